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
    public static Task PublishAsync() => PublishAsync("SurveyHub.Web", Folder);

    /// <param name="name">Of a project.</param>
    public static async Task PublishAsync(string name, string folder)
    {
        var project = Repository.PathOf("src", name, $"{name}.csproj");
        var published = await Command.RunAsync(
            "dotnet",
            [
                "publish", project, "--configuration", "Release", "--use-current-runtime", "--self-contained", "false", "--output", folder,
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
