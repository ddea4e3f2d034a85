using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Platform.Mail;

/// <summary>A link of a mail that is still to be made.</summary>
/// <param name="Protected">Its secret, encrypted until the mail has left.</param>
public sealed record PreparedLink(AccessToken Token, string Protected);

/// <summary>A mail that is to be saved with what causes it.</summary>
/// <param name="Link">To be saved with it; null for a mail without one.</param>
public sealed record QueuedMail(OutboxMail Mail, AccessToken? Link);
