using System.Globalization;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Benchmarks.Hosts;

/// <summary>The site as it is deployed: published for this machine with ready-made native code.</summary>
internal static class PublishedSite
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "published");

    public static string Program => Path.Combine(Folder, "SurveyHub.Web.dll");

    /// <summary>Publishes what the sources say now.</summary>
    public static async Task PublishAsync()
    {
        var published = await Command.RunAsync(
            "dotnet",
            [
                "publish", Repository.PathOf("src", "SurveyHub.Web", "SurveyHub.Web.csproj"), "--configuration", "Release", "--use-current-runtime", "--self-contained", "false", "--output", Folder,
                // Beside the build's own results, which tests may be using.
                "--artifacts-path", Path.Combine(AppContext.BaseDirectory, "publishing"), "-p:PublishReadyToRun=true",
            ],
            CancellationToken.None);
        published.EnsureSuccess("dotnet publish");
    }

    /// <summary>Its environment: as in production, with its own log level, at a port and on a folder.</summary>
    public static IEnumerable<(string Name, string Value)> Settings(int port, string storage) =>
    [
        ("ASPNETCORE_URLS", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")),
        ("ASPNETCORE_ENVIRONMENT", "Production"),
        ("Storage__Root", storage),
    ];
}
