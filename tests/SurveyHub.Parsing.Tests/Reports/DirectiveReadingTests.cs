using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>What each directive is read as, beside what the printer says of it.</summary>
public sealed class DirectiveReadingTests
{
    private static readonly FactKey People = Samples.Key("folkmangd-16-67", 2017);
    private static readonly Subject Number = Field("antal");
    private static readonly OrganisationSet Queue = new ThemeSet(Samples.Id("ko"));

    private static readonly (string Swedish, string English, InlineDirective Directive)[] Holes =
    [
        ("summa antal", "total antal", new NumberDirective(NumberKind.Total, Number)),
        ("medelvärde antal", "mean antal", new NumberDirective(NumberKind.Mean, Number)),
        ("median belopp", "median belopp", new NumberDirective(NumberKind.Median, Field("belopp"))),
        ("lägsta start", "lowest start", new NumberDirective(NumberKind.Least, Field("start"))),
        ("högsta betyg", "highest betyg", new NumberDirective(NumberKind.Greatest, Field("betyg"))),
        ("min och max andel", "min and max andel", new NumberDirective(NumberKind.Range, Field("andel"))),
        ("ändring av utbud.a.samtliga", "change in utbud.a.samtliga", new NumberDirective(NumberKind.Change, Field("utbud.a.samtliga"))),
        ("summa loner", "total loner", new NumberDirective(NumberKind.Total, Field("loner"))),
        ("summa kostnad-mmr 2018", "total kostnad-mmr 2018", new NumberDirective(NumberKind.Total, new MeasureSubject(Samples.Key("kostnad-mmr", 2018)))),
        ("summa enheter.enhet.platser", "total enheter.enhet.platser", new NumberDirective(NumberKind.Total, Field("enheter.enhet.platser"))),
        ("summa antal, med bas, förra omgången, i ord, 2 decimaler", "total antal, with base, previous wave, in words, 2 decimals",
            new NumberDirective(NumberKind.Total, Number) { WithBase = true, Earlier = true, Style = NumberStyle.Words, Decimals = 2 }),
        ("summa antal, per 10 000 folkmangd-16-67 2017, bara är sena", "total antal, per 10 000 folkmangd-16-67 2017, only late",
            new NumberDirective(NumberKind.Total, Number) { Rate = new RateOf(10_000, People), Only = new StatusSet(ResponseStatus.Late) }),
        ("summa antal, med versal, skriv \"drygt, hundra\" för \"115\"", "total antal, with a capital, write \"drygt, hundra\" for \"115\"",
            new NumberDirective(NumberKind.Total, Number) { Capital = true, Override = new TextOverride("drygt, hundra", "115") }),
        ("bas enkäten", "base the questionnaire", new BaseDirective(null)),
        ("bas utbud.egna, andel av folkmangd-16-67 2017, i siffror", "base utbud.egna, share of folkmangd-16-67 2017, in figures",
            new BaseDirective(Field("utbud.egna")) { ShareOf = People, Style = NumberStyle.Figures }),
        ("svar på antal från Västra Götaland, 1 decimal", "answer to antal from Västra Götaland, 1 decimal", new AnswerDirective(Number, "Västra Götaland") { Decimals = 1 }),
        ("#rubrik", "#rubrik", new ReferenceDirective(Samples.Id("rubrik"))),
        ("vilka har tema ko, efter namn, enbart namn", "which have theme ko, by name, names only",
            new SetDirective(SetKind.Which, [Queue]) { Order = OrganisationOrder.Name, NamesOnly = true }),
        ("hur många är utan svar, i siffror", "how many are silent, in figures", new SetDirective(SetKind.Count, [new StatusSet(ResponseStatus.Silent)]) { Style = NumberStyle.Figures }),
        ("andel svarande, 0 decimaler, med bas", "share of respondents, 0 decimals, with base",
            new SetDirective(SetKind.Share, [new StatusSet(ResponseStatus.Answered)]) { Decimals = 0, WithBase = true }),
        ("övriga utöver tema ko; rättade", "others besides theme ko; corrected", new SetDirective(SetKind.Others, [Queue, new StatusSet(ResponseStatus.Corrected)])),
        ("ingen utöver där val är ja och antal finns", "none besides where val är ja och antal finns",
            new SetDirective(SetKind.NoneOfTheOthers, [new ConditionSet(new TemplateCondition("val är ja och antal finns"))])),
        ("vilka saknar uppgift om utbud bland berörda av val bland alla", "which lack data on utbud among concerned by val among all",
            new SetDirective(SetKind.Which, [new AmongSet(new DataSet(Field("utbud"), false), new AmongSet(new ConcernedSet(Field("val")), new EverybodySet()))])),
        ("hur många har uppgift om kostnad-mmr 2018", "how many have data on kostnad-mmr 2018",
            new SetDirective(SetKind.Count, [new DataSet(new MeasureSubject(Samples.Key("kostnad-mmr", 2018)), true)])),
    ];

