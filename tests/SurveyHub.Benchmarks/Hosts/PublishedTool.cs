namespace SurveyHub.Benchmarks.Hosts;

/// <summary>The tool as it is given to people: published for this machine with ready-made native code.</summary>
internal static class PublishedTool
{
    /// <summary>Publishes what the sources say now, and returns the program.</summary>
    public static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "published-tool");
        await PublishedSite.PublishAsync("SurveyHub.Cli", folder);
        return Path.Combine(folder, "surveyhub.dll");
    }
}
