using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Samples;

/// <summary>A report with everything that a report file can ask for: derived words, references, footnotes, lists, turned pages and charts of several series.</summary>
internal static class PublishedReport
{
    public static readonly DerivedMark Sum = new("sum-1f0c", "Summa koordinatorer", "summa koordinatorer");
    public static readonly DerivedMark Silent = new("silent-33c0", "Utan svar", "vilka utan svar");
    public static readonly DerivedMark Override = new("over-88aa", "Medel koordinatorer", "medel koordinatorer, skriv \"drygt sex\" för \"5,8\"");
    public static readonly DerivedMark Nobody = new("none-0000", "Ingen", "vilka där vardval är ja");
    public static readonly DerivedMark Coordinators = new("koordinatorer", "Tabell Koordinatorer", "koordinatorer, efter namn, summa");
    public static readonly DerivedMark Plain = new("provsvar", "Tabell Vårdval", "vardval");
    public static readonly DerivedMark Bars = new("staplar", "Diagram Koordinatorer", "koordinatorer, staplar, efter värde");
    public static readonly DerivedMark Shares = new("andelar", "Diagram Andelar", "steg, staplade andelar");
    public static readonly DerivedMark Years = new("ar", "Diagram År", "koordinatorer, ändring");

    private static readonly string[] Steps = ["Aldrig", "Sällan", "Ibland", "Ofta", "Alltid"];

    public static ReportDocument Swedish { get; } = Make();

    /// <summary>The same as it can be brought up to date.</summary>
    public static ReportDocument Marked { get; } = Make() with { Identity = new ReportIdentity("villkor3-2018", 17) };

    /// <summary>The same when Gotland has answered.</summary>
    public static ReportDocument Late { get; } = Make(isLate: true) with { Identity = new ReportIdentity("villkor3-2018", 18) };

