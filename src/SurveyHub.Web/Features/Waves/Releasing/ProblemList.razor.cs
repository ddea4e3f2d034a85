using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Waves.Releasing;

public sealed partial class ProblemList
{
    [Parameter, EditorRequired]
    public WaveId Wave { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<ReleaseProblem> Problems { get; set; } = [];

    /// <summary>They do not stand in the way.</summary>
    [Parameter]
    public bool AreWarnings { get; set; }

    private string Words(ReleaseProblem problem) => problem.Obstacle switch
    {
        ReleaseObstacle.NoPublicAddress => T[ReleaseTexts.NoPublicAddress],
        ReleaseObstacle.EmptyPanel => T[ReleaseTexts.EmptyPanel],
        ReleaseObstacle.DeadlineHasPassed => T[ReleaseTexts.DeadlineHasPassed],
        ReleaseObstacle.NoContact => T.Format(ReleaseTexts.NoContact, problem.Organisation ?? ""),
        ReleaseObstacle.UnusableAddress => T.Format(ReleaseTexts.UnusableAddress, problem.Organisation ?? "", problem.Address ?? ""),
        ReleaseObstacle.NoFact or ReleaseObstacle.NoFactForSome => problem.Finding!.Message(T.Current),
    };

    private string? PageOf(ReleaseProblem problem) => problem.Obstacle switch
    {
        // A setting is mended by whoever runs the program.
        ReleaseObstacle.NoPublicAddress => null,
        ReleaseObstacle.DeadlineHasPassed => WaveRoutes.Edit(Wave),
        ReleaseObstacle.EmptyPanel or ReleaseObstacle.NoContact or ReleaseObstacle.UnusableAddress
            or ReleaseObstacle.NoFact or ReleaseObstacle.NoFactForSome => ShellRoutes.Panels,
    };
}
