using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>Changes the code book of a wave, unless somebody else has since it was shown.</summary>
public sealed class ChangeCodeBook(IDbContextFactory<AppDbContext> contexts, ReadAnalysis analyses, TimeProvider time)
{
    /// <param name="basedOn">The revision that was shown.</param>
    /// <param name="change">What becomes of the book at a time.</param>
    /// <returns>False when somebody was first; then nothing is changed.</returns>
    public async Task<bool> ExecuteAsync(WaveId wave, int basedOn, Func<CodeBook, DateTimeOffset, CodeBook> change, Analyst by, CancellationToken cancellationToken)
    {
        if (await analyses.ExecuteAsync(wave, cancellationToken) is not { } analysis || analysis.Revision != basedOn)
        {
            return false;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        db.Add(new CodeBookRevision(wave, basedOn + 1, change(analysis.Book, now), by, now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another came between the reading and the writing: the database let only one through.
            return false;
        }
    }
}
