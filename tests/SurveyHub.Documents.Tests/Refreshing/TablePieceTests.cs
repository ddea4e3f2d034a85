using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit.Word;
using static SurveyHub.Documents.Word.Refreshing.PieceFate;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Tables: cells changed where they stand, rows come and gone, and when a table is left alone.</summary>
public sealed class TablePieceTests
{
    private static readonly TableValue Now = (TableValue)LateGotland.After[LateGotland.Table.Key];

    [Fact]
    public void ANewRow_LooksLikeItsLike()
    {
        var (place, table) = Refresh(_ => { }, Now);

        Assert.Equal(Changed, place.Fate);
        Assert.Equal(7, Rows(table).Length);
        Assert.Equal(["Gotland", "1", "0,9 %", "per vecka|och patient"], Rows(table)[2]);
        var rows = table.Descendants(W + "tr").ToArray();
        Assert.Null(rows[2].Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.Equal(rows[1].Element(W + "tc")!.Element(W + "tcPr")!.ToString(), rows[2].Element(W + "tc")!.Element(W + "tcPr")!.ToString());
        Assert.Equal(2, rows[2].Elements(W + "tc").Last().Elements(W + "p").Count());
    }

    [Fact]
    public void ARowThatIsGone_IsTakenAway()
    {
        var (place, table) = Refresh(_ => { }, new TableValue([.. Before().Rows.Where(row => row.Key != "17")]));

        Assert.Equal(Changed, place.Fate);
        Assert.Equal(["Region", "Stockholm", "Skåne", "Norrbotten", "Summa"], Rows(table).Select(row => row[0]));
        Assert.All(place.Cells, cell => Assert.Null(cell.To));
    }

    [Fact]
    public void ProseInACell_StaysBesideTheNewNumber()
    {
        var (place, table) = Refresh(control => Cell(control, 5, 1).Add(new XElement(W + "r", new XElement(W + "t", " (cirka)"))), Now);

        Assert.Equal(ChangedWithProse, place.Fate);
        Assert.Equal("116(cirka)", Rows(table)[6][1].Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void ACellChangedByHand_KeepsTheWholeTable()
    {
        var (place, table) = Refresh(control => SetCell(control, 2, 1, "60"), Now);

        Assert.Equal(EditedByHandOutdated, place.Fate);
        Assert.Equal(6, Rows(table).Length);
    }

    [Fact]
    public void OverwrittenByChoice_AllIsNew()
    {
        var file = Edit(control => SetCell(control, 2, 1, "60"));
        var result = RefreshRun.Succeed(file, Request(Now) with { Overwrite = new HashSet<string> { LateGotland.Table.Key } });

        Assert.Equal(Overwritten, result.Pieces.Single(piece => piece.Mark == LateGotland.Table).Places[0].Fate);
        Assert.Equal(Now.Rows.Select(Line), Rows(TableIn(result.File)));
    }

    [Fact]
    public void ARowAddedByHand_ThatIsRight_IsAdopted()
    {
        var first = RefreshRun.Succeed(MarkedReport.Bytes, Request(Now)).File;
        var file = new WordFile(first);
        file.Put("customXml/item1.xml", new WordFile(MarkedReport.Bytes).Bytes("customXml/item1.xml"));

        var result = RefreshRun.Succeed(file.ToBytes(), Request(Now));

        Assert.Equal(RightByHand, result.Pieces.Single(piece => piece.Mark == LateGotland.Table).Places[0].Fate);
    }

    [Theory]
    [InlineData("row")]
    [InlineData("column")]
    [InlineData("table")]
    [InlineData("second table")]
    [InlineData("tracked row")]
    [InlineData("comment in a row that goes")]
    public void WhatIsNoLongerTheTable_IsLeftAlone(string what)
    {
        var (place, _) = Refresh(
            control =>
            {
                var rows = control.Descendants(W + "tr").ToArray();
                switch (what)
                {
                    case "row":
                        rows[3].Remove();
                        break;
                    case "column":
                        rows.Select(row => row.Elements(W + "tc").Last()).Remove();
                        break;
                    case "table":
                        control.Descendants(W + "tbl").Single().ReplaceWith(WordRuns.Paragraph(WordRuns.Run("Tabellen är struken.")));
                        break;
                    case "second table":
                        control.Descendants(W + "tbl").Single().AddAfterSelf(WordRuns.Paragraph(), new XElement(control.Descendants(W + "tbl").Single()));
                        break;
                    case "tracked row":
                        rows[2].Element(W + "trPr")!.Add(new XElement(W + "del", new XAttribute(W + "id", "77"), new XAttribute(W + "author", "x")));
                        break;
                    default:
                        WordNoise.Bookmark(rows[3].Descendants(W + "r").First(), rows[3].Descendants(W + "r").First(), "min", 78);
                        break;
                }
            },
            what.StartsWith("comment", StringComparison.Ordinal) ? new TableValue([.. Now.Rows.Where(row => row.Key != "17")]) : Now);

        Assert.Equal(EditedByHandOutdated, place.Fate);
    }

    [Fact]
    public void RowsInAnotherOrder_AreWrittenAnew()
    {
        var sorted = new TableValue([Now.Rows[0], .. Now.Rows.Skip(1).Take(5).Reverse(), Now.Rows[6]]);
        var (place, table) = Refresh(_ => { }, sorted);

        Assert.Equal(Changed, place.Fate);
        Assert.Equal(sorted.Rows.Select(Line), Rows(table));
    }

    [Fact]
    public void AColumnMore_SharesTheWidth()
    {
        var wider = new TableValue([.. Now.Rows.Select(row => row with { Cells = [.. row.Cells, "ny"] })]);
        var (place, table) = Refresh(_ => { }, wider);

        Assert.Equal(Changed, place.Fate);
        Assert.Equal(wider.Rows.Select(Line), Rows(table));
        Assert.Equal(["2000", "1500", "1500", "1500", "1500"], table.Element(W + "tblGrid")!.Elements().Select(column => column.Attribute(W + "w")!.Value));
    }

    [Fact]
    public void LinesOfACell_AreParagraphs()
    {
        var other = new TableValue([.. Before().Rows.Select(row => row.Key switch
        {
            "01" => row with { Cells = ["Stockholm", "19", "16,5 %", "25 000 kr"] },
            "12" => row with { Cells = ["Skåne", "61", "53,0 %", "ett\ntvå\ntre"] },
            _ => row,
        })]);
        var (place, table) = Refresh(_ => { }, other);

        Assert.Equal(Changed, place.Fate);
        Assert.Equal(other.Rows.Select(Line), Rows(table));
    }

    /// <summary>A row was made for a short answer and gets a long one, or a new row is made like those: neither is cut off at the foot of a page.</summary>
    [Fact]
    public void LongAnswer_MayGoOnOverleaf_AndShortOnesStayWhole()
    {
        var words = string.Concat(Enumerable.Repeat("Vi har försökt i flera år. ", 100)).TrimEnd();
        var longer = new TableValue([.. Now.Rows.Select(row => row.Key is "09" or "17" ? row with { Cells = [.. row.Cells.Take(3), words] } : row)]);
        var (place, table) = Refresh(_ => { }, longer);

        Assert.Equal(Changed, place.Fate);
        Assert.Equal(longer.Rows.Select(Line), Rows(table));
        Assert.Equal(
            [("Region", true), ("Stockholm", true), ("Gotland", false), ("Skåne", true), ("Värmland", false), ("Norrbotten", true), ("Summa", true)],
            table.Elements(W + "tr").Zip(Rows(table), (row, cells) => (cells[0], row.Element(W + "trPr")?.Element(W + "cantSplit") is not null)));
    }

    private static TableValue Before() => (TableValue)LateGotland.Before.Single(piece => piece.Mark == LateGotland.Table).Value;

    private static RefreshRequest Request(TableValue now) =>
        LateGotland.Request with { Values = new Dictionary<string, PieceValue>(LateGotland.After) { [LateGotland.Table.Key] = now } };

    private static byte[] Edit(Action<XElement> edit)
    {
        var file = new WordFile(MarkedReport.Bytes);
        edit(file.Body.Control(LateGotland.Table.Key));
        return file.ToBytes();
    }

    private static (PieceOutcome Place, XElement Table) Refresh(Action<XElement> edit, TableValue now)
    {
        var result = RefreshRun.Succeed(Edit(edit), Request(now));
        using var document = WordprocessingDocument.Open(new MemoryStream(result.File), isEditable: false);
        Written.AssertValid(document);
        var table = TableIn(result.File);
        return (Assert.Single(result.Pieces.Single(piece => piece.Mark == LateGotland.Table).Places), table);
    }

    private static XElement TableIn(byte[] file) => new WordFile(file).Body.Control(LateGotland.Table.Key).Descendants(W + "tbl").FirstOrDefault() ?? new XElement("none");

    private static XElement Cell(XElement control, int row, int column) =>
        control.Descendants(W + "tr").ElementAt(row).Elements(W + "tc").ElementAt(column).Elements(W + "p").First();

    private static void SetCell(XElement control, int row, int column, string text) => Cell(control, row, column).Elements(W + "r").First().SetText(text);

    private static string[][] Rows(XElement table) => [.. table.Elements(W + "tr").Select(row => row.Elements(W + "tc")
        .Select(cell => string.Join('|', cell.Elements(W + "p").Select(WordRuns.TextOf)).Replace('\u00A0', ' ')).ToArray())];

    private static string[] Line(TableValueRow row) => [.. row.Cells.Select(cell => cell.Replace('\n', '|').Replace('\u00A0', ' '))];
}
