using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Loading;

/// <summary>Reads the code book of a wave, and all that is marked and read in its answers.</summary>
public sealed class ReadAnalysis(IDbContextFactory<AppDbContext> contexts, SubmittedInMind submitted)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveAnalysis?> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        if (await submitted.ExecuteAsync(wave, cancellationToken) is not { } answers)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await db.CodeBookRevisions.AsNoTracking().Where(book => book.WaveId == wave)
            .OrderByDescending(book => book.Revision).FirstOrDefaultAsync(cancellationToken);
        var passages = await db.MarkedPassages.AsNoTracking().Where(passage => passage.WaveId == wave && passage.RemovedAt == null)
            .OrderBy(passage => passage.Id).ToListAsync(cancellationToken);
        var readings = await db.FinishedReadings.AsNoTracking().Where(reading => reading.WaveId == wave && reading.RemovedAt == null)
            .OrderBy(reading => reading.Id).ToListAsync(cancellationToken);
        var facts = answers.Answers.Panel.Facts.Select(fact => fact.Key).ToList();
        var book = new CodeBook((stored?.Themes ?? []).Select(theme => theme.ToDomain(answers.Answers.Questionnaire, facts)).ToValueList());
        var analysis = new Analysis(
            book, passages.Select(passage => passage.ToDomain()).ToValueList(), readings.Select(reading => reading.ToDomain()).ToValueList());
        return new WaveAnalysis(wave, answers.Name, stored?.Revision ?? 0, analysis, new ThemeReader(answers.Answers, analysis), [.. passages.Select(passage => passage.Id)])
        {
            InTableOrder = answers.InTableOrder,
        };
    }
}
