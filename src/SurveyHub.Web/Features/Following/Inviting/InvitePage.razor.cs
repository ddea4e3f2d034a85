using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Following.Inviting;

/// <summary>Invites another contact, or the same one at a corrected address, and shows what became of the mails so far.</summary>
public sealed partial class InvitePage(InviteContact invitations, WaveMails mails, NavigationManager navigation)
{
    private const string NameField = "name";
    private const string EmailField = "email";
    private const string PreviewAction = "preview";

    private readonly List<(string Field, ScreenText Text)> _problems = [];
    private InvitedOrganisation? _organisation;
    private IReadOnlyList<WaveMailRow> _mails = [];
    private ComposedMail? _preview;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromQuery]
    private bool Invited { get; set; }

    [SupplyParameterFromForm(FormName = "invite")]
    private InviteForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    private string Address => FollowingRoutes.Invite(Wave, OrganisationCode.Parse(Code));

    protected override async Task OnParametersSetAsync()
    {
        if (!OrganisationCode.TryParse(Code, out var code))
        {
            return;
        }

        _organisation = await invitations.FindAsync(Wave, code, HttpContext.RequestAborted);
        if (_organisation is not null)
        {
            Form ??= new InviteForm { Name = _organisation.ContactName, Email = _organisation.ContactEmail };
            _mails = [.. (await mails.ListAsync(Wave, HttpContext.RequestAborted)).Where(row => row.Code == code)];
        }
    }

    private async Task InviteAsync()
    {
        var (name, email) = (Form?.Name?.Trim() ?? "", Form?.Email?.Trim() ?? "");
        Require(name.Length is > 0 and <= Person.MaxNameLength, NameField, InviteTexts.NameMissing);
        Require(EmailAddress.IsValid(email), EmailField, InviteTexts.EmailInvalid);
        if (_problems.Count > 0)
        {
            return;
        }

        if (Form!.Action == PreviewAction)
        {
            _preview = await invitations.PreviewAsync(Wave, OrganisationCode.Parse(Code), name, email, HttpContext.RequestAborted);
            Require(_preview is not null, EmailField, Reminding.RemindTexts.NoAddress);
            return;
        }

        var outcome = await invitations.ExecuteAsync(
            Wave, OrganisationCode.Parse(Code), name, email, Form.Ordinal, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        switch (outcome)
        {
            case InviteOutcome.Invited:
                navigation.NavigateTo($"{Address}?invited=true");
                break;
            case InviteOutcome.NoPublicAddress:
                Require(false, EmailField, Reminding.RemindTexts.NoAddress);
                break;
            case InviteOutcome.NotOpen:
                _organisation = null;
                break;
        }
    }

    private string? Invalid(string field) => _problems.Exists(problem => problem.Field == field) ? "true" : null;

    private void Require(bool holds, string field, ScreenText text)
    {
        if (!holds)
        {
            _problems.Add((field, text));
        }
    }

    private sealed class InviteForm
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public int Ordinal { get; set; }

        /// <summary>Which button was pressed.</summary>
        public string? Action { get; set; }
    }
}
