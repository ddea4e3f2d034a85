using System.Globalization;
using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>Clients that each change one text of their own organisation's response through the writer, and wait for it to be on disk.</summary>
internal sealed class WriterLoad(SeededSite site)
{
    private static readonly FieldPath Path = FieldPath.Parse("resurser");
    private static readonly DateTimeOffset At = new(2019, 5, 6, 7, 0, 0, TimeSpan.Zero);

    private readonly long?[] _based = [.. site.Links.Select(link => link.Held[Path])];
    private readonly int[] _counts = new int[LoadDriver.Clients];

    public Task<Round> RunAsync(TimeSpan length) => LoadDriver.RunAsync(length, SaveAsync);

    public async Task SaveAsync(int client)
    {
        var text = (++_counts[client]).ToString(CultureInfo.InvariantCulture).PadLeft(100, 'å');
        var change = new FieldChange(Path, "", Guid.CreateVersion7(), _based[client], AnswerKind.Value, text, null, null, null);
        var link = site.Links[client];
        var result = await site.Writer.SaveAsync(
            new SaveAnswers(link.Response, Actor.At(link.Person), site.Version, At, [change]), CancellationToken.None);
        _based[client] = result.Fields[0].Held?.Sequence;
    }
}
