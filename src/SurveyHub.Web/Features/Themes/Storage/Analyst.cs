using System.Security.Claims;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Themes.Storage;

/// <summary>Who says it: the member of the staff, and the name that it is signed with.</summary>
public readonly record struct Analyst(Guid User, string Name)
{
    public static Analyst Of(ClaimsPrincipal principal) => new(principal.StaffUserId(), principal.FindFirstValue(StaffClaims.Name) ?? "");
}
