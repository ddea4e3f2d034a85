using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>
/// Splits a theme, which nothing can do by itself: each of its passages is read again, and given to one theme, to several or to none. What is given away is
/// saved one by one, so that a large theme can be split over days and by several people.
/// </summary>
public sealed class SplitTheme(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    /// <summary>Gives a passage away.</summary>
    /// <param name="to">Themes that are read for; none where the passage belongs nowhere.</param>
    /// <returns>False when somebody else has given it away.</returns>
    public async Task<bool> GiveAsync(WaveAnalysis wave, CodingId id, IReadOnlyCollection<Identifier> to, Analyst by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var passage = await db.MarkedPassages.SingleOrDefaultAsync(mark => mark.Id == id && mark.WaveId == wave.Wave && mark.RemovedAt == null, cancellationToken);
        if (passage is null)
        {
            return false;
        }

        var now = time.GetUtcNow();
        passage.Remove(by.User, now);
        var words = passage.ToDomain().Passage;
        var known = to.Select(wave.Book.Find).OfType<Theme>().Where(theme => theme.Rule is null).Select(theme => theme.Id).Distinct()
            .Where(theme => !wave.Reader.Codings.Any(placed => placed.Theme == theme && placed.Coding.Passage == words));
        db.AddRange(known.Select(theme => new MarkedPassage(wave.Wave, new Coding(theme, words, by.Name, now), by.User)));
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
}
