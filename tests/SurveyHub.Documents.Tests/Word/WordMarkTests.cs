using System.Xml.Linq;
using SurveyHub.Documents.Tests.Refreshing;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit.Word;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.Documents.Tests.Word;

/// <summary>A report that the writer has marked is brought up to date from another compilation of it.</summary>
public sealed class WordMarkTests
{
    private static readonly byte[] Marked = Written.Word(PublishedReport.Marked);

    private static readonly RefreshRequest Same = new("villkor3-2018", 17, ReportPieces.Of(PublishedReport.Marked));

    private static readonly RefreshRequest Late = new("villkor3-2018", 18, ReportPieces.Of(PublishedReport.Late));

    [Fact]
    public void TheFile_IsValid_AndTheSameTwice()
    {
        Assert.Equal([], RefreshRun.SchemaErrors(Marked));
        Assert.Equal(Marked, Written.Word(PublishedReport.Make() with { Identity = PublishedReport.Marked.Identity }));
    }

    [Fact]
    public void TheRegister_SaysWhatTheReportSays()
    {
        var register = Assert.IsType<RegisterResult.Read>(ReportRefresher.ReadRegister(Marked)).Register;

        Assert.Equal(("villkor3-2018", 17), (register.Report, register.Version));
        Assert.Equal(
            ReportPieces.Registered(PublishedReport.Marked).OrderBy(piece => piece.Mark.Key, StringComparer.Ordinal).Select(piece => piece.Value is TextValue text ? piece with { Value = new TextValue(text.Text) } : piece),
            register.Pieces.OrderBy(piece => piece.Mark.Key, StringComparer.Ordinal));
        Assert.Equal(register.Pieces.Select(piece => piece.Mark.Key).Order(), Same.Values.Keys.Order());
    }

    [Fact]
    public void NothingNew_IsEverythingUnchanged_InEveryByte()
    {
        var result = RefreshRun.Succeed(Marked, Same);

        Assert.All(result.Pieces.SelectMany(piece => piece.Places), place => Assert.Equal(PieceFate.Unchanged, place.Fate));
        Assert.All(result.Pieces, piece => Assert.NotEmpty(piece.Places));
        Assert.Equal(Marked, result.File);
    }

    [Fact]
    public void ALateAnswer_ComesInEverywhere()
    {
        var result = RefreshRun.Succeed(Marked, Late);
        var again = RefreshRun.Succeed(result.File, Late);

        Assert.All(again.Pieces.SelectMany(piece => piece.Places), place => Assert.Equal(PieceFate.Unchanged, place.Fate));
        Assert.Equal([], RefreshRun.SchemaErrors(result.File));
        Assert.Equal(
            ["sum-1f0c Changed Body 115 -> 116", "sum-1f0c Changed Footnote 115 -> 116", "silent-33c0 Changed Body Gotland -> ingen region", "provsvar-n Changed Body  -> * Kom in sent.\nGäller 2026."],
            RefreshRun.Lines(result).Where(line => line.Contains("->", StringComparison.Ordinal) && line.Contains(" Changed ", StringComparison.Ordinal) && !line.StartsWith("staplar", StringComparison.Ordinal)));
    }

    [Fact]
    public void WithoutAnIdentity_NothingIsMarked()
    {
        var file = new WordFile(Written.Word(PublishedReport.Swedish));

        Assert.DoesNotContain(file.Parts, part => part.StartsWith("customXml", StringComparison.Ordinal) || part == "docProps/custom.xml");
        Assert.Empty(file.Body.Descendants(W + "tag"));
    }

    [Fact]
    public void EveryControlOfTheFile_HasANumberOfItsOwn()
    {
        var file = new WordFile(Marked);
        var numbers = new[] { WordFile.Document, "word/footnotes.xml" }.SelectMany(part => file.Xml(part).Descendants(W + "sdtPr"))
            .Select(properties => properties.Element(W + "id")?.Attribute(W + "val")?.Value).OfType<string>().ToArray();

        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.True(numbers.Length > 8);
    }

    [Fact]
    public void ATableStandsAloneInItsMark_AndItsNotesInTheOneBelow()
    {
        var body = new WordFile(Marked).Body;
        var table = body.Control(PublishedReport.Coordinators.Key);
        var notes = table.ElementsAfterSelf(W + "p").First();

        Assert.Equal([W + "tbl"], table.Content().Elements().Select(element => element.Name));
        Assert.Equal(["koordinatorer-n"], notes.Elements(W + "sdt").Select(WordRuns.KeyOf));
        Assert.Single(notes.Descendants(W + "br"));
    }

