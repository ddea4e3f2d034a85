namespace SurveyHub.TestKit;

/// <summary>The repository the running test was built from, for tests of the files that travel with it.</summary>
public static class Repository
{
    private const string Marker = "SurveyHub.sln";

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of something in the repository: <c>PathOf("surveys", "panels", "regioner.csv")</c>.</summary>
    public static string PathOf(params ReadOnlySpan<string> segments) => Path.Combine([Root, .. segments]);

    /// <summary>The questionnaires that travel with the repository, whole paths; the report files beside them are none.</summary>
    public static IEnumerable<string> Questionnaires() =>
        Directory.GetFiles(PathOf("surveys"), "*.md").Where(file => !file.EndsWith(".report.md", StringComparison.Ordinal));

    /// <summary>The nearest folder, from <paramref name="start"/> upwards, that holds the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above holds it: the test binary was moved out of the repository.</exception>
    public static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder from '{start}' upwards holds {Marker}; run the tests from where they were built.");
    }
}