    private static readonly (string Swedish, string English, CaptionedDirective Directive)[] Blocks =
    [
        ("*Tabell:* Utbud {#t} `utbud.egna, antal, per 100 folkmangd-16-67 2017, efter värde, summa, min och max, transponerad`",
            "*Table:* Utbud {#t} `utbud.egna, antal, per 100 folkmangd-16-67 2017, by value, total, min and max, transposed`",
            new TableDirective("Utbud", Samples.Id("t"), [Field("utbud.egna"), Number])
            {
                Rate = new RateOf(100, People), Order = OrganisationOrder.Value, Summaries = [Summary.Total, Summary.Range], Transposed = true,
            }),
        ("*Tabell:* Utbud `antal, median, förra omgången, bara där val är ja`", "*Table:* Utbud `antal, median, previous wave, only where val är ja`",
            new TableDirective("Utbud", null, [Number])
            {
                Summaries = [Summary.Median], Earlier = true, Only = new ConditionSet(new TemplateCondition("val är ja")),
            }),
        ("*Temalista:* Tankar `varfor, tema ko, högst 3 citat, efter antal`", "*Theme list:* Tankar `varfor, theme ko, at most 3 quotes, by count`",
            new ThemeListDirective("Tankar", null, [Field("varfor")], [Samples.Id("ko")]) { Quotes = 3, ByCount = true }),
        ("*Fritext:* Skäl {#f} `varfor, efter kod`", "*Free text:* Skäl {#f} `varfor, by code`",
            new FreeTextDirective("Skäl", Samples.Id("f"), [Field("varfor")]) { Order = OrganisationOrder.Code }),
        ("*Diagram:* Val `val`", "*Chart:* Val `val`", new ChartDirective("Val", null, [Field("val")])),
        ("*Diagram:* Antal `antal, staplar, förra omgången`", "*Chart:* Antal `antal, bars, previous wave`", new ChartDirective("Antal", null, [Number], ChartKind.Bars) { Earlier = true }),
        ("*Diagram:* Utbud `utbud, staplade andelar`", "*Chart:* Utbud `utbud, stacked shares`",
            new ChartDirective("Utbud", null, [Field("utbud")], ChartKind.StackedShares)),
        ("*Diagram:* Betyg `betyg, fördelning`", "*Chart:* Betyg `betyg, distribution`", new ChartDirective("Betyg", null, [Field("betyg")], ChartKind.Distribution)),
        ("*Karta:* Antal `antal, 5 klasser, per 10 000 folkmangd-16-67 2017`", "*Map:* Antal `antal, 5 classes, per 10 000 folkmangd-16-67 2017`",
            new MapDirective("Antal", null, Number) { Classes = 5, Rate = new RateOf(10_000, People) }),
        ("*Karta:* Antal `antal, lika breda, förra omgången`", "*Map:* Antal `antal, equally wide, previous wave`", new MapDirective("Antal", null, Number) { Limits = ClassLimits.EqualSteps, Earlier = true }),
        ("*Tabell:* Antal `antal, utan summarader`", "*Table:* Antal `antal, without summary rows`", new TableDirective("Antal", null, [Number]) { WithoutSummaries = true }),
        ("*Karta:* Antal `antal, 5 klasser, naturliga gränser`", "*Map:* Antal `antal, 5 classes, natural breaks`", new MapDirective("Antal", null, Number) { Classes = 5, Limits = ClassLimits.NaturalBreaks }),
        ("*Karta:* Antal `antal, lika breda, 1 decimal`", "*Map:* Antal `antal, equally wide, 1 decimal`", new MapDirective("Antal", null, Number) { Limits = ClassLimits.EqualSteps, Decimals = 1 }),
        ("*Tabell:* Antal `antal`\n\n*Streck:* Finns inte.", "*Table:* Antal `antal`\n\n*Dash:* Finns inte.", new TableDirective("Antal", null, [Number]) { Dash = "Finns inte." }),
        ("*Karta:* Val `val`", "*Map:* Val `val`", new MapDirective("Val", null, Field("val"))),
    ];

