using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Platform.SignIn;

/// <summary>
/// Links with which a member of the staff chooses a password, once, within <see cref="SetupLink.Lifetime"/>. Nothing is stored: the token is
/// sealed with the program's keys and names the user's security stamp, which changes with every password and every new link, so that a used or
/// replaced link no longer fits.
/// </summary>
public sealed class PasswordLinks(AppDbContext db, UserManager<StaffUser> users, IDataProtectionProvider protection, TimeProvider time)
{
    private const char Separator = '|';
    private readonly IDataProtector _protector = protection.CreateProtector("SurveyHub.PasswordLink");

    /// <summary>The token of a new link, which makes earlier ones useless and ends the user's sessions.</summary>
    public async Task<string> IssueAsync(StaffUser user)
    {
        await users.UpdateSecurityStampAsync(user);
        var expires = (time.GetUtcNow() + SetupLink.Lifetime).UtcTicks.ToString(CultureInfo.InvariantCulture);
        return _protector.Protect(string.Join(Separator, user.Id, expires, await users.GetSecurityStampAsync(user)));
    }

    /// <summary>Whose password the link may set; null when it is wrong, used, replaced or too old.</summary>
    public async Task<StaffUser?> FindAsync(string token)
    {
        if (Unseal(token)?.Split(Separator) is not [var id, var expires, var stamp]
            || long.Parse(expires, CultureInfo.InvariantCulture) <= time.GetUtcNow().UtcTicks)
        {
            return null;
        }

        return await users.FindByIdAsync(id) is { } user && await users.GetSecurityStampAsync(user) == stamp ? user : null;
    }

    /// <summary>Sets the password and uses the link up. Fails with Identity's own errors; the link then stays usable. Null as above.</summary>
    public async Task<(StaffUser User, IdentityResult Result)?> SetPasswordAsync(string token, string password, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await FindAsync(token) is not { } user)
        {
            return null;
        }

        var result = await users.RemovePasswordAsync(user);
        if (result.Succeeded)
        {
            result = await users.AddPasswordAsync(user, password);
        }

        if (result.Succeeded)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return (user, result);
    }

    private string? Unseal(string token)
    {
        try
        {
            return _protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
