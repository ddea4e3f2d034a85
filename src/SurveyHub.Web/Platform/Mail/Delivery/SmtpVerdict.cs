using System.Globalization;
using MailKit.Net.Smtp;

namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>What a server's refusal means for the mail (RFC 5321, 4.2.1).</summary>
internal static class SmtpVerdict
{
    public static DeliveryOutcome Of(SmtpCommandException refusal)
    {
        var code = (int)refusal.StatusCode;
        var words = string.Create(CultureInfo.InvariantCulture, $"{code} {refusal.Message}");
        // A refused sender is our own setting's fault; once it is mended the mails shall go.
        var isForGood = code >= 500 && refusal.ErrorCode is (SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);
        return new DeliveryOutcome(isForGood ? DeliveryVerdict.Rejected : DeliveryVerdict.RetryLater, words);
    }
}
