using SurveyHub.TestKit.Processes;

namespace SurveyHub.TestKit.Tests;

/// <summary>What runs on this machine.</summary>
internal static class ProcessTable
{
    /// <summary>A killed process that its parent has not collected yet is not running.</summary>
    public static bool IsRunning(string id) =>
        File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);

    /// <summary>The ids of processes with these words in their command line.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(string words)
    {
        var found = await Command.RunAsync("pgrep", ["-f", "--", words], TestContext.Current.CancellationToken);
        return found.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
