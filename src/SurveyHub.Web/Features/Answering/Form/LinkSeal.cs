using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>
/// A text that nobody can change, and that is good for one link only. Data Protection signs it, with keys that all nodes share and that change
/// without breaking open pages.
/// </summary>
internal static class LinkSeal
{
    public static string Close(IDataProtector protector, LinkToken token, Action<BinaryWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer))
        {
            writer.Write(token.Hash);
            write(writer);
        }

        return WebEncoders.Base64UrlEncode(protector.Protect(buffer.ToArray()));
    }

    /// <summary>What was written; null when the text was changed, or made for another link.</summary>
    public static BinaryReader? TryOpen(IDataProtector protector, LinkToken token, string? text)
    {
        try
        {
            var reader = new BinaryReader(new MemoryStream(protector.Unprotect(WebEncoders.Base64UrlDecode(text ?? ""))));
            return reader.ReadString() == token.Hash ? reader : null;
        }
        catch (Exception refused) when (refused is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
