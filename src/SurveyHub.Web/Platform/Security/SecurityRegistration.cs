using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Platform.Security;

internal static class SecurityRegistration
{
    public static void AddSecurity(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddRequestLog();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(SiteEncoder.Html);
        services.AddDataProtection().SetApplicationName("SurveyHub");
        services.AddSingleton<StoredKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<StoredKeys>((options, keys) => options.XmlRepository = keys);
        services.AddAntiforgery(options => options.Cookie.Secure("antiforgery", environment));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<SiteOptions>>(TrustProxies);
    }

    /// <summary>
    /// Outside Development a cookie is only sent over https and only by this host (the prefix makes browsers refuse anything else). In
    /// Development the site is plain http, where such a cookie would be dropped.
    /// </summary>
    public static void Secure(this CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        cookie.Name = environment.IsDevelopment() ? name : $"__Host-{name}";
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }

    private static void TrustProxies(ForwardedHeadersOptions headers, IOptions<SiteOptions> site)
    {
        headers.KnownIPNetworks.Clear();
        headers.KnownProxies.Clear();
        foreach (var proxy in site.Value.TrustedProxies)
        {
            headers.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        headers.ForwardedHeaders = headers.KnownProxies.Count == 0
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto;
    }
}
