using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <param name="IsRepeated">It was sent again, as a browser does that has not heard the answer.</param>
public sealed record AcknowledgedSave(Guid SaveId, string Text, FieldResult Result, bool IsRepeated);

/// <summary>
/// Four people who type in the same two fields at the same time, each on what they last saw, who now and then look at the page again and now and
/// then send the same save twice. What each does follows from the seed; how it falls together does not.
/// </summary>
public sealed class Colleagues(AnswerWriter writer, TestRespondent respondent, QuestionnaireVersionId version, int seed)
{
    private const int People = 4;
    private const int Saves = 25;
    private static readonly DateTimeOffset At = new(2019, 5, 6, 7, 0, 0, TimeSpan.Zero);
    private static readonly FieldPath[] Fields = [FieldPath.Parse("utbud"), FieldPath.Parse("belopp")];

    public async Task<IEnumerable<AcknowledgedSave>> TypeAsync(CancellationToken cancellationToken)
    {
        var people = Enumerable.Range(0, People).Select(person => Task.Run(() => TypeAsync(person, cancellationToken), cancellationToken));
        return (await Task.WhenAll(people)).SelectMany(own => own);
    }

    public static void AssertNothingIsLost(
        IReadOnlyCollection<AcknowledgedSave> acknowledged, IReadOnlyList<AnswerEvent> log, IReadOnlyDictionary<string, AnswerEvent> held)
    {
        // Recorded once, as typed, under the sequence that was told, however often it was sent.
        var recorded = log.ToDictionary(entry => entry.SaveId);
        Assert.Equal(acknowledged.Select(save => save.SaveId).ToHashSet(), recorded.Keys.ToHashSet());
        Assert.All(acknowledged, save => Assert.Equal(
            (save.Text, save.Result.Sequence), (recorded[save.SaveId].Raw, (long?)recorded[save.SaveId].Sequence)));
        Assert.All(Fields, field => AssertChain([.. log.Where(entry => entry.Path == field)], held[field.ToString()]));
    }

    /// <summary>
    /// Whatever became an answer was typed by somebody who had seen the answer before it, and nothing that had seen it was turned away.
    /// </summary>
    private static void AssertChain(IReadOnlyList<AnswerEvent> entries, AnswerEvent held)
    {
        long? last = null;
        foreach (var entry in entries)
        {
            Assert.Equal(entry.BasedOn == last ? EntryStanding.Applied : EntryStanding.Conflicting, entry.Standing);
            last = entry.Standing == EntryStanding.Applied ? entry.Sequence : last;
        }

        Assert.Equal(last, held.Sequence);
    }

    private async Task<List<AcknowledgedSave>> TypeAsync(int person, CancellationToken cancellationToken)
    {
        var chance = new Random((seed * People) + person);
        var seen = new Dictionary<FieldPath, long?>();
        var acknowledged = new List<AcknowledgedSave>();
        for (var i = 0; i < Saves; i++)
        {
            var field = Fields[chance.Next(Fields.Length)];
            var text = string.Create(CultureInfo.InvariantCulture, $"{seed}-{person}-{i}");
            var change = new FieldChange(field, "", Guid.NewGuid(), seen.GetValueOrDefault(field), AnswerKind.Value, text, null, null, null);
            var isRepeated = chance.Next(8) == 0;
            var results = await Task.WhenAll(Enumerable.Repeat(change, isRepeated ? 2 : 1).Select(sent => SaveAsync(sent, cancellationToken)));
            acknowledged.AddRange(results.Select(result => new AcknowledgedSave(change.SaveId, text, result, isRepeated)));
            if (results[^1].Outcome == FieldOutcome.Saved || chance.Next(3) == 0)
            {
                seen[field] = results[^1].Held?.Sequence;
            }
        }

        return acknowledged;
    }

    private async Task<FieldResult> SaveAsync(FieldChange change, CancellationToken cancellationToken)
    {
        var command = new SaveAnswers(respondent.Response, Actor.At(respondent.Person), version, At, [change]);
        return (await writer.SaveAsync(command, cancellationToken)).Fields[0];
    }
}
