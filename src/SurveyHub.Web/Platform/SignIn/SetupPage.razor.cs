using System.Net.Mail;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
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

        if (!MailAddress.TryCreate(email, out _))
        {
            _problems.Add(("email", SignInTexts.EmailInvalid));
        }

        if (_problems.Count > 0)
        {
            return;
        }

        var created = await administrator.CreateAsync(Token, name, email, Form?.Password ?? "", HttpContext.RequestAborted);
        if (created is not var (user, result))
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
            var concernsPassword = result.Errors.Any(error => error.Code.StartsWith("Password", StringComparison.Ordinal));
            _problems.Add(concernsPassword ? ("password", SignInTexts.PasswordWeak) : ("email", SignInTexts.EmailInvalid));
        }
    }

    private sealed class SetupForm
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
