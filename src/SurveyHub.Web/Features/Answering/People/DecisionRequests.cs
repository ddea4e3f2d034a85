using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>The letter to whoever approves or signs.</summary>
internal static class DecisionRequests
{
    public static MailKind KindOf(AccessRight right) => right.MayApprove ? MailKind.ApprovalRequest : MailKind.SignRequest;

    public static DecisionRequestLetter Write(ColleagueContext to, AccessRight right, string? message) =>
        new(to.Enquiry, to.Organisation, to.Recipient, to.By, right.MayApprove, right.MaySubmit, message);
}
