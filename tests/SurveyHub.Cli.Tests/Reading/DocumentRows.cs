using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SurveyHub.Cli.Tests.Reading;

/// <summary>The rows of every table in a document, each cell's lines joined by a blank.</summary>
internal static partial class DocumentRows
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(byte[] file, string extension) => extension == ".docx" ? OfWord(file) : OfPage(Encoding.UTF8.GetString(file));

    private static List<IReadOnlyList<string>> OfWord(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Descendants<TableRow>()
            .Select(row => row.Descendants<TableCell>().Select(cell => Blanks().Replace(string.Join(' ', cell.Descendants<Paragraph>().Select(line => line.InnerText)), " ").Trim()).ToList())];
    }

    private static List<IReadOnlyList<string>> OfPage(string html) =>
    [
        .. html.Split("<tr").Skip(1)
            .Select(row => Cell().Matches(row).Select(cell => Blanks().Replace(WebUtility.HtmlDecode(Tag().Replace(cell.Groups["inside"].Value, " ")), " ").Trim()).ToList())
            .Where(row => row.Count > 0),
    ];

    [GeneratedRegex("<t[hd][^>]*>(?<inside>.*?)</t[hd]>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    /// <summary>No-break ones too.</summary>
    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
