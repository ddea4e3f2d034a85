using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Travelling;

/// <summary>Takes in a file of themes: what it would change can be seen first, and is then saved whole or not at all.</summary>
public sealed class ImportThemes(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    public ThemesImport Preview(WaveAnalysis wave, ReadOnlySpan<byte> file) => PlanImport.Of(wave, file, time.GetUtcNow());

    /// <summary>Signed as in the file; by whoever takes it in where it says nobody.</summary>
    /// <returns>False when somebody has changed the code book, or marked the same words, since it was read.</returns>
    public async Task<bool> ExecuteAsync(WaveAnalysis wave, ThemesImport import, Analyst by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        Add(db, wave.Wave, wave.Revision + 1, new Analysis(import.Book, import.Codings, import.Readings), by);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    /// <summary>Gives a wave that has no themes all that a file says, when the caller saves.</summary>
    internal void AddFirst(AppDbContext db, WaveId wave, Analysis analysis, Analyst by) => Add(db, wave, revision: 1, analysis, by);

    private void Add(AppDbContext db, WaveId wave, int revision, Analysis analysis, Analyst by)
    {
        db.Add(new CodeBookRevision(wave, revision, analysis.Book, by, time.GetUtcNow()));
        db.AddRange(analysis.Codings.Select(coding => new MarkedPassage(wave, coding with { By = Signed(coding.By) }, by.User)));
        db.AddRange(analysis.Readings.Select(reading => new FinishedReading(wave, reading with { By = Signed(reading.By) }, by.User)));

        string Signed(string name) => name.Length > 0 ? name : by.Name;
    }
}
