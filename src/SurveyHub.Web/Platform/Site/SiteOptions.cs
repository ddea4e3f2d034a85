using System.ComponentModel.DataAnnotations;
using System.Net;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Site;

/// <summary>How the world reaches this program.</summary>
public sealed class SiteOptions : ISettingsSection, IValidatableObject
{
    public static string SectionName => "Site";

    /// <summary>
    /// What links in mails begin with: an absolute http or https address. A setting, because a mail is sent with no request at hand. May be left
    /// out in Development, where links then lead to the address that the program listens on; elsewhere nothing is sent without it.
    /// </summary>
    public Uri? PublicBaseUrl { get; set; }

    /// <summary>Addresses of reverse proxies whose X-Forwarded-For, -Host and -Proto are believed. None: the headers are ignored.</summary>
    public IList<string> TrustedProxies { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicBaseUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")))
        {
            yield return new ValidationResult("Site:PublicBaseUrl must be an absolute http or https address.", [nameof(PublicBaseUrl)]);
        }

        foreach (var proxy in TrustedProxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
        {
            yield return new ValidationResult($"Site:TrustedProxies: '{proxy}' is not an IP address.", [nameof(TrustedProxies)]);
        }
    }
}
