using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
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
        db.Add(new CodeBookRevision(wave.Wave, wave.Revision + 1, import.Book, by, time.GetUtcNow()));
        db.AddRange(import.Codings.Select(coding => new MarkedPassage(wave.Wave, coding with { By = Signed(coding.By) }, by.User)));
        db.AddRange(import.Readings.Select(reading => new FinishedReading(wave.Wave, reading with { By = Signed(reading.By) }, by.User)));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }

        string Signed(string name) => name.Length > 0 ? name : by.Name;
    }
}