    [Fact]
    public void AMarkOfANote_IsRaisedByItsCharacters()
    {
        var table = new TableBlock(1, "Antal", [new("Region", false), new("Antal", true)],
            [new ReportRow([ReportCell.Text("Skåne"), ReportCell.Of(19, 0) with { NoteMarks = ["1", "12"] }])], [new TableNote("1", "Sent."), new TableNote("12", "Rättat.")])
        {
            Mark = PublishedReport.Plain,
        };
        var report = new ReportBuilder("Noter").Add(table).Build() with { Identity = new ReportIdentity("noter", 1) };
        var values = ReportPieces.Of(report);

        Assert.Equal("19¹, ¹²", ((TableValue)values[PublishedReport.Plain.Key]).Rows[1].Cells[1]);
        Assert.Equal("¹ Sent.\n¹² Rättat.", ((TextValue)values["provsvar-n"]).Text);
        Assert.All(RefreshRun.Succeed(Written.Word(report), new RefreshRequest("noter", 1, values)).Pieces, piece => Assert.Equal(PieceFate.Unchanged, piece.Places.Single().Fate));
    }

    [Theory]
    [InlineData("none-0000")]
    [InlineData("provsvar-n")]
    public void AHintThatWordPutsWhereNothingStood_GivesWay(string key)
    {
        var file = new WordFile(Marked);
        var control = file.Body.Control(key);
        control.Element(W + "sdtPr")!.Add(new XElement(W + "showingPlcHdr"));
        control.Content().Add(WordRuns.Run("Klicka här för att ange text."));
        var values = new Dictionary<string, PieceValue>(Late.Values) { ["none-0000"] = new TextValue("Skåne & Örebro") };
        var same = RefreshRun.Succeed(file.ToBytes(), Same);
        var result = RefreshRun.Succeed(file.ToBytes(), Late with { Values = values });
        var written = new WordFile(result.File).Body.Control(key);

        Assert.Equal(PieceFate.Unchanged, same.Pieces.Single(piece => piece.Mark.Key == key).Places.Single().Fate);
        Assert.Equal(PieceFate.Changed, result.Pieces.Single(piece => piece.Mark.Key == key).Places.Single().Fate);
        Assert.Null(written.Element(W + "sdtPr")!.Element(W + "showingPlcHdr"));
        Assert.DoesNotContain("Klicka", written.Value, StringComparison.Ordinal);
    }

    /// <summary>Blanks of every kind are one kind: a piece that somebody has emptied is not out of date because a number and its word have grown together.</summary>
    [Theory]
    [InlineData("samtliga 21\u00A0regioner", PieceFate.EditedByHand)]
    [InlineData("samtliga 20 regioner", PieceFate.EditedByHandOutdated)]
    public void APieceThatIsEmptiedByHand_IsOutOfDate_WhenItsWordsChange(string now, PieceFate fate)
    {
        var mark = new DerivedMark("prov", "Prov", "vilka alla");
        var report = new ReportBuilder("Prov").Add(new ParagraphBlock(ParagraphStyle.Body, [new WordsRun(new ProseRun("Det är ")), new DerivedRun([new ProseRun("samtliga 21 regioner")], mark)])).Build() with { Identity = new ReportIdentity("prov", 1) };
        var file = new WordFile(Written.Word(report));
        var control = file.Body.Control("prov");
        control.Element(W + "sdtPr")!.Add(new XElement(W + "showingPlcHdr"));
        control.Content().ReplaceNodes(WordRuns.Run("Klicka här."));
        var values = new Dictionary<string, PieceValue>(ReportPieces.Of(report)) { ["prov"] = new TextValue(now) };

        Assert.Equal(fate, RefreshRun.Succeed(file.ToBytes(), new RefreshRequest("prov", 2, values)).Pieces.Single(piece => piece.Mark.Key == "prov").Places.Single().Fate);
    }

    [Fact]
    public void RowsWithoutAKeyOfTheirOwn_AreStillToldApart()
    {
        var rows = new[] { "a", "a", null }.Select(key => new ReportRow([ReportCell.Text("x")]) { Key = key }).ToValueList();
        var report = new ReportBuilder("Rader").Add(new TableBlock(1, "Rader", [new("Region", false)], rows, []) { Mark = PublishedReport.Plain }).Build();

        Assert.Equal(["head", "a", "a 2", "row 2"], ((TableValue)ReportPieces.Of(report)[PublishedReport.Plain.Key]).Rows.Select(row => row.Key));
    }

    [Fact]
    public void TheLongestKeyOfAReport_HasRoomForItsNotes()
    {
        var mark = new DerivedMark(new string('k', 40), "Lång", "koordinatorer");
        var report = new ReportBuilder("Rader").Add(new TableBlock(1, "Rader", [new("Region", false)], [], []) { Mark = mark }).Build() with { Identity = new ReportIdentity("x", 1) };

        Assert.All(RefreshRun.Succeed(Written.Word(report), new RefreshRequest("x", 1, ReportPieces.Of(report))).Pieces, piece => Assert.Single(piece.Places));
    }
}