    private static readonly (string Swedish, string English, ReportTest Test)[] Tests =
    [
        ("alla har svarat", "all have answered", new ReportTest(Quantity.All, 0, new StatusSet(ResponseStatus.Answered))),
        ("några är sena", "some are late", new ReportTest(Quantity.Some, 0, new StatusSet(ResponseStatus.Late))),
        ("inga har rättat", "none have corrected", new ReportTest(Quantity.None, 0, new StatusSet(ResponseStatus.Corrected))),
        ("minst 2 har tema ko", "at least 2 have theme ko", new ReportTest(Quantity.AtLeast, 2, Queue)),
        ("högst 1 000 där val är ja", "at most 1 000 where val är ja", new ReportTest(Quantity.AtMost, 1_000, new ConditionSet(new TemplateCondition("val är ja")))),
        ("precis 0 är utan svar", "exactly 0 are silent", new ReportTest(Quantity.Exactly, 0, new StatusSet(ResponseStatus.Silent))),
    ];

    public static TheoryData<string, int> HoleWordings => Wordings(Holes.Select(hole => (hole.Swedish, hole.English)));

    public static TheoryData<string, int> BlockWordings => Wordings(Blocks.Select(block => (block.Swedish, block.English)));

    public static TheoryData<string, int> TestWordings => Wordings(Tests.Select(test => (test.Swedish, test.English)));

    [Theory]
    [MemberData(nameof(HoleWordings))]
    public void Hole_IsRead(string words, int index)
    {
        var paragraph = Assert.IsType<TemplateParagraph>(Read($"Det är `{words}`.\n\n## Rubrik {{#rubrik}}")[0]);

        Assert.Equal(Holes[index].Directive, Assert.IsType<HoleRun>(paragraph.Runs[1]).Directive);
    }

    [Theory]
    [MemberData(nameof(BlockWordings))]
    public void Block_IsRead(string line, int index) =>
        Assert.Equal(new DirectiveBlock(Blocks[index].Directive), Assert.Single(Read(line)));

    [Theory]
    [MemberData(nameof(TestWordings))]
    public void Test_IsRead(string words, int index)
    {
        var text = new TemplateParagraph([new TextRun("Text.")]);

        Assert.Equal(new ConditionalBlock(Tests[index].Test, text), Assert.Single(Read($"*Om {words}:* Text.")));
        Assert.Equal(new ConditionalBlock(Tests[index].Test, text), Assert.Single(Read($"*If {words}:*\n\nText.")));
        Assert.Equal([new TemplateHeading(2, "Rubrik", null) { ShownIf = Tests[index].Test }, text], Read($"## Rubrik\n\n*Om {words}:*\n\nText."));
    }

