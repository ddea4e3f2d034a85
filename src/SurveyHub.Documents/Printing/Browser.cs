namespace SurveyHub.Documents.Printing;

/// <summary>Finds a browser that prints to PDF without a window: Chromium or one of its kin.</summary>
public static class Browser
{
    /// <summary>Names the program where it is not found by itself.</summary>
    public const string Variable = "SURVEYHUB_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <param name="named">By an option; null looks in the environment, and then where browsers usually lie.</param>
    /// <returns>The full path, or null. One that was named and is not there is not replaced by another.</returns>
    public static string? Find(string? named) => (named ?? Environment.GetEnvironmentVariable(Variable)) switch
    {
        { Length: > 0 } path => File.Exists(path) ? Path.GetFullPath(path) : OnPath(path),
        _ => Names.Select(OnPath).FirstOrDefault(path => path is not null) ?? Places.FirstOrDefault(File.Exists),
    };

    private static string? OnPath(string name) => Path.GetFileName(name) != name
        ? null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
            .FirstOrDefault(File.Exists);
}
