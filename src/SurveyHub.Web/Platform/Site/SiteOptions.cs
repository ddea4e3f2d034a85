using System.ComponentModel.DataAnnotations;
using System.Net;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Site;

/// <summary>How the world reaches this program.</summary>
public sealed class SiteOptions : ISettingsSection, IValidatableObject
{
    public static string SectionName => "Site";

    /// <summary>
    /// What links in mails begin with: scheme and host of an http or https address, with a port where needed. A path is refused, because the
    /// site's addresses begin at the root of its host, and so links with a path would lead elsewhere. A setting, because a mail is sent with no request at hand. May be left
    /// out in Development, where links then lead to the address that the program listens on; elsewhere nothing is sent without it.
    /// </summary>
    public Uri? PublicBaseUrl { get; set; }

    /// <summary>Addresses of reverse proxies whose X-Forwarded-For, -Host and -Proto are believed. None: the headers are ignored.</summary>
    public IList<string> TrustedProxies { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicBaseUrl is { } url && !IsHostOnly(url))
        {
            yield return new ValidationResult(
                "Site:PublicBaseUrl must be an absolute http or https address of a host, without path, query or fragment: https://enkat.example.org.",
                [nameof(PublicBaseUrl)]);
        }

        foreach (var proxy in TrustedProxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
        {
            yield return new ValidationResult($"Site:TrustedProxies: '{proxy}' is not an IP address.", [nameof(TrustedProxies)]);
        }
    }

    private static bool IsHostOnly(Uri url) =>
        url is { IsAbsoluteUri: true, Scheme: "http" or "https" } && url.AbsoluteUri == $"{url.GetLeftPart(UriPartial.Authority)}/";
}
