using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace SurveyHub.Web.Platform.SignIn;

public static class StaffClaims
{
    /// <summary>The user's own name, where <see cref="ClaimTypes.Name"/> is the address they sign in with.</summary>
    public const string Name = ClaimTypes.GivenName;

    /// <summary>The signed-in member of the staff; throws for anybody else.</summary>
    public static Guid StaffUserId(this ClaimsPrincipal principal) => Guid.Parse(
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."));
}

internal sealed class StaffClaimsFactory(
    UserManager<StaffUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffUser, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(StaffClaims.Name, user.Name));
        return identity;
    }
}
