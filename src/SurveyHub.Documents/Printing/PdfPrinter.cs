using System.Globalization;

namespace SurveyHub.Documents.Printing;

/// <summary>
/// Has a browser print an HTML page to PDF, tagged, with the page's title and language. Nothing is asked of any other machine, and no script is run: the page
/// needs nothing beside it.
/// </summary>
public static class PdfPrinter
{
    public const string ContentType = "application/pdf";

    /// <summary>With its full stop.</summary>
    public const string Extension = ".pdf";

    /// <summary>The bytes of the PDF.</summary>
    /// <param name="browser">The full path of Chromium or one of its kin.</param>
    /// <param name="html">Writes the page, which has a head.</param>
    /// <param name="patience">How long the browser may take before it is stopped.</param>
    /// <exception cref="PdfNotPrintedException">The browser could not be started, was too slow, or made none.</exception>
    public static Task<byte[]> PrintAsync(string browser, Action<Stream> html, TimeSpan patience, CancellationToken cancellationToken) =>
        PrintAsync(browser, html, new TimeLimit(patience), cancellationToken);

    /// <inheritdoc cref="PrintAsync(string, Action{Stream}, TimeSpan, CancellationToken)"/>
    internal static async Task<byte[]> PrintAsync(string browser, Action<Stream> html, TimeLimit limit, CancellationToken cancellationToken)
    {
        using var folder = new PrintFolder();
        await using (var stream = File.Create(folder.Page))
        {
            GuardedPage.Write(html, stream);
        }

        var said = await RunAsync(browser, folder, limit, cancellationToken);
        return File.Exists(folder.Pdf) ? await File.ReadAllBytesAsync(folder.Pdf, cancellationToken) : throw new PdfNotPrintedException(said);
    }

    private static IEnumerable<string> Arguments(PrintFolder folder)
    {
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync", "--disable-component-update",
            // Shared memory is scarce in containers.
            "--disable-dev-shm-usage",
            // Whatever the browser would look for elsewhere, for itself too, it finds nowhere.
            "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
            // The document says who made it, by this name.
            "--user-agent=SurveyHub",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
            // A profile of its own: a browser that is open already would take the job over, and this process would end with nothing made.
            $"--user-data-dir={folder.Profile}", $"--print-to-pdf={folder.Pdf}",
        ];

        // Chromium does not run as root with its sandbox, and the page is our own, without script.
        return [.. arguments, .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(), new Uri(folder.Page).AbsoluteUri];
    }

    /// <summary>What it said in its last line.</summary>
    private static async Task<string> RunAsync(string browser, PrintFolder folder, TimeLimit limit, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(limit.Left);
        using var process = BrowserProcess.Start(browser, Arguments(folder), folder.Path);
        try
        {
            return await process.EndAsync(stop.Token) ?? browser;
        }
        catch (OperationCanceledException)
        {
            await process.StopAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new PdfNotPrintedException(string.Create(CultureInfo.InvariantCulture, $"{limit.Whole.TotalSeconds:0} s"), isLate: true);
        }
    }
}