    public static ReportDocument Make(bool isLate = false)
    {
        string[] regions = [.. SampleReports.Regions.Where(region => isLate || region != "Gotland")];
        var report = new ReportBuilder("Stöd till patienter med långvarig smärta")
            .Cover("Sammanställning av regionernas svar våren 2026", "20 av 21 regioner har svarat")
            .Contents()
            .Add(new CaptionListBlock("Tabeller", CaptionedThing.Table), new CaptionListBlock("Figurer", CaptionedThing.Figure), new PageBreakBlock())
            .Heading(1, "Sammanfattning", "sammanfattning")
            .Add(Sentence(
                "I riket finns ", new DerivedRun([new ProseRun(isLate ? "116" : "115", Bold: true)], Sum), " koordinatorer, i medel ",
                new DerivedRun([new ProseRun("drygt sex (skrivet för 5,8; nu 5,9)")], Override) { IsOutOfDate = true }, " per region, se ",
                new ReferenceRun(new ProseRun("tabell\u00A01"), "koordinatorer"), ".", new FootnoteMarkRun(1), " ",
                new ReferenceRun(new ProseRun("Figur 1"), "staplar"), " visar spridningen, och mer står under ", new ReferenceRun(new ProseRun("Utbud"), "utbud"),
                " och i ", new ReferenceRun(new ProseRun("kapitlet om utbudet"), "utbud"), ".", new FootnoteMarkRun(2)))
            .Add(new ListBlock(false,
            [
                Sentence("Utan svar: ", new DerivedRun([new ProseRun(isLate ? "ingen region" : "Gotland")], Silent), "."),
                Sentence("Vårdval: ", new DerivedRun([], Nobody), " (samma not).", new FootnoteMarkRun(1)),
            ]))
            .Heading(1, "Utbud", "utbud")
            .Text("Tabellen visar antalet koordinatorer i varje region.");
        var rows = regions.Select((region, i) => new ReportRow([ReportCell.Text(region), NumberOf(region, i), ReportCell.Text(i % 4 == 0 ? " " : "ingår i anslag")]) { Key = region });
        var coordinators = new TableBlock(
            1, "Koordinatorer per region", [new("Region", false), new("Antal", true), new("Ersättning", false)],
            [.. rows, new ReportRow([ReportCell.Text("Summa"), ReportCell.Of(isLate ? 116 : 115, 0), ReportCell.Text("")], IsTotal: true) { Key = "summa" }],
            [new TableNote("*", "Rättat efter sista svarsdag."), new TableNote(null, [new ProseRun("Se även "), new ReferenceRun(new ProseRun("figur 1"), "staplar"), new ProseRun(".")])])
        {
            Anchor = "koordinatorer",
            Mark = Coordinators,
        };
        var plain = new TableBlock(
            2, "Vårdval", [new("Region", false), new("Vårdval", false)],
            [.. regions.Take(3).Select(region => new ReportRow([ReportCell.Text(region), ReportCell.Text("Ja")]) { Key = region })],
            isLate ? [new TableNote("*", "Kom in sent."), new TableNote(null, "Gäller 2026.")] : [])
        {
            Anchor = "vardval",
            Mark = Plain,
        };
        report.Add(coordinators, plain);
        report.Text("Figuren nedan har samma tal.")
            .Add(new BarChartBlock(
                1, "Koordinatorer per region", "Antal koordinatorer", [.. regions.Take(8).Select((region, i) => new ChartBar(region, ValueOf(region, i)))], 0, "Staplar för åtta regioner. Alla värden finns i tabell 1.")
            {
                Anchor = "staplar",
                Mark = Bars,
                Notes = [new TableNote(null, $"Vilar på svar från {regions.Length} av 21 regioner.")],
            })
            .Add(new TurnPageBlock(true))
            .Heading(1, "Fördelning", "fordelning")
            .Add(Shared(regions), Yearly(regions), new TurnPageBlock(false))
            .Heading(1, "Frågorna", "fragorna")
            .Text("Texten är upprätt igen.")
            .Add(new TurnPageBlock(true));
        return report.Build(SampleReports.Date) with
        {
            Footnotes =
            [
                Sentence("Koordinatorer inom psykiatrin, räknade den 1 mars. ", new ReferenceRun(new ProseRun("Tabell 1"), "koordinatorer"), " visar dem."),
                Sentence("Svaren är lästa av två personer och gäller ", new DerivedRun([new ProseRun(isLate ? "116" : "115")], Sum), " koordinatorer; ", new ProseRun("se källan", Link: "https://example.org/kalla"), "."),
            ],
        };
    }

    public static ParagraphBlock Sentence(params ReadOnlySpan<object> runs)
    {
        var result = new List<ReportRun>();
        foreach (var run in runs)
        {
            result.Add(run switch { string text => new ProseRun(text), ProseRun prose => prose, _ => (ReportRun)run });
        }

        return new ParagraphBlock(ParagraphStyle.Body, result.ToValueList());
    }

    private static SeriesChartBlock Shared(string[] regions) => new(
        2, "Hur ofta samordnas vården?", "Andel av vårdcentralerna", [.. Steps],
        [.. regions.Take(6).Select((region, i) => new ChartGroup(region, i == 2 ? [null, null, null, null, null] : [2 + i, 18 - i, 30, 40 - (2 * i), 10 + (2 * i)]))],
        true, 0, "Staplade andelar för sex regioner. Alltid är vanligast i Halland.")
    {
        Mark = Shares,
        Anchor = "andelar",
    };

    private static SeriesChartBlock Yearly(string[] regions) => new(
        3, "Koordinatorer 2024 och 2026", "Antal koordinatorer", ["2024", "2026"],
        [.. regions.Take(5).Select((region, i) => new ChartGroup(region, [i == 1 ? null : i * 3, (i * 4) + 1.5m]))], false, 1, "Två staplar för var och en av fem regioner.")
    {
        Mark = Years,
        Notes = [new TableNote(null, "Dalarna svarade inte 2024.")],
    };

    private static decimal ValueOf(string region, int place) => region == "Gotland" ? 1 : (place * 7 % 19) + 1;

    private static ReportCell NumberOf(string region, int place) =>
        ReportCell.Of(ValueOf(region, place), 0) with { NoteMarks = place == 4 ? ["*"] : null };
}
