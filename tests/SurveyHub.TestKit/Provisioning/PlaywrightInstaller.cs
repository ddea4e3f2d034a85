using Microsoft.Playwright;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>
/// Fetches Playwright's own Chromium into the user's cache, for machines where nothing can be installed system-wide. Works in test programs
/// that reference Microsoft.Playwright themselves, because only they carry its driver.
/// </summary>
public sealed class PlaywrightInstaller : IToolInstaller
{
    public string Command => "playwright install chromium";

    public string Condition => "it needs the driver that Microsoft.Playwright puts beside the test program";

    public bool MayRun => Directory.Exists(Path.Combine(AppContext.BaseDirectory, ".playwright"));

    public async Task<string?> InstallAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Blocks for as long as the download takes, and takes no token.
            var exitCode = await Task.Run(() => Program.Main(["install", "chromium"]), cancellationToken);
            if (exitCode != 0)
            {
                throw new InvalidOperationException($"exit code {exitCode}; what it said stands above.");
            }

            using var playwright = await Playwright.CreateAsync();
            return playwright.Chromium.ExecutablePath;
        }
        catch (PlaywrightException exception)
        {
            throw new InvalidOperationException(exception.Message, exception);
        }
    }
}
