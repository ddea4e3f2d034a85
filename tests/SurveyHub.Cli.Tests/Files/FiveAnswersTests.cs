using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SurveyHub.Cli.Tests.Municipalities;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Documents;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>
/// Five kinds of answer to one question, never merged in any file: Björkvik says zero, Ekhult yes without a number, Norrtorp does not know,
/// for Granfors it does not apply, Åkersta left it. And Öbro has not answered at all.
/// </summary>
public sealed partial class FiveAnswersTests
{
    private static readonly string[] Names = ["Björkvik", "Ekhult", "Norrtorp", "Granfors", "Åkersta", "Öbro"];

    // A dash among numbers, which the note below says the meaning of.
    private static readonly string[] Shown = ["0", "Ja, antal ej rapporterat", "Uppgift saknas", "–", "", "Har inte svarat"];

    [Fact]
    public void WordFile_KeepsThemApart()
    {
        using var document = WordprocessingDocument.Open(Make(".docx"), isEditable: false);
        var rows = document.MainDocumentPart!.Document!.Descendants<Word.Table>().First().Elements<Word.TableRow>()
            .Select(row => row.Elements<Word.TableCell>().Select(cell => cell.InnerText).ToList())
            .ToDictionary(cells => cells[0], cells => cells[1].TrimEnd('*'));

        Assert.Equal(Shown, Names.Select(name => rows[name]));
    }

    [Fact]
    public void HtmlFile_KeepsThemApart()
    {
        var html = new StreamReader(Make(".html")).ReadToEnd();
        var table = html[html.IndexOf("<table", StringComparison.Ordinal)..html.IndexOf("</table>", StringComparison.Ordinal)];
        var rows = table.Split("<tr")
            .Select(row => HtmlCell().Matches(row).Select(cell => WebUtility.HtmlDecode(HtmlTag().Replace(cell.Groups["inside"].Value, "")).Spaced().Trim()).ToList())
            .Where(cells => cells.Count > 2)
            .ToDictionary(cells => cells[0], cells => cells[1].TrimEnd('*'));

        Assert.Equal(Shown, Names.Select(name => rows[name]));
    }

    [Fact]
    public void Workbook_KeepsThemApartWithNumbersAsNumbers()
    {
        using var document = SpreadsheetDocument.Open(Make(".xlsx"), isEditable: false);
        var workbook = document.WorkbookPart!;
        var sheet = workbook.Workbook!.Descendants<Sheet>().Single(s => s.Name!.Value!.StartsWith("1 ", StringComparison.Ordinal));
        var rows = ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>()
            .Select(row => row.Elements<Cell>().ToDictionary(cell => cell.CellReference!.Value![..1], cell => Text(cell, workbook)))
            .Where(row => row.ContainsKey("B") && Names.Contains(row["B"]))
            .ToDictionary(row => row["B"], row => string.Join("|", new[] { "C", "D", "E" }.Select(column => row.GetValueOrDefault(column, ""))));

        Assert.Equal(
            [
                "Inlämnat|0|det sista lades ned 2025", "Inlämnat||Ja, antal ej rapporterat", "Inlämnat||Uppgift saknas; utreds", "Inlämnat||Ej aktuellt",
                "Inlämnat||", "Har inte svarat||",
            ],
            Names.Select(name => rows[name]));
    }

    [Fact]
    public void CsvFile_KeepsThemApart()
    {
        var lines = new StreamReader(Make(".csv")).ReadToEnd().Split("\r\n").Where(line => line.Contains(",boende,", StringComparison.Ordinal)).ToList();
        var rows = lines.Select(line => line.Split(',')).ToDictionary(cells => cells[1], cells => string.Join("|", cells[7..]));

        Assert.Equal(["0|0|boenden||det sista lades ned 2025", "||boenden|delvis|", "||boenden|saknas|utreds", "||boenden|ej-aktuellt|"], Names[..4].Select(name => rows[name]));
        Assert.DoesNotContain("Åkersta", rows.Keys);
        Assert.DoesNotContain("Öbro", rows.Keys);
    }

    [GeneratedRegex("<t[hd][^>]*>(?<inside>.*?)</t[hd]>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HtmlCell();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex HtmlTag();

    private static MemoryStream Make(string extension)
    {
        var stream = new MemoryStream();
        ReportFormat.ForFile($"r{extension}")!.Write(Wave.Answers(), stream);
        stream.Position = 0;
        return stream;
    }

    private static string Text(Cell cell, WorkbookPart workbook) => cell.DataType?.Value == CellValues.SharedString
        ? workbook.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).InnerText
        : cell.InnerText.Spaced();
}
