using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Asked only when a link no longer works, so that the page's one read need not carry it.</summary>
internal sealed class WhoWithdrew(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>The name of the colleague who withdrew a right; null when the staff ended it, or only one of its links.</summary>
    public async Task<string?> FindAsync(AccessRightId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = await db.AccessRights.Where(right => right.Id == id && right.RevokedAt != null)
            .Join(db.Persons, right => right.RevokedByPerson, person => person.Id, (_, person) => person.Name)
            .SingleOrDefaultAsync(cancellationToken);
        return string.IsNullOrEmpty(name) ? null : name;
    }
}
