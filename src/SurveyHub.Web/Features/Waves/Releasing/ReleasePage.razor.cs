using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Waves.Releasing;

public sealed partial class ReleasePage(
    IDbContextFactory<AppDbContext> contexts,
    ReleasePlanner planner,
    ReleaseWave release,
    NavigationManager navigation)
{
    private ReleasePlan? _plan;
    private bool _hasChanged;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "release")]
    private ReleaseForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    private string Send => _plan!.Invitations == 1
        ? T[ReleaseTexts.SendOne]
        : T.Format(ReleaseTexts.SendMany, SwedishNumber.Format(_plan.Invitations));

    protected override async Task OnParametersSetAsync()
    {
        await PlanAsync();
        if (_plan is null)
        {
            // Released already, by the first of two clicks perhaps: its page shows what has happened, or that there is no such wave.
            navigation.NavigateTo(WaveRoutes.Wave(Wave));
        }
    }

    private async Task ReleaseAsync()
    {
        var outcome = await release.ExecuteAsync(Wave, Form?.Reviewed ?? "", HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        switch (outcome)
        {
            case ReleaseOutcome.Released or ReleaseOutcome.AlreadyReleased:
                navigation.NavigateTo(WaveRoutes.Wave(Wave));
                break;
            case ReleaseOutcome.HasProblems or ReleaseOutcome.ChangedSinceReview:
                _hasChanged = outcome == ReleaseOutcome.ChangedSinceReview;
                await PlanAsync();
                break;
        }
    }

    private async Task PlanAsync()
    {
        await using var db = await contexts.CreateDbContextAsync(HttpContext.RequestAborted);
        _plan = await planner.PlanAsync(db, Wave, HttpContext.RequestAborted);
    }

    private sealed class ReleaseForm
    {
        public string? Reviewed { get; set; }
    }
}
