using System.Globalization;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Following.Reminding;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Confirming.Asking;

/// <summary>Shows who would be asked to read its part and in which words, and sends when a person presses the button.</summary>
public sealed partial class AskPage(SendParts parts, TimeProvider time)
{
    private const string OrganisationField = "organisation";
    private const string DayField = "day";

    /// <summary>How long they get where nobody has said otherwise.</summary>
    private const int UsualDays = 14;

    private readonly List<(string Field, string Text)> _problems = [];
    private AskingPlan? _plan;
    private AskingReceipt? _receipt;
    private DateOnly _day;

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    private DateOnly Today => StockholmTime.DateOf(time.GetUtcNow());

    protected override async Task OnParametersSetAsync()
    {
        _day = Today.AddDays(UsualDays);
        _plan = await parts.PlanAsync(Wave, _day, HttpContext.RequestAborted);
        if (_plan?.Confirming.Deadline is { } before && before >= Today)
        {
            _day = before;
            _plan = await parts.PlanAsync(Wave, _day, HttpContext.RequestAborted);
        }
    }

    private async Task SendAsync()
    {
        var form = await HttpContext.Request.ReadFormAsync(HttpContext.RequestAborted);
        var chosen = new Dictionary<WaveOrganisationId, int>();
        foreach (var text in form[OrganisationField])
        {
            if (ReminderChoice.TryParse(text, out var choice))
            {
                chosen[choice.Organisation] = choice.Ordinal;
            }
        }

        if (!DateOnly.TryParseExact(form[DayField], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day < Today)
        {
            _problems.Add(("day", T[ConfirmingTexts.DayProblem]));
        }
        else
        {
            _day = day;
        }

        if (chosen.Count == 0)
        {
            _problems.Add((_plan!.Candidates.Select(ChoiceOf).FirstOrDefault("day"), T[ConfirmingTexts.NoneChosen]));
        }

        if (_problems.Count == 0)
        {
            _receipt = await parts.ExecuteAsync(Wave, _day, chosen, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        }
    }

    private string ChoiceOf(OrganisationConfirming one) => new ReminderChoice(one.Id, _plan!.Ordinals[one.Id]).ToString();
}
