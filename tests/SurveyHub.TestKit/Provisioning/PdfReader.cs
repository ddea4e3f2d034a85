using System.Globalization;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>Looks into PDF files with poppler's programs.</summary>
public static class PdfReader
{
    /// <summary>Every page as a PNG file in <paramref name="folder"/>, in page order.</summary>
    /// <param name="dotsPerInch">100 is enough to see a page, 200 to read small print.</param>
    public static async Task<IReadOnlyList<string>> RenderAsync(
        string pdf, string folder, int dotsPerInch, CancellationToken cancellationToken)
    {
        var program = await Tool.PdfToPpm.LocateAsync(cancellationToken);
        var prefix = Path.Combine(folder, Path.GetFileNameWithoutExtension(pdf));
        var resolution = dotsPerInch.ToString(CultureInfo.InvariantCulture);
        (await Command.RunAsync(program, ["-png", "-r", resolution, pdf, prefix], cancellationToken)).EnsureSuccess("pdftoppm");

        // Page numbers are padded to the same width, so that the order of names is the order of pages.
        return [.. Directory.GetFiles(folder, $"{Path.GetFileName(prefix)}-*.png").Order(StringComparer.Ordinal)];
    }

    /// <summary>What the file says of itself: "Title", "Tagged", "Pages" and the like.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(string pdf, CancellationToken cancellationToken)
    {
        var program = await Tool.PdfInfo.LocateAsync(cancellationToken);
        var result = await Command.RunAsync(program, ["-enc", "UTF-8", pdf], cancellationToken);
        return result.EnsureSuccess("pdfinfo").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.Ordinal);
    }

    /// <summary>The tags of the file with their text, one element a line, indented by depth: "Table", "TH", "H1".</summary>
    public static async Task<string> ReadStructureAsync(string pdf, CancellationToken cancellationToken)
    {
        var program = await Tool.PdfInfo.LocateAsync(cancellationToken);
        return (await Command.RunAsync(program, ["-enc", "UTF-8", "-struct-text", pdf], cancellationToken)).EnsureSuccess("pdfinfo").Output;
    }

    /// <summary>The text as laid out on the pages; a form feed ends each page.</summary>
    public static async Task<string> ReadTextAsync(string pdf, CancellationToken cancellationToken)
    {
        var program = await Tool.PdfToText.LocateAsync(cancellationToken);
        var result = await Command.RunAsync(program, ["-layout", "-enc", "UTF-8", pdf, "-"], cancellationToken);
        return result.EnsureSuccess("pdftotext").Output;
    }
}
