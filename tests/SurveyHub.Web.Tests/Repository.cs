namespace SurveyHub.Web.Tests;

internal static class Repository
{
    /// <summary>The top of the working copy the tests were built from.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SurveyHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie within a working copy.");
        }

        return folder.FullName;
    }
}
