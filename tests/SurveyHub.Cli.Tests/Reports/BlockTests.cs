using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>What blocks of a report file become.</summary>
public sealed class BlockTests
{
    [Fact]
    public void Table_HasTheColumnsAndRowsThatAreAskedFor()
    {
        var table = WrittenReport.Table("*Tabell:* Vårdval {#t} `koordinatorer, vardval, bara där vardval är ja eller avslutat, efter kod, summa`\n*Kolumn vardval:* I vårdval\n*Not:* Se `vilka har tema vardval-lou`.\n");

        Assert.Equal(
            """
            1. Vårdval
            Region | Rehabiliteringskoordinatorer inom psykiatrin | I vårdval
            01 Stockholm | 16 | Ja
            10 Blekinge | 3 | Ja
            12 Skåne | 5 | Har haft det, men avslutat
            19 Västmanland | 3 | Ja
            = Urvalet | 27 |
            - Tabellen visar 4 av 21 regioner.
            - Se Region Skåne.
            """,
            table.Outline(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(("t", "01"), (table.Anchor, table.Rows[0].Key));
    }

    /// <summary>In the report's own words, and only where there is a dash.</summary>
    [Fact]
    public void Dash_IsExplainedAsTheReportSays()
    {
        var answers = Sample.Answers with { Responses = [.. Sample.Answers.Responses.Select(WithoutCoordinators)] };
        const string written = "*Tabell:* K `koordinatorer`\n\n*Streck:* Saknar koordinatorer enligt villkor 3\n";

        Assert.Equal("– Saknar koordinatorer enligt villkor\u00A03.", WrittenReport.Table(written, answers).Notes[0].Text);
        Assert.Equal("– Ej aktuellt.", WrittenReport.Table("*Tabell:* K `koordinatorer`", answers).Notes[0].Text);
        Assert.DoesNotContain(WrittenReport.Table(written).Notes, note => note.Text.StartsWith('–'));

        static Response WithoutCoordinators(Response response) => response with
        {
            Answers = [.. response.Answers.Select(answer => answer.Field.ToString() == "koordinatorer" && response.Organisation.ToString() == "09" ? answer with { Kind = AnswerKind.NotApplicable, Value = null } : answer)],
        };
    }

    [Fact]
    public void Transposed_HasOrganisationsAsColumns() => Assert.Equal(
        """
        1. Ersättning
         | Blekinge | Stockholm | Västmanland
        MMR 1 | 24 000 kr | 15 000 kr | Ingen särskild ersättning
        MMR 2 | 16 000 kr | Högst 85 000 kr [*] | Ingen särskild ersättning
        * Takbeloppet beror på antal besök och på om behandlingen avslutats.
        - Belopp per behandling om inget annat anges.
        - Tabellen visar 3 av 21 regioner.
        """,
        string.Join('\n', WrittenReport.Table("*Tabell:* Ersättning `ersattning-mmr.belopp, bara där vardval är ja, transponerad`").Outline().Split('\n').Select(line => line.Replace("  |", " |", StringComparison.Ordinal))),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Values_OrderRows_TheGreatestFirst_AndTheSilentLast()
    {
        var rows = WrittenReport.Table("*Tabell:* K `koordinatorer, per 10 000, efter värde`", WrittenReport.WithoutGotland).Rows;

        Assert.Equal(("Västerbotten", "1,1"), (rows[0].Cells[0].Text(), rows[0].Cells[2].Text()));
        Assert.Equal(("Gotland", "Har inte svarat"), (rows[20].Cells[0].Text(), rows[20].Cells[1].Text()));
    }

    [Fact]
    public void MeasuresAndFacts_StandBesideAnswers()
    {
        var row = WrittenReport.Table("*Tabell:* K `koordinatorer, folkmangd-16-67 2017`").Row("Gotland");

        Assert.Equal(["Gotland", "1", "0,3", "36 890"], row.Cells.Select(cell => cell.Text()));
    }

    [Fact]
    public void ThemeList_HasOrganisations_AndWordsOfTheirs()
    {
        var table = WrittenReport.Table("*Temalista:* Tankar `resurser, högst 1 citat, efter antal`", WrittenReport.WithoutGotland);

        Assert.Equal("Integrerat i ordinarie verksamhet, fortsätter i samma omfattning | 7 | Östergötland, Skåne, Halland, Örebro, Västmanland, Dalarna och Västerbotten | ”Omfattningen blir densamma” (Östergötland)", string.Join(" | ", table.Rows[0].Cells.Select(cell => cell.Text())));
        Assert.Equal("Har inte svarat: Gotland.", table.Notes[0].Text);
    }

    [Fact]
    public void FreeText_HasThoseWhoWrote_AndNamesTheOthers()
    {
        var table = WrittenReport.Table("*Fritext:* Så ska resurserna behållas `resurser, efter kod`", WrittenReport.WithoutGotland);

        Assert.Equal("Stockholm", table.Rows[0].Cells[0].Text());
        Assert.DoesNotContain(table.Rows, row => row.Cells[0].Text() == "Gotland");
        Assert.Contains(table.Notes, note => note.Text.EndsWith("Har inte svarat: Gotland.", StringComparison.Ordinal));
    }

    [Fact]
    public void Charts_AreOfTheKindThatIsAskedFor()
    {
        var blocks = WrittenReport.Compile(
            """
            *Diagram:* Per invånare {#a} `koordinatorer, staplar, per 10 000, efter värde`

            *Diagram:* Vårdval {#b} `vardval`

            *Diagram:* Riktning {#c} `forandring.riktning, staplade andelar`

            *Diagram:* Leverantörer {#d} `utbud-smarta.antal, staplade andelar`

            Se `#d`.
            """).Document.Blocks;

        var bars = Assert.IsType<BarChartBlock>(blocks[0]);
        Assert.Equal(("Västerbotten", 21, "Underlag: 21 av 21 regioner."), (bars.Bars[0].Label, bars.Bars.Count, bars.Notes[0].Text.Spaced()));
        var counts = Assert.IsType<BarChartBlock>(blocks[1]);
        Assert.Equal(["Ja 3", "Nej 17", "Har haft det, men avslutat 1"], counts.Bars.Select(bar => $"{bar.Label} {bar.Value}"));
        var directions = Assert.IsType<SeriesChartBlock>(blocks[2]);
        Assert.Equal((4, "Fler|Färre|Lika många", true), (directions.Groups.Count, string.Join('|', directions.Series), directions.IsStacked));
        var shares = Assert.IsType<SeriesChartBlock>(blocks[3]);
        // Where a part is not known ("yes, number unknown"), neither is the whole: nobody is drawn as if it had none.
        Assert.Equal(13, shares.Groups.Count);
        Assert.DoesNotContain(shares.Groups, group => group.Label is "Kalmar" or "Kronoberg" or "Blekinge" or "Västmanland" or "Jämtland Härjedalen");
        Assert.All(directions.Groups.Concat(shares.Groups), group => Assert.Equal(100, Math.Round(group.Values.Sum()!.Value, 10)));
        Assert.Equal("Se figur 4.", ((ParagraphBlock)blocks[4]).Text.Spaced());
    }

    [Theory]
    [InlineData("*Om alla har uppgift om koordinatorer:* Alla.\n\n*Annars:* Inte alla.", "Inte alla.", "Alla.")]
    [InlineData("*Om några är utan svar:* Saknas.", "Saknas.", "")]
    [InlineData("*Om inga är utan svar:* Alla har svarat.", "", "Alla har svarat.")]
    [InlineData("*Om minst 4 har tema mmr-lika:* Många.", "", "Många.")]
    [InlineData("*Om precis 20 har svarat:* Tjugo.", "Tjugo.", "")]
    [InlineData("*Om högst 20 har svarat:* Få.", "Få.", "")]
    [InlineData("*Om alla har tema har-mmr:* Alla.", "Alla.", "Alla.")]
    [InlineData("*Om inga där utbud-smarta.mmr1.antal är minst 1000:* Inga.", "", "")]
    [InlineData("*Om högst 3 där utbud-smarta.mmr1.antal är minst 1000:* Få.", "", "")]
    [InlineData("*Om inga där koordinatorer är minst 1000:* Inga.", "Inga.", "Inga.")]
    public void Condition_DecidesOverAParagraph(string written, string withoutGotland, string withAll)
    {
        Assert.Equal(withoutGotland, Told(WrittenReport.WithoutGotland));
        Assert.Equal(withAll, Told(Villkor3.Sample.Answers));

        string Told(Domain.Responses.SurveyAnswers answers) => string.Join('|', WrittenReport.Compile(written, answers).Document.Blocks.OfType<ParagraphBlock>().Select(block => block.Text));
    }

    [Fact]
    public void Condition_DecidesOverASection_WithAllBelowIt()
    {
        const string Written = "## Ett\n\n*Om några är utan svar:*\n\nText.\n\n### Under\n\nMer.\n\n## Två\n\nSist.\n";

        Assert.Equal(["Ett", "Text.", "Under", "Mer.", "Två", "Sist."], Texts(WrittenReport.WithoutGotland));
        Assert.Equal(["Två", "Sist."], Texts(Villkor3.Sample.Answers));

        IEnumerable<string> Texts(Domain.Responses.SurveyAnswers answers) =>
            WrittenReport.Compile(Written, answers).Document.Blocks.Select(block => block is HeadingBlock heading ? heading.Text : ((ParagraphBlock)block).Text);
    }

    /// <summary>What nobody can bring up to date in an edited file is at least told there.</summary>
    [Fact]
    public void Conditions_OverMoreThanAPiece_AreRemembered()
    {
        const string Written = "## Ett\n\n*Om några är utan svar:*\n\nText.\n\n*Om alla har uppgift om koordinatorer:*\n\n- Alla.\n\n*Om inga är sena:* Ingen är sen.\n";

        Assert.Equal(["Om några är utan svar ja", "Om alla har uppgift om koordinatorer nej"], Told(WrittenReport.WithoutGotland));
        Assert.Equal(["Om några är utan svar nej"], Told(Villkor3.Sample.Answers));

        IEnumerable<string> Told(Domain.Responses.SurveyAnswers answers) => WrittenReport.Compile(Written, answers).Document.Conditions.Select(one => $"{one.Mark.Name} {one.Text}");
    }

    [Fact]
    public void Headings_InWholePieces_AreWrittenOut()
    {
        var report = WrittenReport.Compile("## Koordinatorer {#koord}\n\n*Om alla har svarat:* `#koord` handlar om det.\n\n*Tabell:* T `koordinatorer`\n*Not:* Se `#koord`.\n").Document;

        Assert.Equal("Avsnittet ”Koordinatorer” handlar om det.", ((ParagraphBlock)report.Blocks[1]).Text);
        Assert.DoesNotContain("#koord", report.Blocks.OfType<TableBlock>().Single().Mark!.Directive, StringComparison.Ordinal);
        Assert.Equal("Se avsnittet ”Koordinatorer”.", report.Blocks.OfType<TableBlock>().Single().Notes[^1].Text);
    }

    [Fact]
    public void ConditionalParagraph_IsOnePiece_AlsoWhereItSaysNothing()
    {
        const string Written = "*Om alla har uppgift om koordinatorer:* Hela riket har **`summa koordinatorer`**, se `#t`.\n\n*Tabell:* T {#t} `koordinatorer`\n";

        var (now, before) = (Piece(Villkor3.Sample.Answers), Piece(WrittenReport.WithoutGotland));

        Assert.Equal(("Hela riket har 116, se tabell 1.", ""), (now.Text.Spaced(), before.Text));
        Assert.Equal(now.Mark, before.Mark);
        Assert.Contains(now.Words, words => words is { Bold: true, Text: "116" });

        DerivedRun Piece(Domain.Responses.SurveyAnswers answers) =>
            Assert.IsType<DerivedRun>(Assert.Single(WrittenReport.Compile(Written, answers).Document.Blocks.OfType<ParagraphBlock>().First().Runs));
    }

    [Fact]
    public void Footnotes_AreNumbered_AsTheyAreReferredTo()
    {
        var report = WrittenReport.Compile("Ett.[^b] Två.[^a]\n\n[^a]: Sist `summa koordinatorer`.\n\n[^b]: Först.\n").Document;

        Assert.Equal(["Först.", "Sist 116."], report.Footnotes.Select(note => note.Text));
        Assert.Equal([1, 2], ((ParagraphBlock)report.Blocks[0]).Runs.OfType<FootnoteMarkRun>().Select(mark => mark.Number));
    }

    [Fact]
    public void TableByHand_IsFilled_AndEachDirectiveInItIsAPiece()
    {
        var report = WrittenReport.Compile(
            "| Vad | **Antal** |\n|---|--:|\n| Koordinatorer[^n] | **`summa koordinatorer`** |\n| Se | `#t` |\n\n[^n]: Personer.\n\n*Tabell:* T {#t} `koordinatorer`\n").Document;
        var table = report.Blocks.OfType<TableBlock>().First();
        var runs = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs).ToList();

        Assert.Equal(["Koordinatorer", "116", "Se", "Tabell 1"], table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text()));
        Assert.Equal(("summa koordinatorer, med versal", true), (runs.OfType<DerivedRun>().Single().Mark.Directive, runs.OfType<DerivedRun>().Single().Words[0].Bold));
        Assert.Equal("t", runs.OfType<ReferenceRun>().Single().Anchor);
        Assert.Equal("Personer.", Assert.Single(report.Footnotes).Text);
        Assert.Equal((null, null, true), (table.Mark, table.Number, table.Columns[1].IsNumeric));
        Assert.True(((WordsRun)table.Columns[1].Runs[0]).Words.Bold);
    }

    [Fact]
    public void TurnedPages_EndAtTheNextHeading()
    {
        var blocks = WrittenReport.Compile("## A\n\n*Liggande:*\n\nText.\n\n## B\n").Document.Blocks;

        Assert.Equal(["HeadingBlock", "TurnPageBlock True", "ParagraphBlock", "TurnPageBlock False", "HeadingBlock"], blocks.Select(block => block is TurnPageBlock turn ? $"TurnPageBlock {turn.IsLandscape}" : block.GetType().Name));
    }

    /// <summary>Files without times tell of nobody when they handed in, so that nothing is said of who was late.</summary>
    [Theory]
    [InlineData(false, "Har inte svarat: Region Gotland.")]
    [InlineData(true, "Har inte svarat: Region Gotland. Ingen svarade efter sista svarsdagen. Ingen har rättat sitt svar efter första inlämningen.")]
    public void Responses_AreTold(bool hasTimes, string expected)
    {
        var given = WrittenReport.WithoutGotland;
        var answers = !hasTimes ? given : given with { Responses = [.. given.Responses.Select(one => one.IsSilent ? one : one with { Submitted = new DateTimeOffset(2019, 5, 20, 9, 0, 0, TimeSpan.Zero) })] };
        var told = WrittenReport.Compile("*Svarsläge:*\n", answers).Document.Blocks.OfType<ParagraphBlock>().Single();

        Assert.Equal(expected, told.Text.TrimEnd());

        // A file is brought up to date piece by piece: what each says is the same when it is compiled alone, and together they are the paragraph.
        var pieces = told.Runs.Cast<DerivedRun>().ToList();
        Assert.Equal(3, pieces.Count);
        Assert.All(pieces, piece => Assert.Equal(
            piece, WrittenReport.Compile($"{piece.Mark.Directive}\n", answers).Document.Blocks.OfType<ParagraphBlock>().Single().Runs.Single()));
    }

    [Fact]
    public void Cover_SaysWhoPublishes_AndOfWhichDayTheAnswersAre()
    {
        Domain.ValueList<Domain.Responses.Response> last = [.. Villkor3.Sample.Answers.Responses.Select(one => one with { Submitted = new DateTimeOffset(2019, 5, 22, 22, 30, 0, TimeSpan.Zero) })];
        var cover = WrittenReport.Compile("# Rapport\n\nText.\n", Villkor3.Sample.Answers with { Responses = last }).Document.Cover;

        Assert.Equal(["Sveriges Kommuner och Landsting"], cover.Details);
        Assert.Equal("Svar från 21 av 21 regioner, som de var den 23 maj 2019", string.Concat(cover.Base.Select(run => run.Text)).Spaced());
        Assert.Equal(["bas enkäten", "svarens datum"], cover.Base.OfType<DerivedRun>().Select(run => run.Mark.Directive));
    }

    /// <summary>One authority has a report made by another of what a third has asked; and names change between asking and publishing.</summary>
    [Theory]
    [InlineData("", "Sveriges Kommuner och Landsting")]
    [InlineData("utgivare: Sveriges Kommuner och Landsting\n", "Sveriges Kommuner och Landsting")]
    [InlineData("utgivare: Sveriges Kommuner och Regioner\n", "Sveriges Kommuner och Regioner; Enkäten genomfördes av Sveriges Kommuner och Landsting")]
    [InlineData("utgivare: Socialstyrelsen\ndatum: november 2026\n", "Socialstyrelsen; november 2026; Enkäten genomfördes av Sveriges Kommuner och Landsting")]
    [InlineData("publisher: Public Health Agency\nlanguage: en\n", "Public Health Agency; Survey by Sveriges Kommuner och Landsting; Numbers are written the Swedish way: 1 234,5 has a space between thousands and a decimal comma")]
    public void Publisher_IsThatOfTheReport_BesideWhoAsked(string settings, string expected)
    {
        var document = WrittenReport.CompileFile($"---\nrapport: villkor3-2018\n{settings}---\n\nText.\n", Villkor3.Sample.Answers, WrittenReport.Themes).Document;

        Assert.Equal(expected, string.Join("; ", document.Cover.Details).Spaced());
        Assert.Equal(expected.Split("; ")[0], document.Publisher);
    }

    [Fact]
    public void Enquiry_IsNamed()
    {
        var answers = Villkor3.Sample.Answers with { Wave = "villkor 3 för 2018" };

        Assert.Equal("Sveriges Kommuner och Landsting frågade i villkor 3 för 2018.", WrittenReport.Sentence("`Utgivare` frågade i `omgångens namn`.", answers));
        Assert.Equal("Det var uppgift saknas.", WrittenReport.Sentence("Det var `svarens datum`.", answers));
    }

    /// <summary>With its heading, whatever its writer says of it first.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Om bilagan.\n\n")]
    public void Questionnaire_BeginsAPage(string said) => Assert.Equal(
        ["HeadingBlock", "ParagraphBlock", "PageBreakBlock", "HeadingBlock"],
        WrittenReport.Compile($"## A\n\nText.\n\n## Bilaga\n\n{said}*Enkäten:*\n").Document.Blocks.Take(4).Select(block => block.GetType().Name));

    [Theory]
    [InlineData("koordinatorer", 1)]
    [InlineData("koordinatorer, utan summarader", 0)]
    [InlineData("koordinatorer, medelvärde, median", 2)]
    public void RowsBelow_AreThoseAskedFor_OrNone(string columns, int rows) =>
        Assert.Equal(rows, WrittenReport.Table($"*Tabell:* K `{columns}`").Rows.Count(row => row.IsTotal));

    [Fact]
    public void OrganisationsByCode_AreNamedWithTheirCode() => Assert.Equal(
        ["01 Stockholm", "03 Uppsala"], WrittenReport.Table("*Tabell:* K `koordinatorer, efter kod`").Rows.Take(2).Select(row => row.Cells[0].Text()));

    [Fact]
    public void Amounts_OrderRows_ByThoseOfTheUsualBasis()
    {
        var rows = WrittenReport.Table("*Tabell:* K `ersattning-kbt-ipt, efter värde`").Rows;

        Assert.Equal(["Västerbotten", "Blekinge", "Kalmar"], rows.Take(3).Select(row => row.Cells[0].Text()));
        Assert.Contains("Kronoberg", rows.Skip(13).Select(row => row.Cells[0].Text()));
    }

    /// <summary>A piece is known by its directive alone, with nothing left to the settings of the file.</summary>
    [Fact]
    public void Mark_SaysAllThatTheSettingsSay()
    {
        var run = ((ParagraphBlock)WrittenReport.Compile("Det är `summa koordinatorer, per 10 000` i `vilka har tema mmr-lika`.").Document.Blocks[0]).Runs.OfType<DerivedRun>().ToList();

        Assert.Equal(["summa koordinatorer, per 10 000 folkmangd-16-67 2017", "vilka har tema mmr-lika, efter kod"], run.Select(one => one.Mark.Directive));
        Assert.All(run, one => Assert.Matches("^s[0-9a-f]{20}$", one.Mark.Key));
    }
}
