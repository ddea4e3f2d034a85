using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Administration;

/// <summary>Makes an account and shows, once, the link with which its owner chooses a password: no mail is needed for that.</summary>
public sealed partial class NewUserPage(StaffAccounts accounts)
{
    private readonly List<(string Field, ScreenText Text)> _problems = [];
    private StaffUser? _created;
    private string? _token;

    [SupplyParameterFromForm(FormName = "new-user")]
    private UserForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private async Task CreateAsync()
    {
        var (name, email) = (Form?.Name?.Trim() ?? "", Form?.Email?.Trim() ?? "");
        if (name.Length is 0 or > StaffUser.MaxNameLength)
        {
            _problems.Add(("name", AdministrationTexts.NameMissing));
        }

        if (!EmailAddress.IsValid(email))
        {
            _problems.Add(("email", AdministrationTexts.EmailInvalid));
        }

        if (_problems.Count > 0)
        {
            return;
        }

        var by = HttpContext.User.StaffUserId();
        _created = await accounts.CreateAsync(name, email, RoleChoices.Read(Form?.Roles), by, HttpContext.RequestAborted);
        if (_created is null)
        {
            _problems.Add(("email", AdministrationTexts.EmailTaken));
        }
        else
        {
            _token = await accounts.IssuePasswordLinkAsync(_created.Id, by);
        }
    }

    private sealed class UserForm
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public List<string>? Roles { get; set; }
    }
}
