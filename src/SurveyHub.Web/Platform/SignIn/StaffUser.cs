using Microsoft.AspNetCore.Identity;

namespace SurveyHub.Web.Platform.SignIn;

/// <summary>Someone on the staff. The user name is the e-mail address, since Identity's own rule for names refuses å, ä and ö.</summary>
public sealed class StaffUser : IdentityUser<Guid>
{
    public const int MaxNameLength = 100;

    private StaffUser()
    {
        // For EF and Identity.
    }

    public StaffUser(string name, string email)
    {
        Id = Guid.CreateVersion7();
        Name = name.Trim();
        Email = email.Trim();
        UserName = Email;
    }

    public string Name { get; private set; } = "";
}
