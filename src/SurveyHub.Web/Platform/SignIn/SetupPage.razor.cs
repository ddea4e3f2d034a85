using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Platform.SignIn;

public sealed partial class SetupPage(FirstAdministrator administrator, SignInManager<StaffUser> signIn, NavigationManager navigation)
{
    private readonly List<(string Field, ScreenText Text)> _problems = [];
    private bool _isOpen;

    [Parameter]
    public string Token { get; set; } = "";

    [SupplyParameterFromForm(FormName = "setup")]
    private SetupForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private string FormAddress => $"{LinkRoutes.Setup}/{Token}";

    protected override async Task OnParametersSetAsync() =>
        _isOpen = await administrator.IsOpenAsync(Token, HttpContext.RequestAborted);

    private async Task CreateAsync()
    {
        var (name, email) = (Form?.Name?.Trim() ?? "", Form?.Email?.Trim() ?? "");
        if (name.Length is 0 or > StaffUser.MaxNameLength)
        {
            _problems.Add(("name", SignInTexts.NameMissing));
        }

        if (!EmailAddress.IsValid(email))
        {
            _problems.Add(("email", SignInTexts.EmailInvalid));
        }

        var (user, password) = (new StaffUser(name, email), Form?.Password ?? "");
        if (!await administrator.TakesPasswordAsync(user, password))
        {
            _problems.Add(("password", SignInTexts.PasswordWeak));
        }

        if (_problems.Count > 0)
        {
            return;
        }

        if (await administrator.CreateAsync(Token, user, password, HttpContext.RequestAborted) is not { } result)
        {
            _isOpen = false;
        }
        else if (result.Succeeded)
        {
            await signIn.SignInAsync(user, isPersistent: false);
            navigation.NavigateTo(ShellRoutes.Home);
        }
        else
        {
            // Name and password are checked above, and nobody else is there whose address it could be.
            _problems.Add(("email", SignInTexts.EmailInvalid));
        }
    }

    private sealed class SetupForm
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
