using SurveyHub.Domain.Diagnostics;

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

    /// <summary>The report is to give a rate, and nobody in the panel has what it is counted per.</summary>
    NoFact,

    /// <summary>The same for some organisations. The panel freezes as it is, so the last chance to mend it is now; the wave may be released all the same.</summary>
    NoFactForSome,
}

/// <summary>Something that must be mended before the wave is released, or that whoever releases it should know.</summary>
/// <param name="Organisation">Whom it is about, by short name, or null.</param>
/// <param name="Address">The address it is about, or null.</param>
/// <param name="Finding">What the check of the report found, or null.</param>
public sealed record ReleaseProblem(
    ReleaseObstacle Obstacle, string? Organisation = null, string? Address = null, Diagnostic? Finding = null)
{
    public bool IsWarning => Obstacle == ReleaseObstacle.NoFactForSome;
}
