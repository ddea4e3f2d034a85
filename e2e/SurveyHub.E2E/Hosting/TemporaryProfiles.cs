using SurveyHub.TestKit;

namespace SurveyHub.E2E.Hosting;

/// <summary>Profiles of browsers that are set up in some way, deleted with all that the browsers put into them.</summary>
internal sealed class TemporaryProfiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _count;

    /// <param name="preferences">As Chromium writes them, in JSON.</param>
    /// <returns>The folder of a new profile.</returns>
    public string Create(string preferences)
    {
        var profile = _folder.File($"{++_count}");
        Directory.CreateDirectory(Path.Combine(profile, "Default"));
        File.WriteAllText(Path.Combine(profile, "Default", "Preferences"), preferences);
        return profile;
    }

    public void Dispose() => _folder.Dispose();
}
