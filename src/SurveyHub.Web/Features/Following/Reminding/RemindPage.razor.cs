using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Following.Reminding;

/// <summary>Shows who would be reminded and in which words, and sends when a person presses the button.</summary>
public sealed partial class RemindPage(PlanReminders plans, SendReminders reminders)
{
    private const string OrganisationField = "organisation";

    private ReminderPlan? _plan;
    private ReminderReceipt? _receipt;
    private bool _noneChosen;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The code of the only organisation to be ticked from the start.</summary>
    [SupplyParameterFromQuery]
    private string? Only { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    protected override async Task OnParametersSetAsync() => _plan = await plans.ExecuteAsync(Wave, HttpContext.RequestAborted);

    private async Task SendAsync()
    {
        var form = await HttpContext.Request.ReadFormAsync(HttpContext.RequestAborted);
        var choices = new List<ReminderChoice>();
        foreach (var text in form[OrganisationField])
        {
            if (ReminderChoice.TryParse(text, out var choice))
            {
                choices.Add(choice);
            }
        }

        _noneChosen = choices.Count == 0;
        if (!_noneChosen)
        {
            _receipt = await reminders.ExecuteAsync(Wave, choices, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        }
    }

    private bool IsChosen(ReminderCandidate candidate) =>
        !_noneChosen && (string.IsNullOrEmpty(Only) ? !candidate.WasMailedToday : candidate.Organisation.Code.Value == Only);

    private string Remark(ReminderCandidate candidate)
    {
        var progress = candidate.Progress;
        var filled = progress.Completion.Answered == 0
            ? null
            : T.Format(RemindTexts.Filled, SwedishNumber.Format(progress.Completion.Answered), SwedishNumber.Format(progress.Completion.Asked));
        var before = progress.Reminders.Count == 0
            ? null
            : T.Format(RemindTexts.Before, string.Join(", ", progress.Reminders.Select(day => T.Date(day))));
        var mailed = progress.LastMailed is { } at ? T.Format(RemindTexts.LastMailed, T.Moment(at)) : null;
        return string.Join("; ", new[] { filled, before, mailed }.OfType<string>());
    }
}
