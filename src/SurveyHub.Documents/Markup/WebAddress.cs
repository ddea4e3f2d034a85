using System.Diagnostics.CodeAnalysis;

namespace SurveyHub.Documents.Markup;

internal static class WebAddress
{
    /// <summary>
    /// Accepts absolute http, https and mailto addresses and escapes them. Anything else stays plain text: a relative address leads nowhere
    /// from a file, a malformed one makes Word call the file damaged, and a script must not hide in a link.
    /// </summary>
    public static bool TryNormalise(string? link, [NotNullWhen(true)] out string? address)
    {
        var accepted = Uri.TryCreate(link, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto);
        address = accepted ? uri!.AbsoluteUri : null;
        return accepted;
    }
}
