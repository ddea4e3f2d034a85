using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Features.Panels.Roster;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Panels.Editing;

public sealed partial class OrganisationPage(ReadRoster rosters, EditOrganisation editOrganisation, NavigationManager navigation)
{
    internal const string NameField = "contact-name";
    internal const string EmailField = "contact-email";
    internal const string MailboxField = "mailbox";

    private PanelRoster? _roster;
    private RosterMember? _member;
    private IReadOnlyList<(string Field, ScreenText Text)> _problems = [];

    [Parameter]
    public string Key { get; set; } = "";

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromQuery]
    private bool Saved { get; set; }

    [SupplyParameterFromForm(FormName = "addresses")]
    private AddressForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private string Address => $"{PanelRoutes.Panel(Key)}/organisations/{Code}";

    protected override async Task OnParametersSetAsync()
    {
        _roster = await rosters.ExecuteAsync(Key, HttpContext.RequestAborted);
        _member = _roster?.Members.FirstOrDefault(member => member.Code.Value == Code);
        if (_member is null)
        {
            navigation.NotFound();
            return;
        }

        Form ??= new AddressForm
        {
            ContactName = _member.Contact?.Name,
            ContactEmail = _member.Contact?.Email,
            OfficialMailbox = _member.Organisation.OfficialMailbox,
        };
    }

    private async Task SaveAsync()
    {
        var addresses = new OrganisationAddresses(
            Form?.ContactName?.Trim() ?? "", Form?.ContactEmail?.Trim() ?? "", Form?.OfficialMailbox?.Trim() ?? "");
        _problems = EditOrganisation.Check(addresses);
        if (_problems.Count == 0)
        {
            await editOrganisation.ExecuteAsync(
                _roster!.Id, _member!.Code, addresses, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
            navigation.NavigateTo($"{Address}?saved=true");
        }
    }

    private string? Invalid(string field) => _problems.Any(problem => problem.Field == field) ? "true" : null;

    private sealed class AddressForm
    {
        public string? ContactName { get; set; }

        public string? ContactEmail { get; set; }

        public string? OfficialMailbox { get; set; }
    }
}
