using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Benchmarks.Hosts;

/// <summary>The tool as it is given to people: published for this machine as native code. Wants a C compiler, which does the linking.</summary>
internal static class PublishedTool
{
    /// <summary>Publishes what the sources say now, and returns the program.</summary>
    public static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "published-tool");
        var published = await Command.RunAsync(
            "dotnet",
            [
                "publish", Repository.PathOf("src", "SurveyHub.Cli", "SurveyHub.Cli.csproj"), "--configuration", "Release", "--use-current-runtime", "--output", folder,
                // Beside the build's own results, which tests may be using.
                "--artifacts-path", Path.Combine(AppContext.BaseDirectory, "publishing-tool"),
            ],
            CancellationToken.None);
        published.EnsureSuccess("dotnet publish");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "surveyhub.exe" : "surveyhub");
    }
}
