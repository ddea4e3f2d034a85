using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli;

/// <summary>Makes files ending in <c>.pdf</c>, which a browser prints.</summary>
/// <param name="named">The browser that an option names; null looks for one.</param>
internal sealed class PdfFile(FileAccess access, string? named)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string OptionText { get; } = $"The browser that prints the PDF; else {Browser.Variable} names it, or it is looked for.";

    public static bool Is(string file) => file.EndsWith(PdfPrinter.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>False when there is no browser or it made none; then why has been printed.</summary>
    public async Task<bool> TryWriteAsync(string file, ReportDocument report, CancellationToken cancellationToken)
    {
        if (Browser.Find(named) is not { } browser)
        {
            return await access.RefuseAsync(file, FileDiagnostics.NoBrowser, Browser.Variable);
        }

        try
        {
            var pdf = await ReportPrinter.PrintAsync(browser, report, Patience, cancellationToken);
            return await access.TryWriteAsync(file, stream => stream.Write(pdf));
        }
        catch (PdfNotPrintedException exception)
        {
            return await access.RefuseAsync(file, FileDiagnostics.NotPrinted, browser, exception.Message);
        }
    }
}
