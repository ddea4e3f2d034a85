namespace SurveyHub.Web.Features.Waves.Releasing;

public enum ReleaseObstacle
{
    /// <summary>Links would lead nowhere (<see cref="Platform.Site.PublicAddress.Base"/>).</summary>
    NoPublicAddress,
    EmptyPanel,
    DeadlineHasPassed,
    NoContact,

    /// <summary>The contact's address, or that of the official mailbox, cannot be one.</summary>
    UnusableAddress,
}

/// <summary>Something that must be mended before the wave is released.</summary>
/// <param name="Organisation">Whom it is about, by short name, or null.</param>
/// <param name="Address">The address it is about, or null.</param>
public sealed record ReleaseProblem(ReleaseObstacle Obstacle, string? Organisation = null, string? Address = null);
