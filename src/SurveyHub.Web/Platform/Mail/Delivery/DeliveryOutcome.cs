namespace SurveyHub.Web.Platform.Mail.Delivery;

internal enum DeliveryVerdict
{
    /// <summary>Somebody else has taken the mail over.</summary>
    Accepted,

    /// <summary>Not now: try this mail again later.</summary>
    RetryLater,

    /// <summary>Not ever: this recipient, or this mail, is refused for good.</summary>
    Rejected,

    /// <summary>There is nobody to talk to, so the mails after this one need not be tried either.</summary>
    Unreachable,
}

/// <param name="Words">What the server, or the network, said.</param>
internal readonly record struct DeliveryOutcome(DeliveryVerdict Verdict, string Words);
