namespace SurveyHub.Web.Features.Confirming.Asking;

/// <summary>Why an organisation is sent no link to its part.</summary>
public enum AskingHindrance
{
    /// <summary>It has not handed in, so it has no part.</summary>
    NoAnswer,

    /// <summary>It has said something of all of its part.</summary>
    HasReplied,

    /// <summary>Nobody there has ever been given a link.</summary>
    NeverInvited,

    /// <summary>Those who had a link have lost it.</summary>
    LinksWithdrawn,
}
