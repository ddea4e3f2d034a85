namespace SurveyHub.Domain.Text;

/// <summary>The one rule for what can be the address of a page. Whether it is there, nobody asks.</summary>
public static class PageAddress
{
    private static readonly string[] Schemes = ["http://", "https://"];

    /// <summary>With a scheme or, as people write it, without: https://www.skr.se/vard, www.skr.se, skr.se/vard.</summary>
    public static bool IsValid(string text)
    {
        var hasScheme = Array.Exists(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        return !text.Any(char.IsWhiteSpace)
            && Uri.TryCreate(hasScheme ? text : $"https://{text}", UriKind.Absolute, out var address)
            && (address.Scheme is "http" or "https")
            && address.UserInfo.Length == 0
            && address.HostNameType == UriHostNameType.Dns
            && HasTopDomain(address.IdnHost);
    }

    // "skr.se" and no single word, which reads as a name within a local network.
    private static bool HasTopDomain(string host) =>
        host.LastIndexOf('.') is var dot and > 0 && host.Length - dot > 2 && host[(dot + 1)..].All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
