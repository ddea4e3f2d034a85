namespace SurveyHub.Web.Features.Confirming.Loading;

/// <summary>How far an organisation has come with its part.</summary>
public enum PartState
{
    /// <summary>It has not handed in, so it has no part.</summary>
    NoAnswer,
    NotSent,

    /// <summary>Nobody is known to have looked at it.</summary>
    NotOpened,
    Opened,

    /// <summary>Something is said of some pieces, and nothing of others.</summary>
    Begun,
    Confirmed,

    /// <summary>Something is to be put right.</summary>
    Corrected,

    /// <summary>What was to be put right reads otherwise now; nobody has said whether it is right.</summary>
    Changed,

    /// <summary>The staff has answered all that was to be put right.</summary>
    Answered,
}
