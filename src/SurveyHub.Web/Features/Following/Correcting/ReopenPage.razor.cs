using System.Globalization;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Following.Correcting;

/// <summary>Opens what one organisation has handed in.</summary>
public sealed partial class ReopenPage(ReopenOrganisation reopenings)
{
    private readonly List<(string Field, string Text)> _problems = [];
    private SubmittedOrganisation? _asked;
    private ReopenReceipt? _receipt;
    private string _name = "";

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromForm(FormName = "reopen")]
    private ReopenForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    protected override async Task OnParametersSetAsync()
    {
        _asked = OrganisationCode.TryParse(Code, out var code) ? await reopenings.FindAsync(Wave, code, HttpContext.RequestAborted) : null;
        _name = _asked?.OfficialName ?? "";
    }

    private string? Invalid(string field) => _problems.Exists(problem => problem.Field == field) ? "true" : null;

    private async Task ReopenAsync()
    {
        if (_asked is not { } asked)
        {
            return;
        }

        var reason = Form?.Reason?.Trim() ?? "";
        var hasDay = DateOnly.TryParseExact(Form?.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        Require(reason.Length > 0, "reason", T[ReopenTexts.ReasonMissing]);
        Require(reason.Length <= Reopening.MaxReasonLength, "reason", T[ReopenTexts.ReasonTooLong]);
        Require(hasDay || string.IsNullOrEmpty(Form?.Day), "day", T[ReopenTexts.DayUnread]);
        if (_problems.Count > 0)
        {
            return;
        }

        try
        {
            var receipt = await reopenings.ExecuteAsync(
                asked.Response, reason, hasDay ? day : null, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
            Require(receipt.Outcome != ReopenOutcome.NeedsLastDay, "day", T.Format(ReopenTexts.DayNeeded, T.Date(asked.Period.Deadline)));
            _receipt = receipt.Outcome == ReopenOutcome.Reopened ? receipt : null;
            _asked = receipt.Outcome == ReopenOutcome.NotSubmitted ? null : asked;
        }
        catch (AnswerNotWrittenException)
        {
            Require(false, "reason", T[ReopenTexts.Busy]);
        }
    }

    private void Require(bool holds, string field, string text)
    {
        if (!holds)
        {
            _problems.Add((field, text));
        }
    }

    private sealed class ReopenForm
    {
        public string? Reason { get; set; }

        public string? Day { get; set; }
    }
}
