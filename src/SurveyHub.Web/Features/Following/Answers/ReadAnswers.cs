using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Measures;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Wordings;
using SurveyHub.Web.Platform.Data;
using Response = SurveyHub.Domain.Responses.Response;

namespace SurveyHub.Web.Features.Following.Answers;

/// <summary>Reads what has been submitted in a wave, with the measures and the words of analysts that stand beside it.</summary>
public sealed class ReadAnswers(IDbContextFactory<AppDbContext> contexts, LoadSubmittedAnswers submitted, LoadMeasures measures, LoadWordings wordings)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveAnswers?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = await db.Waves
            .Where(wave => wave.Id == id && wave.State != WaveState.Draft).Select(wave => wave.Name).SingleOrDefaultAsync(cancellationToken);
        return name is null ? null : new WaveAnswers(id, name, await LoadAsync(id, cancellationToken));
    }

    /// <summary>The same with what was answered in the wave before, for a report that tells what has changed.</summary>
    public async Task<WaveAnswers?> ExecuteToCompareAsync(WaveId id, CancellationToken cancellationToken)
    {
        if (await ExecuteAsync(id, cancellationToken) is not { } wave)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var before = await db.Waves.Where(w => db.Waves.Any(now => now.Id == id && now.EarlierWaveId == w.Id))
            .Select(w => new { w.Id, w.Name }).SingleOrDefaultAsync(cancellationToken);
        if (before is null)
        {
            return wave;
        }

        var then = await LoadAsync(before.Id, cancellationToken);
        return wave with { Answers = wave.Answers with { Earlier = new EarlierWave(before.Name, then.Source, then) } };
    }

    private async Task<SurveyAnswers> LoadAsync(WaveId id, CancellationToken cancellationToken)
    {
        var answers = await submitted.ExecuteAsync(id, cancellationToken);
        var beside = await measures.ExecuteAsync(id, cancellationToken);
        return answers.With(beside) with
        {
            Responses = answers.Responses.Select(AsInFiles).ToValueList(),
            Wordings = await wordings.ExecuteAsync(id, cancellationToken),
        };
    }

    /// <summary>
    /// Files say times to the second, nothing where nobody is known to have signed, and remarks without the blanks around them. Read the same way
    /// here, the site's documents are those that the tool makes of the downloaded files.
    /// </summary>
    private static Response AsInFiles(Response response) => response with
    {
        Submitted = response.Submitted is { } time ? time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)) : null,
        SignedBy = response.SignedBy is { Length: > 0 } name ? name : null,
        Answers = response.Answers.Select(answer => answer with { Reason = answer.Reason?.Trim(), Comment = answer.Comment?.Trim() }).ToValueList(),
    };
}