    [Fact]
    public void Directive_KnowsWhereItStands()
    {
        var blocks = Read("Det är\n`summa antal` och `vilka har tema ko bland svarande, efter kod`.\n\n*Om minst 2 där val är ja:* Text.\n\n*Tabell:* Antal `utbud, antal`");

        var holes = Assert.IsType<TemplateParagraph>(blocks[0]).Runs.OfType<HoleRun>().Select(run => run.Directive).ToList();
        Assert.Equal("6:2", holes[0].Place.ToString());
        Assert.Equal("6:8", Assert.IsType<NumberDirective>(holes[0]).Subject.Place.ToString());
        Assert.Equal("6:20", holes[1].Place.ToString());
        Assert.Equal("6:44", Assert.IsType<AmongSet>(Assert.IsType<SetDirective>(holes[1]).Sets[0]).Within.Place.ToString());
        var test = Assert.IsType<ConditionalBlock>(blocks[1]).Test;
        Assert.Equal("8:5", test.Place.ToString());
        Assert.Equal("8:17", Assert.IsType<ConditionSet>(test.Set).Condition.Place.ToString());
        Assert.Equal("10:25", Assert.IsType<TableDirective>(Assert.IsType<DirectiveBlock>(blocks[2]).Directive).Columns[1].Place.ToString());
    }

    [Fact]
    public void TableRightBelowAText_IsATable()
    {
        var blocks = Read("Text.\n| A |\n|---|\n| 1 |\n*Om några är sena:* Text.");

        Assert.Equal([typeof(TemplateParagraph), typeof(TemplateTable), typeof(ConditionalBlock)], blocks.Select(block => block.GetType()));
        Assert.Single(((TemplateTable)blocks[1]).Rows);
    }

    [Fact]
    public void NoteAndHeading_BelongToTheTableAbove()
    {
        var blocks = Read("*Om några är sena:*\n\n*Tabell:* Utbud `utbud`\n*Kolumn utbud.a.egna:* Egna\n*Not:* Se `bas utbud`.\n\n*Annars:* Text.\n\n*Karta:* Antal `antal`\n*Not:* Not.");

        var conditional = Assert.IsType<ConditionalBlock>(blocks[0]);
        var table = Assert.IsType<TableDirective>(Assert.IsType<DirectiveBlock>(conditional.Then).Directive);
        Assert.Equal([new ColumnHeading(Field("utbud.a.egna"), "Egna")], table.Headings);
        Assert.Equal([new TemplateParagraph([new TextRun("Se "), new HoleRun(new BaseDirective(Field("utbud"))), new TextRun(".")])], table.Notes);
        Assert.Equal(new TemplateParagraph([new TextRun("Text.")]), conditional.Otherwise);
        Assert.Single(Assert.IsType<MapDirective>(Assert.IsType<DirectiveBlock>(blocks[1]).Directive).Notes);
    }

    [Theory]
    [InlineData("Om alla vill: det går bra.")]
    [InlineData("Notera: det går bra.")]
    [InlineData("Resultatet: *bra*.")]
    [InlineData("De kallas ”andelar” och 'hur många' frågar ingen.")]
    [InlineData("Se \\[^1] och ^2.")]
    [InlineData("Det är 5 * 3 och 2 < 3.")]
    public void PlainText_IsText(string text) => Assert.IsType<TextRun>(Assert.IsType<TemplateParagraph>(Assert.Single(Read(text))).Runs[0]);

    [Fact]
    public void ThemeListWithoutMore_IsOfAllThemes() =>
        Assert.Equal([new DirectiveBlock(new ThemeListDirective("Alla teman", Samples.Id("t"), [], []))], Read("*Temalista:* Alla teman {#t}"));

    [Fact]
    public void Place_MakesNoDifference() => Assert.Equal(Read("Det är `summa antal`."), Read("Det är\n`total  antal`."));

    private static ValueList<TemplateBlock> Read(string paragraphs)
    {
        var parsed = ReportFile.Parse($"---\nrapport: prov\n---\n\n{paragraphs}", Samples.Prov);
        Assert.Equal("", string.Join('\n', parsed.Diagnostics.Select(found => found.ToLine("", Language.Swedish))));
        return parsed.Template.Blocks;
    }

    private static FieldSubject Field(string path) => new(FieldPath.Parse(path));

    private static TheoryData<string, int> Wordings(IEnumerable<(string Swedish, string English)> examples) =>
        [.. examples.SelectMany((example, index) => new[] { (example.Swedish, index), (example.English, index) })];
}
