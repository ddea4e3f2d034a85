using System.ComponentModel;
using System.Diagnostics;

namespace SurveyHub.Documents.Printing;

/// <summary>A browser at work without a window.</summary>
internal sealed class BrowserProcess : IDisposable
{
    /// <summary>After it has been stopped, before its folder is cleared.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly Process _process;

    private BrowserProcess(Process process) => _process = process;

    /// <param name="home">Where it may keep what it likes.</param>
    /// <exception cref="PdfNotPrintedException">It cannot be started.</exception>
    public static BrowserProcess Start(string browser, IEnumerable<string> arguments, string home)
    {
        var start = new ProcessStartInfo(browser, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (!OperatingSystem.IsWindows())
        {
            // What this program is told by its environment, passwords too, is no business of a browser.
            foreach (var name in start.Environment.Keys.Where(name => !IsPassedOn(name)).ToList())
            {
                start.Environment.Remove(name);
            }

            start.Environment["HOME"] = home;
        }

        try
        {
            return new BrowserProcess(Process.Start(start) ?? throw new PdfNotPrintedException(browser));
        }
        catch (Win32Exception exception)
        {
            throw new PdfNotPrintedException(exception.Message);
        }
    }

    /// <summary>Its last line when it has ended; null when it said nothing.</summary>
    public async Task<string?> EndAsync(CancellationToken cancellationToken)
    {
        var (output, error) = (_process.StandardOutput.ReadToEndAsync(cancellationToken), _process.StandardError.ReadToEndAsync(cancellationToken));
        await _process.WaitForExitAsync(cancellationToken);
        return $"{await output}\n{await error}".Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
    }

    /// <summary>With all that it has started.</summary>
    public async Task StopAsync()
    {
        _process.Kill(entireProcessTree: true);
        using var limit = new CancellationTokenSource(Farewell);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // It ends when the machine gets to it.
        }
    }

    public void Dispose() => _process.Dispose();

    private static bool IsPassedOn(string name) =>
        name is "PATH" or "LANG" or "TZ" or "TMPDIR" || name.StartsWith("LC_", StringComparison.Ordinal) || name.StartsWith("FONTCONFIG_", StringComparison.Ordinal);
}
