using System.Data;
using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Administration;

public enum AccountOutcome
{
    Done,
    NotFound,

    /// <summary>Nobody would be left who can sign in and administer.</summary>
    LastAdministrator,

    /// <summary>Another change came at the same moment; nothing was done.</summary>
    Busy,
}

/// <summary>What administrators do to accounts. Accounts are locked and never deleted, since history names who did what.</summary>
public sealed class StaffAccounts(
    AppDbContext db, UserManager<StaffUser> users, PasswordLinks links, ILogger<StaffAccounts> logger)
{
    /// <summary>The end of a lock that only an administrator opens; one for wrong passwords ends by itself.</summary>
    public static readonly DateTimeOffset Forever = DateTimeOffset.MaxValue;

    /// <summary>Makes an account without a password. Null when the address is taken.</summary>
    public async Task<StaffUser?> CreateAsync(string name, string email, IReadOnlyList<StaffRole> roles, Guid by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var user = new StaffUser(name, email);
        if (!(await users.CreateAsync(user)).Succeeded)
        {
            return null;
        }

        Require(await users.AddToRolesAsync(user, roles.Select(role => role.Key)));
        await transaction.CommitAsync(cancellationToken);
        logger.LogInformation("Staff user {Target} created with roles {Roles} by {User}", user.Id, Names(roles), by);
        return user;
    }

    public Task<AccountOutcome> SetRolesAsync(Guid target, IReadOnlyList<StaffRole> roles, Guid by, CancellationToken cancellationToken) =>
        ChangeAsync(
            target,
            async user =>
            {
                var before = await users.GetRolesAsync(user);
                var after = roles.Select(role => role.Key).ToList();
                Require(await users.RemoveFromRolesAsync(user, before.Except(after)));
                Require(await users.AddToRolesAsync(user, after.Except(before)));
                logger.LogInformation("Staff user {Target} given roles {Roles} by {User}", user.Id, Names(roles), by);
            },
            cancellationToken);

    public Task<AccountOutcome> LockAsync(Guid target, Guid by, CancellationToken cancellationToken) =>
        ChangeAsync(
            target,
            async user =>
            {
                Require(await users.SetLockoutEnabledAsync(user, enabled: true));
                Require(await users.SetLockoutEndDateAsync(user, Forever));
                // Ends the sessions that are open.
                Require(await users.UpdateSecurityStampAsync(user));
                logger.LogInformation("Staff user {Target} locked by {User}", user.Id, by);
            },
            cancellationToken);

    public Task<AccountOutcome> UnlockAsync(Guid target, Guid by, CancellationToken cancellationToken) =>
        ChangeAsync(
            target,
            async user =>
            {
                Require(await users.SetLockoutEndDateAsync(user, lockoutEnd: null));
                Require(await users.ResetAccessFailedCountAsync(user));
                logger.LogInformation("Staff user {Target} unlocked by {User}", user.Id, by);
            },
            cancellationToken);

    /// <summary>The token of a new link with which the user chooses a password; null when there is no such user.</summary>
    public async Task<string?> IssuePasswordLinkAsync(Guid target, Guid by)
    {
        if (await users.FindByIdAsync(target.ToString()) is not { } user)
        {
            return null;
        }

        logger.LogInformation("Password link for staff user {Target} issued by {User}", user.Id, by);
        return await links.IssueAsync(user);
    }

    /// <summary>
    /// Changes an account, unless that leaves nobody to administer. Serializable, or two administrators could take the role from each other at
    /// the same moment, each seeing the other one remain.
    /// </summary>
    private async Task<AccountOutcome> ChangeAsync(Guid target, Func<StaffUser, Task> change, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            if (await users.FindByIdAsync(target.ToString()) is not { } user)
            {
                return AccountOutcome.NotFound;
            }

            await change(user);
            if (!await AnyAdministratorAsync(cancellationToken))
            {
                return AccountOutcome.LastAdministrator;
            }

            await transaction.CommitAsync(cancellationToken);
            return AccountOutcome.Done;
        }
        catch (Exception failure) when (failure is DbUpdateException or DbException)
        {
            return AccountOutcome.Busy;
        }
    }

    private Task<bool> AnyAdministratorAsync(CancellationToken cancellationToken) => db.UserRoles
        .Where(pair => pair.RoleId == StaffRole.Administrator.Id)
        .Join(db.Users, pair => pair.UserId, user => user.Id, (pair, user) => user)
        .AnyAsync(user => user.PasswordHash != null && (user.LockoutEnd == null || user.LockoutEnd != Forever), cancellationToken);

    /// <summary>These moves have no expected failure but a lost race, which Identity reports as a result.</summary>
    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new DbUpdateException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }

    private static string Names(IEnumerable<StaffRole> roles) => string.Join(", ", roles.Select(role => role.Key));
}
