using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>
/// What the script shows for each save in place of the form's seal (<see cref="FormSeal"/>), which is as long as the form: that the page was drawn by
/// us, for this link, from this version. What each field is based on it says itself.
/// </summary>
public sealed class SaveTicket(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("SurveyHub.Answering.Save.v1");

    public string Issue(LinkToken token, QuestionnaireVersionId version)
    {
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer))
        {
            writer.Write(token.Hash);
            writer.Write(version.Value.ToByteArray());
        }

        return WebEncoders.Base64UrlEncode(_protector.Protect(buffer.ToArray()));
    }

    /// <summary>The version the page was drawn from; null when the ticket was changed, or issued for another link.</summary>
    public QuestionnaireVersionId? TryRead(LinkToken token, string? ticket)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(_protector.Unprotect(WebEncoders.Base64UrlDecode(ticket ?? ""))));
            return reader.ReadString() == token.Hash ? QuestionnaireVersionId.From(new Guid(reader.ReadBytes(16))) : null;
        }
        catch (Exception refused) when (refused is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
