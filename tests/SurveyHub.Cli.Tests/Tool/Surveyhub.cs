using SurveyHub.TestKit.Processes;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>Runs the built tool as its users do: as a program of its own.</summary>
internal static class Surveyhub
{
    public static Task<CommandResult> RunAsync(params string[] arguments) => RunInAsync([], arguments);

    /// <param name="environment">Added to the environment of this process.</param>
    public static Task<CommandResult> RunInAsync(Dictionary<string, string?> environment, params string[] arguments) => Command.RunAsync(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "surveyhub.dll"), .. arguments], TestContext.Current.CancellationToken, environment);
}
