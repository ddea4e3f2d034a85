using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Synonyms;

/// <summary>Writes the list of synonyms anew, unless somebody else has since it was shown.</summary>
public sealed class ChangeSynonyms(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    /// <param name="basedOn">The revision that was shown; 0 where there was none.</param>
    /// <returns>False when somebody was first; then nothing is changed.</returns>
    public async Task<bool> ExecuteAsync(int basedOn, SynonymList list, (Guid User, string Name) by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.SynonymRevisions.AnyAsync(one => one.Revision > basedOn, cancellationToken))
        {
            return false;
        }

        db.Add(new SynonymRevision(basedOn + 1, list.Text, by.Name, by.User, time.GetUtcNow()));
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
