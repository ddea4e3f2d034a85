using System.Globalization;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Following.Extending;

/// <summary>Gives one organisation more time.</summary>
public sealed partial class ExtendPage(ExtendOrganisation extensions)
{
    private const string PreviewAction = "preview";

    private readonly List<(string Field, string Text)> _problems = [];
    private OpenOrganisation? _asked;
    private ExtendReceipt? _receipt;
    private ComposedMail? _preview;
    private bool _isPreviewed;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromForm(FormName = "extend")]
    private ExtendForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    protected override async Task OnParametersSetAsync() => await FindAsync();

    private string? Invalid(string field) => _problems.Exists(problem => problem.Field == field) ? "true" : null;

    private async Task FindAsync() => _asked = OrganisationCode.TryParse(Code, out var code)
        ? await extensions.FindAsync(Wave, code, HttpContext.RequestAborted)
        : null;

    private async Task ExtendAsync()
    {
        if (_asked is not var (wave, organisation))
        {
            return;
        }

        var reason = Form?.Reason?.Trim() ?? "";
        var hasDay = DateOnly.TryParseExact(Form?.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        Require(hasDay, "day", T[ExtendTexts.DayMissing]);
        Require(reason.Length > 0, "reason", T[ExtendTexts.ReasonMissing]);
        Require(reason.Length <= WaveOrganisation.MaxReasonLength, "reason", T[ExtendTexts.ReasonTooLong]);
        if (_problems.Count > 0)
        {
            return;
        }

        var (by, stop) = (HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        if (Form?.Action == PreviewAction)
        {
            (_preview, _isPreviewed) = (await extensions.PreviewAsync(Wave, organisation.Code, day, reason, by, stop), true);
            return;
        }

        var receipt = await extensions.ExecuteAsync(Wave, organisation.Code, day, reason, by, stop);
        Require(receipt.Outcome != ExtendOutcome.NotLater, "day", T.Format(ExtendTexts.NotLater, T.Date(organisation.DeadlineIn(wave))));
        Require(receipt.Outcome != ExtendOutcome.NoPublicAddress, "day", T[Reminding.RemindTexts.NoAddress]);
        _receipt = receipt.Outcome == ExtendOutcome.Extended ? receipt : null;
        if (receipt.Outcome is ExtendOutcome.Extended or ExtendOutcome.NotOpen)
        {
            await FindAsync();
        }
    }

    private void Require(bool holds, string field, string text)
    {
        if (!holds)
        {
            _problems.Add((field, text));
        }
    }

    private sealed class ExtendForm
    {
        public string? Day { get; set; }

        public string? Reason { get; set; }

        /// <summary>Which button was pressed.</summary>
        public string? Action { get; set; }
    }
}
