using SurveyHub.TestKit.Locking;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>
/// An outside program that tests need. The static members are the whole table: nothing else in the tests looks for a program
/// or installs one.
/// </summary>
/// <param name="Name">As people call it.</param>
/// <param name="Executables">Names it may have on PATH, the preferred one first.</param>
/// <param name="Places">
/// Full paths where it lies though it is not on PATH. One folder may be <c>*</c>, which stands for a version; the highest is taken.
/// </param>
/// <param name="Installers">Ways to get it, tried in order, those that may run here.</param>
public sealed record Tool(
    string Name, IReadOnlyList<string> Executables, IReadOnlyList<string> Places, IReadOnlyList<IToolInstaller> Installers)
{
    // Fetching and unpacking an office program takes minutes on a slow line.
    private static readonly TimeSpan InstallPatience = TimeSpan.FromMinutes(30);

    public static Tool Chromium { get; } = new(
        "Chromium",
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        ],
        [new AptInstaller("chromium"), new PlaywrightInstaller()]);

    /// <summary>The path of initdb; the server lies beside it.</summary>
    public static Tool PostgreSql { get; } = new(
        "PostgreSQL",
        ["initdb"],
        ["/usr/lib/postgresql/*/bin/initdb", "/opt/homebrew/opt/postgresql/bin/initdb"],
        [new AptInstaller("postgresql")]);

    public static Tool LibreOffice { get; } = new(
        "LibreOffice",
        ["soffice", "libreoffice"],
        ["/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"],
        [new AptInstaller("libreoffice-writer", "libreoffice-calc", "fonts-liberation")]);

    /// <summary>Turns PDF pages into pictures.</summary>
    public static Tool PdfToPpm { get; } = new("pdftoppm", ["pdftoppm"], [], [new AptInstaller("poppler-utils")]);

    /// <summary>Reads the text of a PDF.</summary>
    public static Tool PdfToText { get; } = new("pdftotext", ["pdftotext"], [], [new AptInstaller("poppler-utils")]);

    /// <summary>Tells a PDF's title, and whether it is tagged.</summary>
    public static Tool PdfInfo { get; } = new("pdfinfo", ["pdfinfo"], [], [new AptInstaller("poppler-utils")]);

    /// <summary>Shows the system calls of a program. On Linux alone.</summary>
    public static Tool Strace { get; } = new("strace", ["strace"], [], [new AptInstaller("strace")]);

    /// <summary>Runs programs that count what ours has counted, and share nothing with it.</summary>
    public static Tool Python { get; } = new(
        "Python 3", ["python3"], ["/opt/homebrew/bin/python3", "/usr/local/bin/python3"], [new AptInstaller("python3")]);

    /// <summary>The path of the program, which is installed first when it is missing and this process may do that.</summary>
    /// <exception cref="ToolMissingException">It is not there and could not be installed; the message names the command to run.</exception>
    public async Task<string> LocateAsync(CancellationToken cancellationToken)
    {
        if (Find() is { } found)
        {
            return found;
        }

        using var oneInstallerAtATime = await CrossProcessLock.AcquireAsync("provisioning", InstallPatience, cancellationToken);

        // Another test program may have installed it while this one waited.
        return Find() ?? await InstallAsync(cancellationToken);
    }

    /// <summary>Where the program lies now, or null.</summary>
    public string? Find() => Executables.Select(SearchPath.Find).FirstOrDefault(path => path is not null) ?? SearchPath.FirstOf(Places);

    private async Task<string> InstallAsync(CancellationToken cancellationToken)
    {
        var failures = new List<string>();
        foreach (var installer in Installers)
        {
            if (!installer.MayRun)
            {
                failures.Add($"'{installer.Command}' may not be run by this process ({installer.Condition}).");
                continue;
            }

            Announcement.Write($"{Name} is not installed: running '{installer.Command}'.");
            try
            {
                if (await installer.InstallAsync(cancellationToken) is { } path || (path = Find()) is not null)
                {
                    Announcement.Write($"{Name} is installed: {path}.");
                    return path;
                }

                failures.Add($"'{installer.Command}' ended well, but none of {string.Join(", ", Executables)} is to be found.");
            }
            catch (InvalidOperationException exception)
            {
                failures.Add($"'{installer.Command}' failed: {exception.Message}");
            }
        }

        throw new ToolMissingException(Name, Installers[0].Command, failures);
    }
}
