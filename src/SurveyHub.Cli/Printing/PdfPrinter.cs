using System.ComponentModel;
using System.Diagnostics;

namespace SurveyHub.Cli.Printing;

/// <summary>Has a browser print an HTML page to PDF. Nothing is asked of any other machine: the page needs nothing beside it.</summary>
internal static class PdfPrinter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The bytes of the PDF.</summary>
    /// <param name="html">Writes the page.</param>
    /// <exception cref="PdfNotPrintedException">The browser could not be started, or made none.</exception>
    public static async Task<byte[]> PrintAsync(string browser, Action<Stream> html, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("surveyhub-pdf-").FullName;
        try
        {
            var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
            await using (var stream = File.Create(page))
            {
                html(stream);
            }

            var said = await RunAsync(browser, Arguments(folder, page, pdf), cancellationToken);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancellationToken) : throw new PdfNotPrintedException(said);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Arguments(string folder, string page, string pdf)
    {
        // A profile of its own: a browser that is open already would take the job over, and this process would end with nothing made.
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}",
        ];

        // Chromium does not run as root with its sandbox, and the page is our own, without script.
        return [.. arguments, .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(), new Uri(page).AbsoluteUri];
    }

    /// <summary>What it said in its last line.</summary>
    private static async Task<string> RunAsync(string browser, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var process = Start(new ProcessStartInfo(browser, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            var lines = $"{await output}\n{await error}".Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return lines.Length == 0 ? browser : lines[^1];
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            throw new PdfNotPrintedException($"{(int)Patience.TotalMinutes} min");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new PdfNotPrintedException(start.FileName);
        }
        catch (Win32Exception exception)
        {
            throw new PdfNotPrintedException(exception.Message);
        }
    }
}

/// <summary>A browser was found, but no PDF came of it.</summary>
internal sealed class PdfNotPrintedException(string reason) : Exception(reason);
