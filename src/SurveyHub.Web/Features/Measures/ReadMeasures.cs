using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Measures.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Measures;

/// <summary>Reads the measures of a wave with all their revisions.</summary>
public sealed class ReadMeasures(IDbContextFactory<AppDbContext> contexts, LoadSubmittedAnswers submitted, LoadMeasures measures)
{
    /// <summary>Null when there is no such wave, or it has not been released: its panel is not frozen before.</summary>
    public async Task<WaveMeasures?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = await db.Waves.Where(wave => wave.Id == id && wave.State != WaveState.Draft).Select(wave => wave.Name).SingleOrDefaultAsync(cancellationToken);
        if (name is null)
        {
            return null;
        }

        var answers = await submitted.ExecuteAsync(id, cancellationToken);
        return new WaveMeasures(id, name, answers.Questionnaire.Header, answers.Panel, await measures.AllAsync(id, cancellationToken));
    }
}

/// <param name="Panel">As it was frozen, without the measures.</param>
/// <param name="Revisions">By key and then the newest first.</param>
public sealed record WaveMeasures(WaveId Wave, string Name, QuestionnaireHeader Header, Panel Panel, IReadOnlyList<MeasureRevision> Revisions)
{
    /// <summary>What holds, by key.</summary>
    public IEnumerable<MeasureRevision> Current => Revisions.GroupBy(one => one.Key).Select(group => group.First()).Where(latest => !latest.IsTakenAway);

    /// <summary>What held before, by key and then the newest first.</summary>
    public IEnumerable<MeasureRevision> Before => Revisions.Except(Current);

    /// <summary>Another one after any change.</summary>
    public int State => Revisions.Count;

    /// <summary>The number of the newest revision; none where the measure never was there.</summary>
    public int RevisionOf(FactKey key) => Revisions.FirstOrDefault(one => one.Key == key)?.Revision ?? 0;
}
