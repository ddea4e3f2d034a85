using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Administration;

/// <param name="Roles">In the order of <see cref="StaffRole.All"/>.</param>
public sealed record StaffRow(string Name, string Email, IReadOnlyList<StaffRole> Roles);

public sealed class ListStaff(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>Everybody who can sign in, by name in Swedish order.</summary>
    public async Task<IReadOnlyList<StaffRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var users = await db.Users.Select(user => new { user.Id, user.Name, user.Email }).ToListAsync(cancellationToken);
        var roles = (await db.UserRoles.ToListAsync(cancellationToken)).ToLookup(pair => pair.UserId, pair => pair.RoleId);
        return
        [
            .. users
                .OrderBy(user => user.Name, SwedishOrder.Instance)
                .Select(user => new StaffRow(user.Name, user.Email ?? "", [.. StaffRole.All.Where(role => roles[user.Id].Contains(role.Id))])),
        ];
    }
}
