using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Waves.Renewing;

/// <summary>Shows what a newer version would mean to a wave under way, and puts it to use when a person presses the button.</summary>
public sealed partial class RenewPage(PlanRenewal plans, RenewWave waves, NavigationManager navigation)
{
    private readonly List<(string Field, string Text)> _problems = [];
    private RenewalPlan? _plan;
    private RenewReceipt? _receipt;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The number of the version to look at; without it the newest.</summary>
    [SupplyParameterFromQuery]
    private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "renew")]
    private RenewForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    private string Here => Version is { } number ? WaveRoutes.NewVersion(Wave, number) : WaveRoutes.NewVersion(Wave);

    protected override Task OnParametersSetAsync() => PlanAsync();

    private async Task PlanAsync()
    {
        _plan = await plans.ExecuteAsync(Wave, Version, HttpContext.RequestAborted);
        if (_plan is null || (Version is not null && _plan.Proposal is null && Form is null))
        {
            navigation.NotFound();
        }
    }

    private async Task RenewAsync()
    {
        if (Form is not { } form)
        {
            return;
        }

        var reason = form.Reason?.Trim() ?? "";
        if (reason.Length > WaveVersion.MaxReasonLength)
        {
            _problems.Add(("reason", T[RenewTexts.ReasonTooLong]));
            return;
        }

        var renewal = new Renewal(
            new QuestionnaireVersionId(form.Version), new QuestionnaireVersionId(form.Before), reason.Length == 0 ? null : reason, form.Tell);
        var receipt = await waves.ExecuteAsync(Wave, renewal, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        _receipt = receipt;
        if (Refusal(receipt.Outcome) is { } refusal)
        {
            _problems.Add(("changes", T[refusal]));
        }

        // As things stand now.
        await PlanAsync();
    }

    private static ScreenText? Refusal(RenewOutcome outcome) => outcome switch
    {
        RenewOutcome.Renewed => null,
        RenewOutcome.NotOpen => RenewTexts.NotOpen,
        RenewOutcome.ChangedMeanwhile => RenewTexts.ChangedMeanwhile,
        RenewOutcome.NotNewer => RenewTexts.NotNewer,
        RenewOutcome.Breaking => RenewTexts.Refused,
        RenewOutcome.NoPublicAddress => RenewTexts.NoAddress,
    };

    /// <summary>How many have answered a question that was there before.</summary>
    private string? AnsweredIn(RenewalProposal proposal, ChangePlace place)
    {
        if (place.Question is not { } id || proposal.Difference.Before.Questions.All(question => question.Id != id))
        {
            return null;
        }

        return proposal.Effect.Answered.TryGetValue(id, out var count)
            ? T.Format(RenewTexts.Answered, SwedishNumber.Format(count))
            : T[RenewTexts.AnsweredNone];
    }

    private sealed class RenewForm
    {
        /// <summary>To be used.</summary>
        public Guid Version { get; set; }

        /// <summary>Which it was compared with.</summary>
        public Guid Before { get; set; }

        public string? Reason { get; set; }

        public bool Tell { get; set; }
    }
}
