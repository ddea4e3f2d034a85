using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Administration;

public enum StaffState
{
    Open,

    /// <summary>Made by an administrator, and the link has not been used.</summary>
    WithoutPassword,

    Locked,
}

/// <param name="Roles">In the order of <see cref="StaffRole.All"/>.</param>
public sealed record StaffRow(Guid Id, string Name, string Email, StaffState State, IReadOnlyList<StaffRole> Roles);

public sealed class ListStaff(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>Everybody who has an account, by name in Swedish order.</summary>
    public async Task<IReadOnlyList<StaffRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var users = await db.Users.AsNoTracking().ToListAsync(cancellationToken);
        var roles = (await db.UserRoles.ToListAsync(cancellationToken)).ToLookup(pair => pair.UserId, pair => pair.RoleId);
        return
        [
            .. users
                .OrderBy(user => user.Name, SwedishOrder.Instance)
                .Select(user => new StaffRow(
                    user.Id, user.Name, user.Email ?? "", StateOf(user), [.. StaffRole.All.Where(role => roles[user.Id].Contains(role.Id))])),
        ];
    }

    public async Task<StaffRow?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ExecuteAsync(cancellationToken)).FirstOrDefault(row => row.Id == id);

    private static StaffState StateOf(StaffUser user) => user.LockoutEnd == StaffAccounts.Forever ? StaffState.Locked
        : user.PasswordHash is null ? StaffState.WithoutPassword
        : StaffState.Open;
}
