using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace SurveyHub.Web.Platform.Site;

/// <summary>Makes absolute addresses for mails and the console, where no request says how we are reached.</summary>
public sealed class PublicAddress(IOptions<SiteOptions> options, IServer server, IHostEnvironment environment)
{
    /// <summary>
    /// Null when it is not known: outside Development without the setting. Then nothing with a link may be sent, since a wrong link cannot be
    /// called back.
    /// </summary>
    public Uri? Base => options.Value.PublicBaseUrl ?? (environment.IsDevelopment() ? Listening : null);

    /// <summary>Where the program itself listens, for whoever stands at its console.</summary>
    public Uri Listening
    {
        get
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
            var reachable = address
                .Replace("//[::]", "//localhost", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
                .Replace("//+", "//localhost", StringComparison.Ordinal)
                .Replace("//*", "//localhost", StringComparison.Ordinal);
            return new Uri(reachable);
        }
    }
}
