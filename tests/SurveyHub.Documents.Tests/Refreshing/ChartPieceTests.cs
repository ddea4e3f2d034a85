using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit.Word;
using static SurveyHub.Documents.Word.Refreshing.PieceFate;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>A chart is brought up to date in its two parts, the drawing and the workbook, and its looks stay.</summary>
public sealed class ChartPieceTests
{
    private const string Key = "staplar";
    private const string Chart = "word/charts/chart1.xml";
    private const string Book = "word/embeddings/workbook1.xlsx";
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static readonly (string Name, decimal? Value)[] Before = [("Stockholm", 19), ("Skåne", 61.5m), ("Värmland", 5.8m)];

    private static readonly (string Name, decimal? Value)[] After = [("Stockholm", 19), ("Gotland & Visby", 1), ("Skåne", 61.5m), ("Värmland", 150)];

    public static TheoryData<string, PieceFate, PieceFate> Edits => new()
    {
        // What somebody has done, what follows when nothing is new, and when something is.
        { "nothing", Unchanged, Changed },
        { "looks", Unchanged, Changed },
        { "saved by Office", Unchanged, Changed },
        { "value in the drawing", EditedByHand, EditedByHandOutdated },
        { "value in the workbook", EditedByHand, EditedByHandOutdated },
        { "value in both", EditedByHand, EditedByHandOutdated },
        { "workbook gone", EditedByHand, EditedByHandOutdated },
        { "formula", EditedByHand, EditedByHandOutdated },
        { "picture", EditedByHand, EditedByHandOutdated },
        { "notes beside", Unchanged, Changed },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void WhatFollows(string edit, PieceFate nothingNew, PieceFate somethingNew)
    {
        var file = Edited(edit);

        Assert.Equal(nothingNew, FateIn(RefreshRun.Succeed(file, Request(Before))));
        Assert.Equal(somethingNew, FateIn(RefreshRun.Succeed(file, Request(After))));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("looks")]
    [InlineData("saved by Office")]
    [InlineData("notes beside")]
    public void TheNewValues_StandInBothParts_AndNothingElseChanges(string edit)
    {
        var file = Edited(edit);
        var result = RefreshRun.Succeed(file, Request(After)).File;
        var (was, now) = (new WordFile(file), new WordFile(result));

        Assert.Equal([], RefreshRun.SchemaErrors(result));
        Assert.Equal(Lines(After), ChartReading.Drawn(now, Chart));
        Assert.Equal(Lines(After), ChartReading.Kept(now.Bytes(Book), Sheet));
        Assert.Equal(ChartReading.Looks(was.Text(Chart)), ChartReading.Looks(now.Text(Chart)));
        Assert.All(was.Parts.Except([Chart, Book, "customXml/item1.xml", "word/document.xml"]), part => Assert.Equal(was.Bytes(part), now.Bytes(part)));
        Assert.Equal(PieceFate.Unchanged, FateIn(RefreshRun.Succeed(result, Request(After))));
        using var book = Written.OpenExcel(now.Bytes(Book));
        Written.AssertValid(book);
    }

    [Fact]
    public void FewerBars_LeaveNothingBehind()
    {
        var result = new WordFile(RefreshRun.Succeed(Edited("nothing"), Request(Before[..1])).File);

        Assert.Equal(Lines(Before[..1]), ChartReading.Drawn(result, Chart));
        Assert.Equal(Lines(Before[..1]), ChartReading.Kept(result.Bytes(Book), Sheet));
    }

    /// <summary>What somebody has done to the axis 0–80 with steps of 20, what the bars become, the axis that follows, and whether somebody is told of it.</summary>
    [Theory]
    [InlineData(null, 3.3, 4, 1, false)]
    [InlineData(null, 61.5, 80, 20, false)]
    [InlineData(null, 150, 150, 50, false)]
    [InlineData("c:max val=\"80\"", 3.3, 100, 20, true)]
    [InlineData("c:max val=\"80\"", 150, 150, 50, true)]
    [InlineData("c:majorUnit val=\"20\"", 3.3, 80, 10, true)]
    public void TheAxis_IsThatOfANewReport_UnlessSomebodyHasSetIt(string? set, double greatest, int max, int step, bool isTold)
    {
        var file = new WordFile(Edited("nothing"));
        if (set is not null)
        {
            Replace(file, Chart, set, set.StartsWith("c:max", StringComparison.Ordinal) ? "c:max val=\"100\"" : "c:majorUnit val=\"10\"");
        }

        (string Name, decimal? Value)[] bars = [("Stockholm", 1), ("Skåne", (decimal)greatest)];
        var result = RefreshRun.Succeed(file.ToBytes(), Request(bars));
        var (chart, fresh) = (new WordFile(result.File).Text(Chart), new WordFile(Make(bars)).Text(Chart));

        Assert.Contains($"<c:max val=\"{max}\"", chart, StringComparison.Ordinal);
        Assert.Contains($"<c:majorUnit val=\"{step}\"", chart, StringComparison.Ordinal);
        Assert.Equal(isTold, result.Pieces.Single(piece => piece.Mark.Key == Key).Places.Single().IsAxisByHand);
        if (!isTold)
        {
            Assert.Equal(AxisOf(fresh), AxisOf(chart));
        }
    }

    [Fact]
    public void TheAxis_HasTheDecimalsThatItsStepNeeds()
    {
        (string Name, decimal? Value)[] bars = [("Stockholm", 0.3m), ("Skåne", 0.9m)];
        var chart = new WordFile(RefreshRun.Succeed(Edited("nothing"), Request(bars)).File).Text(Chart);

        Assert.Equal(AxisOf(new WordFile(Make(bars)).Text(Chart)), AxisOf(chart));
        Assert.Contains("0.0", AxisOf(chart), StringComparison.Ordinal);
        Assert.Equal([], RefreshRun.SchemaErrors(RefreshRun.Succeed(Edited("nothing"), Request(bars)).File));
    }

    [Fact]
    public void WhatIsToldOfTheChart_IsTheNewValues_UnlessSomebodyHasToldItInOtherWords()
    {
        var told = new WordFile(RefreshRun.Succeed(Edited("nothing"), Request(After)).File).Text(WordFile.Document);
        var own = new WordFile(Edited("nothing"));
        own.Put(WordFile.Document, own.Text(WordFile.Document).Replace("descr=\"Staplar för 3.\"", "descr=\"Egna ord.\"", StringComparison.Ordinal));

        Assert.Contains("descr=\"Staplar för 4.\"", told, StringComparison.Ordinal);
        Assert.Contains("descr=\"Egna ord.\"", new WordFile(RefreshRun.Succeed(own.ToBytes(), Request(After)).File).Text(WordFile.Document), StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedByHandToWhatIsRight_IsRight()
    {
        var file = new WordFile(RefreshRun.Succeed(Edited("nothing"), Request(After)).File);
        file.Put("customXml/item1.xml", new WordFile(Edited("nothing")).Bytes("customXml/item1.xml"));

        Assert.Equal(RightByHand, FateIn(RefreshRun.Succeed(file.ToBytes(), Request(After))));
    }

    [Fact]
    public void WhatWasEditedByHand_IsOverwrittenWhenSomebodyChoosesIt()
    {
        var result = RefreshRun.Succeed(Edited("value in both"), Request(After) with { Overwrite = new HashSet<string> { Key } });

        Assert.Equal(Overwritten, FateIn(result));
        Assert.Equal(Lines(After), ChartReading.Drawn(new WordFile(result.File), Chart));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ACopy_IsWrittenToo_WhetherItSharesItsPartsOrNot(bool hasOwnParts)
    {
        var file = new WordFile(Edited("nothing"));
        ChartReading.Copy(file, Key, hasOwnParts ? "7" : null);
        var result = RefreshRun.Succeed(file.ToBytes(), Request(After));
        var written = new WordFile(result.File);

        Assert.Equal([Changed, Changed], result.Pieces.Single(piece => piece.Mark.Key == Key).Places.Select(place => place.Fate));
        Assert.Equal(Lines(After), ChartReading.Drawn(written, hasOwnParts ? "word/charts/chart7.xml" : Chart));
        Assert.Equal(Lines(After), ChartReading.Kept(written.Bytes(hasOwnParts ? "word/embeddings/workbook7.xlsx" : Book), Sheet));
        Assert.Equal([], RefreshRun.SchemaErrors(result.File));
    }

    [Fact]
    public void ALongFigure_IsSeveralCharts_AndStaysThatMany()
    {
        (string Name, decimal? Value)[] Bars(int count) => [.. Enumerable.Range(1, count).Select(i => ($"Kommun {i}", (decimal?)i))];
        var result = new WordFile(RefreshRun.Succeed(Make(Bars(150)), Request(Bars(152))).File);

        Assert.Equal(152, new[] { 1, 2, 3 }.Sum(i => ChartReading.Drawn(result, $"word/charts/chart{i}.xml").Length - 1));
        Assert.Equal("Kommun 152\t152", ChartReading.Drawn(result, "word/charts/chart3.xml")[^1]);
    }

    [Fact]
    public void AnotherNumberOfSeries_IsNotDrawnByItself_ButTold()
    {
        var two = new ChartValue([.. Before.Select(bar => bar.Name)], [.. new[] { "2024", "2026" }.Select(name => new ChartValueSeries(name, [.. Before.Select(bar => bar.Value)]))], "");
        var values = new Dictionary<string, PieceValue>(Request(Before).Values) { [Key] = two };

        Assert.Equal(EditedByHandOutdated, FateIn(RefreshRun.Succeed(Edited("nothing"), Request(Before) with { Values = values })));
    }

    /// <summary>A late answer may bring a part of a whole that nobody had.</summary>
    [Theory]
    [InlineData("Besök 40|DRG 60", "Besök 40|DRG 50|Mål 10")]
    [InlineData("Besök 40|DRG 50|Mål 10", "Besök 40|DRG 60")]
    public void OtherSeries_AreDrawnAnew_AsInANewReport_AndTold(string first, string then)
    {
        var (made, fresh) = (Written.Word(Shares(first)), new WordFile(Written.Word(Shares(then))));
        var request = new RefreshRequest("diagram", 1, ReportPieces.Of(Shares(then)));

        Assert.Equal(EditedByHandOutdated, FateIn(RefreshRun.Succeed(made, request)));
        var result = RefreshRun.Succeed(made, request with { Figures = ReportPieces.FiguresOf(Shares(then)) });

        var place = result.Pieces.Single(piece => piece.Mark.Key == Key).Places.Single();
        Assert.Equal((Changed, true), (place.Fate, place.IsDrawnAnew));
        Assert.Equal(fresh.Text(Chart), new WordFile(result.File).Text(Chart));
        Assert.Equal(fresh.Bytes(Book), new WordFile(result.File).Bytes(Book));
        Assert.Equal([], RefreshRun.SchemaErrors(result.File));
        Assert.Equal(Unchanged, FateIn(RefreshRun.Succeed(result.File, request)));
    }

    [Fact]
    public void OtherSeries_OfAChartThatWasEditedByHand_AreTold_AndDrawnWhenSomebodyChoosesIt()
    {
        var file = new WordFile(Written.Word(Shares("Besök 40|DRG 60")));
        Replace(file, Chart, "<c:v>40</c:v>", "<c:v>41</c:v>");
        var then = Shares("Besök 40|DRG 50|Mål 10");
        var request = new RefreshRequest("diagram", 1, ReportPieces.Of(then)) { Figures = ReportPieces.FiguresOf(then) };

        Assert.Equal(EditedByHandOutdated, FateIn(RefreshRun.Succeed(file.ToBytes(), request)));
        file.Put(Book, ChartReading.Change(file.Bytes(Book), Sheet, "<v>40</v>", "<v>41</v>"));
        Assert.Equal(Overwritten, FateIn(RefreshRun.Succeed(file.ToBytes(), request with { Overwrite = new HashSet<string> { Key } })));
    }

    private static ReportDocument Shares(string parts)
    {
        var series = parts.Split('|').Select(part => part.Split(' ')).ToList();
        var values = series.Select(part => (decimal?)decimal.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture));
        var chart = new SeriesChartBlock(1, "Andelar", "Procent", [.. series.Select(part => part[0])], [new ChartGroup("Skåne", [.. values])], IsStacked: true, 0, $"Andelar {parts}.") { Mark = PublishedReport.Bars };
        return new ReportBuilder("Diagram").Text("Före.").Add(chart).Text("Efter.").Build() with { Identity = new ReportIdentity("diagram", 1) };
    }

    private static string AxisOf(string chart) => chart[chart.IndexOf("<c:valAx>", StringComparison.Ordinal)..chart.IndexOf("</c:valAx>", StringComparison.Ordinal)];

    private static string[] Lines((string Name, decimal? Value)[] bars) =>
        ["\tAntal", .. bars.Select(bar => FormattableString.Invariant($"{bar.Name}\t{bar.Value}"))];

    private static PieceFate FateIn(RefreshResult.Refreshed result) => result.Pieces.Single(piece => piece.Mark.Key == Key).Places.Single().Fate;

    private static RefreshRequest Request((string Name, decimal? Value)[] bars) => new("diagram", 1, ReportPieces.Of(Report(bars)));

    private static byte[] Make((string Name, decimal? Value)[] bars) => Written.Word(Report(bars));

    private static ReportDocument Report((string Name, decimal? Value)[] bars)
    {
        var chart = new BarChartBlock(1, "Antal", "Antal", [.. bars.Select(bar => new ChartBar(bar.Name, bar.Value!.Value))], 1, $"Staplar för {bars.Length}.") { Mark = PublishedReport.Bars };
        return new ReportBuilder("Diagram").Text("Före.").Add(chart).Text("Efter.").Build() with { Identity = new ReportIdentity("diagram", 1) };
    }

    private static byte[] Edited(string edit)
    {
        var file = new WordFile(Make(Before));
        switch (edit)
        {
            case "looks":
                Replace(file, Chart, "0A5568", "FF0000");
                break;
            case "saved by Office":
                // Numbers as binary fractions, texts in a list of their own, no quotes around the name of the sheet.
                Replace(file, Chart, "'Data'!", "Data!");
                file.Put(Book, ChartReading.AsOffice(file.Bytes(Book), Sheet));
                break;
            case "value in the drawing":
                Replace(file, Chart, "<c:v>19</c:v>", "<c:v>20</c:v>");
                break;
            case "value in the workbook":
                file.Put(Book, ChartReading.Change(file.Bytes(Book), Sheet, "<v>19</v>", "<v>20</v>"));
                break;
            case "value in both":
                Replace(file, Chart, "<c:v>19</c:v>", "<c:v>20</c:v>");
                file.Put(Book, ChartReading.Change(file.Bytes(Book), Sheet, "<v>19</v>", "<v>20</v>"));
                break;
            case "workbook gone":
                file.Put(Book, "no workbook");
                break;
            case "formula":
                file.Put(Book, ChartReading.Change(file.Bytes(Book), Sheet, "<v>19</v>", "<f>18+1</f><v>19</v>"));
                break;
            case "picture":
                Replace(file, WordFile.Document, "<c:chart ", "<a:blip ");
                break;
            case "notes beside":
                file.Put(Book, ChartReading.Change(file.Bytes(Book), Sheet, "</row></sheetData>", "<c r=\"D4\" t=\"inlineStr\"><is><t>kolla</t></is></c></row><row r=\"9\"><c r=\"A9\"><v>7</v></c></row></sheetData>"));
                break;
        }

        return file.ToBytes();
    }

    private static void Replace(WordFile file, string part, string from, string to)
    {
        var text = file.Text(part);
        Assert.Contains(from, text, StringComparison.Ordinal);
        file.Put(part, text.Replace(from, to, StringComparison.Ordinal));
    }
}
