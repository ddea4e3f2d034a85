using System.Text.RegularExpressions;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>A page of a PDF.</summary>
/// <param name="Lines">Top to bottom, page header and footer included; blank lines left out.</param>
public sealed partial record PrintedPage(IReadOnlyList<string> Lines)
{
    /// <summary>Everything on the page without blanks, so that it does not matter where lines break.</summary>
    public string Letters { get; } = LettersOf(string.Concat(Lines));

    /// <summary>The pages of a document as LibreOffice sets it.</summary>
    /// <param name="folder">Where the PDF file goes.</param>
    public static async Task<IReadOnlyList<PrintedPage>> ReadAsync(string document, string folder, CancellationToken cancellationToken) =>
        await ReadPdfAsync(await OfficeConverter.ConvertAsync(document, "pdf", folder, cancellationToken), cancellationToken);

    public static async Task<IReadOnlyList<PrintedPage>> ReadPdfAsync(string pdf, CancellationToken cancellationToken)
    {
        var text = await PdfReader.ReadTextAsync(pdf, cancellationToken);
        return [.. text.TrimEnd('\f', '\n').Split('\f').Select(page => new PrintedPage(
            [.. page.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]))];
    }

    public static string LettersOf(string text) => Blanks().Replace(text, "");

    public bool Holds(string text) => Letters.Contains(LettersOf(text), StringComparison.Ordinal);

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
