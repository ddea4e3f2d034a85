namespace SurveyHub.TestKit.Provisioning;

/// <summary>Finds programs the way a shell does.</summary>
internal static class SearchPath
{
    /// <summary>The full path of a program on PATH, or null. Links are kept, since some programs look at the name they are called by.</summary>
    public static string? Find(string executable)
    {
        var file = OperatingSystem.IsWindows() ? executable + ".exe" : executable;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(IsExecutable);
    }

    /// <summary>The first of the places that exists; a <c>*</c> stands for a version number, of which the highest wins.</summary>
    public static string? FirstOf(IEnumerable<string> places) => places.SelectMany(Expand).FirstOrDefault(IsExecutable);

    private static IEnumerable<string> Expand(string place)
    {
        var star = place.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return [place];
        }

        var parent = place[..star];
        return Directory.Exists(parent)
            ? Directory.GetDirectories(parent).OrderByDescending(VersionOf).Select(folder => folder + place[(star + 1)..])
            : [];
    }

    private static Version VersionOf(string folder)
    {
        var name = Path.GetFileName(folder);
        return Version.TryParse(name.Contains('.', StringComparison.Ordinal) ? name : name + ".0", out var version) ? version : new Version();
    }

    // A link outlives the program it leads to, and File.Exists is content with the link.
    private static bool IsExecutable(string path)
    {
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        return File.Exists(target) && (OperatingSystem.IsWindows() || File.GetUnixFileMode(target).HasFlag(UnixFileMode.UserExecute));
    }
}
