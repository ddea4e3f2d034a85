using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Synonyms;

/// <summary>Reads what staff have said means the same. Each search does: one row, so that every node finds a change in the next search.</summary>
public sealed class ReadSynonyms(IDbContextFactory<AppDbContext> contexts)
{
    public async Task<Domain.Search.Synonyms> ExecuteAsync(CancellationToken cancellationToken) =>
        Domain.Search.Synonyms.Read((await NewestAsync(cancellationToken))?.Text ?? "");

    /// <summary>Null where nobody has written any yet.</summary>
    public async Task<SynonymRevision?> NewestAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.SynonymRevisions.AsNoTracking().OrderByDescending(list => list.Revision).FirstOrDefaultAsync(cancellationToken);
    }
}
