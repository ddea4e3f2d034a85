namespace SurveyHub.TestKit.Provisioning;

/// <summary>A test cannot run because a program is missing. It fails the test: what was not run was not tested.</summary>
public sealed class ToolMissingException(string tool, string command, IEnumerable<string> failures)
    : Exception($"{tool} is needed by this test and is not installed. Run: {command}\n{string.Join('\n', failures.Select(f => "  " + f))}")
{
    /// <summary>What the person should type.</summary>
    public string Command { get; } = command;
}
