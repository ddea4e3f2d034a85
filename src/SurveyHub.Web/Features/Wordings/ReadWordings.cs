using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Wordings.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>Reads an analyst's words beside the answers that they are of.</summary>
public sealed class ReadWordings(IDbContextFactory<AppDbContext> contexts, LoadSubmittedAnswers submitted, LoadWordings wordings)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveWordings?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = await db.Waves.Where(wave => wave.Id == id && wave.State != WaveState.Draft).Select(wave => wave.Name).SingleOrDefaultAsync(cancellationToken);
        return name is null ? null
            : new WaveWordings(id, name, (await submitted.ExecuteAsync(id, cancellationToken)).AsFiled(), await wordings.LatestAsync(id, cancellationToken));
    }

    /// <summary>Every change of the words for one answer, the newest first.</summary>
    public async Task<IReadOnlyList<WordingRevision>> HistoryAsync(WaveId wave, OrganisationCode organisation, FieldPath path, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (field, row) = (path.WithoutRow, path.Row?.Value ?? "");
        return await db.WordingRevisions.AsNoTracking()
            .Where(one => one.WaveId == wave && one.Organisation == organisation && one.Field == field && one.RowKey == row)
            .OrderByDescending(one => one.Revision).ToListAsync(cancellationToken);
    }
}

/// <param name="Answers">As files give them back.</param>
/// <param name="Latest">The newest words for each answer that has had any.</param>
public sealed record WaveWordings(WaveId Wave, string Name, SurveyAnswers Answers, IReadOnlyList<WordingRevision> Latest)
{
    private readonly Questionnaire _shown = Answers.Questionnaire.AsShown;

    /// <summary>Another one after any change: revisions are only ever added.</summary>
    public int State => Latest.Sum(latest => latest.Revision);

    /// <summary>Null where there is no such answer, or it is not shown with who gave it and so takes no words.</summary>
    public WordedAnswer? Find(string organisation, string field) =>
        Answers.Panel.Organisations.FirstOrDefault(one => one.Code.Value == organisation) is { } found && FieldPath.TryParse(field, out var path) ? Find(found, path) : null;

    /// <summary>All that have words, in the order of organisations and fields.</summary>
    public IEnumerable<WordedAnswer> All => Latest.Where(latest => !latest.IsTakenAway)
        .Select(latest => Answers.Panel.Organisations.FirstOrDefault(one => one.Code == latest.Organisation) is { } organisation ? Find(organisation, latest.Path) : null).OfType<WordedAnswer>();

    private WordedAnswer? Find(Organisation organisation, FieldPath path) =>
        _shown.Find(path.WithoutRow) is { Visibility: Visibility.Open } field && _shown.Questions.FirstOrDefault(one => one.Id == path.Question) is { } question
            ? new WordedAnswer(
                organisation, question, field, path, Answers.For(organisation.Code).Answers.FirstOrDefault(answer => answer.IsAnswered && answer.Path == path),
                Latest.FirstOrDefault(latest => latest.Organisation == organisation.Code && latest.Path == path))
            : null;
}
