namespace SurveyHub.Architecture.Tests;

internal static class Violations
{
    /// <summary>Passes when there is none; else shows every one in full, which an assertion on the collection would cut short.</summary>
    public static void None(IEnumerable<string> violations)
    {
        var found = string.Join('\n', violations);
        Assert.True(found.Length == 0, found);
    }
}
