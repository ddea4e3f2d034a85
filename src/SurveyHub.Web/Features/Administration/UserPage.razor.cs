using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Administration;

public sealed partial class UserPage(ListStaff staff, StaffAccounts accounts, NavigationManager navigation)
{
    private StaffRow? _user;
    private string? _token;
    private ScreenText? _problem;
    private ScreenText? _done;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "roles")]
    private RolesForm? Roles { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private Guid Me => HttpContext.User.StaffUserId();

    protected override async Task OnParametersSetAsync()
    {
        _user = await staff.FindAsync(Id, HttpContext.RequestAborted);
        if (_user is null)
        {
            navigation.NotFound();
        }
    }

    private async Task SaveRolesAsync() => await ShowAsync(
        await accounts.SetRolesAsync(Id, RoleChoices.Read(Roles?.Keys), Me, HttpContext.RequestAborted), AdministrationTexts.RolesSaved);

    private async Task LockAsync() =>
        await ShowAsync(await accounts.LockAsync(Id, Me, HttpContext.RequestAborted), AdministrationTexts.LockedNow);

    private async Task UnlockAsync() =>
        await ShowAsync(await accounts.UnlockAsync(Id, Me, HttpContext.RequestAborted), AdministrationTexts.UnlockedNow);

    private async Task IssueLinkAsync()
    {
        _token = await accounts.IssuePasswordLinkAsync(Id, Me);
        _user = await staff.FindAsync(Id, HttpContext.RequestAborted);
    }

    private async Task ShowAsync(AccountOutcome outcome, ScreenText done)
    {
        _problem = outcome switch
        {
            AccountOutcome.Done or AccountOutcome.NotFound => null,
            AccountOutcome.LastAdministrator => AdministrationTexts.LastAdministrator,
            AccountOutcome.Busy => AdministrationTexts.Busy,
        };
        _done = outcome == AccountOutcome.Done ? done : null;
        _user = await staff.FindAsync(Id, HttpContext.RequestAborted);
    }

    private sealed class RolesForm
    {
        public List<string>? Keys { get; set; }
    }
}
