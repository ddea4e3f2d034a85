using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.SignIn;

/// <summary>Setting up an installation that nobody can sign in to yet.</summary>
public sealed class FirstAdministrator(AppDbContext db, UserManager<StaffUser> users, TimeProvider time)
{
    /// <summary>Whether nobody can sign in yet.</summary>
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken) => !await db.Users.AnyAsync(cancellationToken);

    /// <summary>A new link, which makes earlier ones useless, or null when there already is a user.</summary>
    public async Task<LinkToken?> IssueLinkAsync(CancellationToken cancellationToken)
    {
        if (!await IsMissingAsync(cancellationToken))
        {
            return null;
        }

        var token = LinkToken.Draw();
        db.SetupLinks.RemoveRange(await db.SetupLinks.ToListAsync(cancellationToken));
        db.SetupLinks.Add(new SetupLink(token, time.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    public async Task<bool> IsOpenAsync(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is not null && await IsMissingAsync(cancellationToken);

    /// <summary>Whether the rules for passwords take it, said before anything is tried, so that a form can name all that is wrong with it at once.</summary>
    public async Task<bool> TakesPasswordAsync(StaffUser user, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            if (!(await validator.ValidateAsync(users, user, password)).Succeeded)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Makes the administrator with every role, and uses the link up in the same transaction. Fails with Identity's own errors; the link then
    /// stays usable. Null when the link is wrong, used or too old.
    /// </summary>
    public async Task<IdentityResult?> CreateAsync(
        string token, StaffUser user, string password, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var link = await FindAsync(token, cancellationToken);
        // Removed by a statement of its own, which only one of two posts at once can win.
        if (link is null || await db.SetupLinks.Where(l => l.Id == link.Id).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return null;
        }

        var result = await users.CreateAsync(user, password);
        if (result.Succeeded)
        {
            result = await users.AddToRolesAsync(user, StaffRole.All.Select(role => role.Key));
        }

        if (result.Succeeded)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }

    private async Task<SetupLink?> FindAsync(string text, CancellationToken cancellationToken)
    {
        if (!LinkToken.TryParse(text, out var token))
        {
            return null;
        }

        var (hash, now) = (token.Hash, time.GetUtcNow());
        return await db.SetupLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash && l.ExpiresAt > now, cancellationToken);
    }
}
