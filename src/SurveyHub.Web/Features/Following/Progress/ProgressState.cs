namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>How far an organisation has come, in the order of the work; the first needs somebody's help.</summary>
public enum ProgressState
{
    /// <summary>Every mail so far was refused for good, and nobody has been seen on the page.</summary>
    AddressFails,

    /// <summary>No mail has been taken over by a server yet.</summary>
    NotSent,

    /// <summary>A mail has been taken over. Whether anybody has read it cannot be known.</summary>
    NoKnownActivity,

    /// <summary>Somebody has done something on the page, but not answered.</summary>
    Opened,
    Started,

    /// <summary>Reopened: what was submitted holds until it is submitted anew.</summary>
    Correcting,
    Submitted,
}
