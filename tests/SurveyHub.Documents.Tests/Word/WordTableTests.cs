using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Word;

public sealed class WordTableTests
{
    [Fact]
    public void Cells_HoldTheLinesAndMarksOfTheReport()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ToArray();
        var expected = SampleReports.Regional().Blocks.OfType<TableBlock>().ToArray();

        Assert.Equal(expected.Length, tables.Length);
        foreach (var (table, block) in tables.Zip(expected))
        {
            var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(LinesOf).ToArray()).ToArray();
            Assert.Equal(block.Columns.Select(column => new[] { column.Heading }), rows[0]);
            Assert.Equal(block.Rows.Select(row => row.Cells.Select(Lines).ToArray()), rows[1..]);
        }
    }

    [Fact]
    public void HeaderRow_IsRepeated_AndNoRowIsDivided()
    {
        using var document = Written.OpenWord(SampleReports.Regional());

        foreach (var table in document.MainDocumentPart!.Document!.Body!.Elements<Table>())
        {
            var rows = table.Elements<TableRow>().ToArray();
            Assert.Single(rows[0].TableRowProperties!.Elements<TableHeader>());
            Assert.All(rows[1..], row => Assert.Empty(row.TableRowProperties!.Elements<TableHeader>()));
            Assert.All(rows, row => Assert.Single(row.TableRowProperties!.Elements<CantSplit>()));
        }
    }

    /// <summary>What does not fit on a page is not moved to the next by every program, but cut off.</summary>
    [Fact]
    public void RowThatMayBeTallerThanAPage_GoesOnOverleaf_AndNothingKeepsItTogether()
    {
        var (words, columns) = (string.Concat(Enumerable.Repeat("We have tried for several years to hire people. ", 70)), new ReportColumn[] { new("Agency", false), new("What stands in the way?", false) });
        ReportRow[] rows = [new([ReportCell.Text("Air Safety"), ReportCell.Text("Money.")]), new([ReportCell.Text("Coast Guard"), ReportCell.Text(words)]), new([ReportCell.Text("Mint"), ReportCell.Text("Time.")])];
        using var document = Written.OpenWord(new ReportBuilder("Hinder").Table("Alla", columns, rows).Heading(1, "Sedan", "sedan").Build());
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single().Elements<TableRow>().ToArray();

        Assert.Equal([true, true, false, true], table.Select(row => row.TableRowProperties!.Elements<CantSplit>().Any()));
        Assert.DoesNotContain(table[2].Descendants<Paragraph>(), paragraph => paragraph.ParagraphProperties?.KeepNext is not null);
    }

    [Fact]
    public void WordsAfterNumbers_BeginApartFromThem()
    {
        ReportColumn[] columns = [new("Agency", false), new("Shut?", true), new("Rooms in all", true), new("Open?", true)];
        ReportRow[] rows = [new([ReportCell.Text("Mint"), ReportCell.Of(3, 0), ReportCell.Text("No data"), ReportCell.Of(10, 0)]), new([ReportCell.Text("Zoo"), ReportCell.Of(4, 0), ReportCell.Of(10, 0), ReportCell.Of(1, 0)])];
        var report = new ReportBuilder("Rum").Table("Alla", columns, rows).Build();
        using var document = Written.OpenWord(report);
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single();

        Assert.All(table.Elements<TableRow>(), row => Assert.Equal(
            [null, null, "240", null], row.Elements<TableCell>().Select(cell => cell.TableCellProperties!.TableCellMargin?.LeftMargin?.Width?.Value)));
        var html = System.Text.Encoding.UTF8.GetString(Written.Bytes(stream => Documents.Html.HtmlReportWriter.Write(report, stream)));
        Assert.Equal(3, html.Split("class=\"apart\"").Length - 1);
    }

    [Fact]
    public void Tables_SayToThoseWhoCannotSeeThemWhatTheyHold()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var properties = document.MainDocumentPart!.Document!.Body!.Elements<Table>().First().GetFirstChild<TableProperties>()!;

        Assert.Equal("Antal leverantörer av MMR 1 och MMR 2 per region", properties.GetFirstChild<TableCaption>()!.Val!.Value);
        Assert.Equal(
            "22 rader. Kolumner: Region; Leverantörer av MMR 1; Leverantörer av MMR 2.",
            properties.GetFirstChild<TableDescription>()!.Val!.Value);
        Assert.True(properties.GetFirstChild<TableLook>()!.FirstRow!.Value);
    }

    [Fact]
    public void NumericColumns_AreSetToTheRight_OthersAreNot()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ElementAt(2);

        foreach (var row in table.Elements<TableRow>())
        {
            var alignments = row.Descendants<Paragraph>().Select(paragraph => paragraph.ParagraphProperties!.Justification?.Val?.InnerText);
            Assert.Equal([null, "right", "right"], alignments);
        }
    }

    [Fact]
    public void NumbersAmongWords_EndAtOnePlaceAndWordsBeginAtTheLeft()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var cells = document.MainDocumentPart!.Document!.Body!.Elements<Table>().First().Elements<TableRow>().Skip(1)
            .Select(row => row.Descendants<Paragraph>().ElementAt(1))
            .ToLookup(cell => cell.InnerText.Replace('\u00A0', ' '), cell => cell.ParagraphProperties!.Indentation?.Left?.Value);

        // The widest is 1 264: a digit is 5 points wide in type of 9, the space between thousands 2.5.
        Assert.Equal([null, "250", "350", null], new[] { "1 264", "40", "0", "Ja, antal ej rapporterat" }.Select(text => cells[text].Distinct().Single()));
        Assert.All(document.MainDocumentPart.Document.Body.Elements<Table>().First().Descendants<Paragraph>(), cell => Assert.Null(cell.ParagraphProperties!.Justification));
    }

    [Fact]
    public void TheFirstTotal_IsBoldUnderARule_TheNextWithoutOne()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var rows = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ElementAt(2).Elements<TableRow>().ToArray();
        var totals = rows[^2..].SelectMany(row => row.Descendants<Run>());

        Assert.All(rows[^2].Elements<TableCell>(), cell => Assert.NotNull(cell.TableCellProperties!.TableCellBorders?.TopBorder));
        Assert.All(rows[^1].Elements<TableCell>(), cell => Assert.Null(cell.TableCellProperties!.TableCellBorders));
        Assert.All(totals, run => Assert.Equal("Strong", run.RunProperties?.RunStyle?.Val?.Value));
        Assert.All(rows[1].Descendants<Run>(), run => Assert.Null(run.RunProperties?.RunStyle));
    }

    [Theory]
    [InlineData("**", null)]
    [InlineData("4", "NoteMark")]
    public void WhatIsAbsent_IsGrey_AndItsMarkIsRaisedUnlessAnAsterisk(string mark, string? style)
    {
        ReportRow[] rows = [new([ReportCell.Text("Gotland"), ReportCell.Text("Uppgift saknas") with { IsMuted = true, NoteMarks = [mark] }])];
        using var document = Written.OpenWord(new ReportBuilder("Svar").Table("Alla", [new("Region", false), new("Svar", false)], rows).Build());
        var cell = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single().Descendants<TableCell>().Last();

        Assert.Equal(
            [("Uppgift saknas", "Muted"), (mark, style)],
            cell.Descendants<Run>().Select(run => (run.InnerText, run.RunProperties?.RunStyle?.Val?.Value)));
    }

    [Fact]
    public void Notes_StandUnderTheTable_WithTheirMarks()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().First();
        var notes = table.ElementsAfter().OfType<Paragraph>().Take(3).ToArray();

        Assert.All(notes, note => Assert.Equal("TableNote", note.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
        Assert.Equal(
            ["* Rättat efter sista svarsdag.", "** Regionen uppger att antalet inte är känt.",
                "Summan bygger på de 14 regioner som uppgett ett antal."],
            notes.Select(note => note.InnerText));
    }

    [Fact]
    public void ShortTable_StaysWithItsHeadingCaptionAndNotes()
    {
        var rows = Enumerable.Range(1, 9).Select(i => new ReportRow([ReportCell.Text($"Stiftelse {i}"), ReportCell.Of(i, 0)]));
        var report = new ReportBuilder("Stiftelser").Heading(2, "Hur många?", "antal").Text("Svar från 9 av 9.", ParagraphStyle.Base)
            .Table("Alla", [new("Stiftelse", false), new("Antal", true)], [.. rows], new TableNote(null, "Preliminärt.")).Build();
        using var document = Written.OpenWord(report);
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().First();
        var styles = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(style => style.StyleParagraphProperties?.KeepNext is not null).Select(style => style.StyleId!.Value).ToHashSet();
        var before = table.ElementsBefore().OfType<Paragraph>().TakeLast(3).ToArray();

        Assert.Equal(["Heading2", "Base", "Caption"], before.Select(StyleOf));
        Assert.All([.. before, .. table.Descendants<Paragraph>()], paragraph => Assert.True(
            paragraph.ParagraphProperties!.KeepNext is not null || styles.Contains(StyleOf(paragraph))));
    }

    [Fact]
    public void LongTable_MayBeDividedInTheMiddle_ButNotAtItsEnds()
    {
        var rows = Enumerable.Range(1, 290).Select(i => new ReportRow([ReportCell.Text($"Kommun {i}"), ReportCell.Of(i, 0)]));
        var report = new ReportBuilder("Kommuner").Table("Alla", [new("Kommun", false), new("Antal", true)],
            [.. rows, new ReportRow([ReportCell.Text("Summa"), ReportCell.Of(290, 0)], IsTotal: true)]).Build();
        using var document = Written.OpenWord(report);
        var keeps = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single().Elements<TableRow>().Skip(1)
            .Select(row => row.Descendants<KeepNext>().Any()).ToArray();

        Assert.Equal(291, keeps.Length);
        Assert.True(keeps[0]);
        Assert.DoesNotContain(true, keeps[1..^4]);
        Assert.Equal([true, true, false], keeps[^3..]);
    }

    [Fact]
    public void WideTable_StandsOnAPageOnItsSide_WithItsHeading()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var body = document.MainDocumentPart!.Document!.Body!;
        var sections = body.Descendants<SectionProperties>().ToArray();
        var landscape = sections[1].Ancestors<Paragraph>().Single();
        var within = landscape.ElementsBefore().SkipWhile(element => !element.Descendants<SectionProperties>().Any()).Skip(1).ToArray();

        Assert.Equal([null, "landscape", null], sections.Select(section => section.GetFirstChild<PageSize>()!.Orient?.InnerText));
        Assert.Equal("4. Hur har antalet behandlingar utvecklats?", within[0].InnerText);
        Assert.Equal(11, within.OfType<Table>().Single().Elements<TableRow>().First().Elements<TableCell>().Count());
    }

    [Fact]
    public void ColumnWidths_FillTheText_InRelationToWhatTheColumnsHold()
    {
        var widths = Widths("Gotland", "Gotland", "Jämtland Härjedalen");

        Assert.Equal(9070, widths.Sum());
        Assert.InRange(widths[0] - widths[1], 0, 2);
        Assert.InRange(widths[2], widths[1] * 1.5, widths[1] * 3);
    }

    /// <summary>Of a printed questionnaire: a number written by hand takes more than a centimetre, whatever its heading.</summary>
    [Theory]
    [InlineData(7, false)]
    [InlineData(12, true)]
    public void TableToFillIn_IsUpright_WhenItsColumnsHaveRoom(int numbers, bool isTurned)
    {
        string[] areas = ["Somatisk mottagning", "Somatisk dagsjukvård: medicinsk och övrig korttidsvård"];
        var columns = Enumerable.Range(0, numbers).Select(column => new ReportColumn($"Form {column}", IsNumeric: false)).Prepend(new ReportColumn("Område", IsNumeric: false));
        var rows = areas.Select(area => new ReportRow([ReportCell.Text(area), .. Enumerable.Repeat(ReportCell.Text(""), numbers)]));
        var table = new TableBlock(null, "", [.. columns], [.. rows], []) { IsToFillIn = true };
        using var document = Written.OpenWord(new ReportBuilder("Bilaga").Add(table).Build());
        var body = document.MainDocumentPart!.Document!.Body!;
        var widths = body.Descendants<GridColumn>().Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(isTurned, body.Descendants<PageSize>().Any(page => page.Orient?.Value == PageOrientationValues.Landscape));
        Assert.All(widths, width => Assert.True(width >= 760, $"{width}"));
        Assert.True(widths[0] > 1.5 * widths[1], string.Join(' ', widths));
        Assert.All(body.Descendants<TableStyle>(), style => Assert.Equal("FormTable", style.Val!.Value));
    }

    /// <summary>What stands beside the boxes has one line where there is room for it, and leaves the boxes the greater part.</summary>
    [Theory]
    [InlineData("Somatisk mottagning (110)", 1950, 2150)]
    [InlineData("Somatisk dagsjukvård: medicinsk och övrig korttidsvård (120b)", 3600, 3700)]
    public void TextsBesideWhatIsToFillIn_AreBroken_WhereThereIsNoRoom(string area, int least, int most)
    {
        ReportColumn[] columns = [new("Område", false), .. Enumerable.Range(0, 5).Select(column => new ReportColumn($"F{column}", IsNumeric: false))];
        var table = new TableBlock(null, "", [.. columns], [new([ReportCell.Text(area), .. Enumerable.Repeat(ReportCell.Text(""), 5)])], []) { IsToFillIn = true };
        using var document = Written.OpenWord(new ReportBuilder("Bilaga").Add(table).Build());
        var first = int.Parse(document.MainDocumentPart!.Document!.Body!.Descendants<GridColumn>().First().Width!.Value!, CultureInfo.InvariantCulture);

        Assert.InRange(first, least, most);
    }

    [Fact]
    public void AColumnTooWideForThePage_GivesWayToTheOthers()
    {
        var widths = Widths("Jämtland Härjedalen", "Ja", string.Concat(Enumerable.Repeat("en lång förklaring ", 30)));

        Assert.Equal(9070, widths.Sum());
        Assert.InRange(widths[0], 1700, 2100);
        Assert.InRange(widths[1], 300, 800);
    }

    private static int[] Widths(params string[] cells)
    {
        var row = new ReportRow([.. cells.Select(ReportCell.Text)]);
        using var document = Written.OpenWord(new ReportBuilder("Svar").Table("Alla", [.. cells.Select(_ => new ReportColumn("X", false))], [row]).Build());
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single().GetFirstChild<TableGrid>()!
            .Elements<GridColumn>().Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture))];
    }

    private static string[] Lines(ReportCell cell)
    {
        string[] lines = [.. cell.Lines];
        lines[^1] += string.Join(", ", cell.NoteMarks ?? []);
        return lines;
    }

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value;

    private static string[] LinesOf(TableCell cell) => [.. cell.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)];
}
