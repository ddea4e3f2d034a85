using SurveyHub.Documents.Html;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Printing;

/// <summary>
/// Prints a report to PDF from its page. No browser can say in a list on which page something lies, so a report with lists is printed again, with the numbers
/// that were read out of the first printing.
/// </summary>
public static class ReportPrinter
{
    /// <summary>Numbers take the same room as the places that are kept for them, so that the second printing is right; should a browser see it otherwise, it may try once more.</summary>
    private const int MostPrintings = 3;

    /// <summary>The bytes of the PDF. No list says a page that is not the right one; where none can be told, none is said.</summary>
    /// <param name="browser">The full path of Chromium or one of its kin.</param>
    /// <param name="patience">How long all of it may take before the browser is stopped.</param>
    /// <exception cref="PdfNotPrintedException">The browser could not be started, was too slow, or made none.</exception>
    public static Task<byte[]> PrintAsync(string browser, ReportDocument report, TimeSpan patience, CancellationToken cancellationToken)
    {
        var limit = new TimeLimit(patience);
        return PrintAsync(report, pages => PdfPrinter.PrintAsync(browser, page => HtmlReportWriter.Write(report, page, pages), limit, cancellationToken), PdfPlaces.Read);
    }

    /// <param name="print">With the lists saying these pages.</param>
    /// <param name="read">Where things lie in what was printed.</param>
    internal static async Task<byte[]> PrintAsync(ReportDocument report, Func<AnchorPages, Task<byte[]>> print, Func<byte[], AnchorPages> read)
    {
        var withoutNumbers = await print(AnchorPages.Unknown);
        if (!HtmlListWriter.IsNeededBy(report) || read(withoutNumbers) is var found && found.Agree(AnchorPages.Unknown))
        {
            return withoutNumbers;
        }

        try
        {
            for (var printings = 1; printings < MostPrintings; printings++)
            {
                var (shown, printed) = (found, await print(found));
                found = read(printed);
                if (found.Agree(shown))
                {
                    return printed;
                }
            }
        }
        catch (PdfNotPrintedException)
        {
            // The time was up, or the browser ended: a report without page numbers is worth more than none.
        }

        return withoutNumbers;
    }
}
