using Microsoft.Playwright;

namespace SurveyHub.E2E.EveryPage;

/// <summary>
/// Pictures of the pages for people to look at, wide and narrow, light and dark: taken when SURVEYHUB_PICTURES names a folder, since looking
/// finds what no rule does.
/// </summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SURVEYHUB_PICTURES");

    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is null)
        {
            return;
        }

        foreach (var (width, height) in new[] { (1280, 900), (360, 740) })
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var file = $"{string.Join('-', name.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries))}-{width}-{scheme}.png";
                await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, file), FullPage = true });
            }
        }
    }

    /// <summary>A document is looked at beside the pictures.</summary>
    public static void Keep(string document, string name)
    {
        if (Folder is not null)
        {
            File.Copy(document, Path.Combine(Folder, name), overwrite: true);
        }
    }
}
