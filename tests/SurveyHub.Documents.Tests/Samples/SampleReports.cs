using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Samples;

/// <summary>Reports of the shapes that the product makes; all figures are made up.</summary>
internal static class SampleReports
{
    public static readonly DateTimeOffset Date = new(2026, 5, 22, 14, 30, 0, TimeSpan.FromHours(2));

    public static readonly string[] Regions =
    [
        "Blekinge", "Dalarna", "Gotland", "Gävleborg", "Halland", "Jämtland Härjedalen", "Jönköping", "Kalmar", "Kronoberg", "Norrbotten",
        "Skåne", "Stockholm", "Sörmland", "Uppsala", "Värmland", "Västerbotten", "Västernorrland", "Västmanland", "Västra Götaland",
        "Örebro", "Östergötland",
    ];

    /// <summary>Twenty-one regions: every kind of block, a wide table, free text, an appendix.</summary>
    public static ReportDocument Regional()
    {
        var report = new ReportBuilder("Stöd till patienter med långvarig smärta")
            .Cover(
                "Sammanställning av regionernas svar våren 2026",
                "20 av 21 regioner har svarat", "Svar lästa den 22 maj 2026", "Dnr 26/00412")
            .Contents()
            .Add(new PageBreakBlock())
            .Heading(1, "Om sammanställningen", "om")
            .Text("Frågorna gick till samtliga 21 regioner. Svaren gäller förhållandena under 2025 och lämnades av regionernas "
                + "processledare. Summor bygger bara på de regioner som har uppgett ett antal; hur många de är står vid varje tabell.")
            .Text(new ProseRun("Frågorna finns i "), new ProseRun("Bilaga 1", Bold: true), new ProseRun(". Läs mer på "),
                new ProseRun("projektets webbplats", Link: "https://example.org/smärta?år=2025&del=1"), new ProseRun(" eller skriv till "),
                new ProseRun("enkat@example.org", Link: "mailto:enkat@example.org"), new ProseRun(", "),
                new ProseRun("gärna före sommaren", Italic: true), new ProseRun("."))
            .List(ordered: false, "Gotland har inte svarat.", "Två regioner har rättat sina svar efter sista svarsdag, vilket märks i "
                + "tabellerna med en asterisk och förklaras under dem.", "Fyra regioner svarade för sent.")
            .List(ordered: true, "Frågan ställs.", "Svaret lämnas.", "Rapporten byggs om.")
            .Heading(1, "Resultat", "resultat");
        AddSupply(report);
        AddCompensation(report);
        AddCoordinators(report);
        AddWide(report);
        AddFreeText(report);
        AddAppendix(report);
        return report.Build(Date);
    }

    /// <summary>Nine providers with long names, in English, one figure with negative values.</summary>
    public static ReportDocument Providers()
    {
        var names = Enumerable.Range(1, 9)
            .Select(i => $"Stiftelsen Vårdcentralen Norra Exempelstaden och Östra Kustens Rehabilitering nr {i}").ToArray();
        return new ReportBuilder("Waiting times")
            .In(Language.English)
            .Cover("Nine providers", "9 of 9 providers have answered")
            .Contents()
            .Heading(1, "1. How has the number of visits changed?", "visits")
            .Text("Base: 9 of 9 providers.", ParagraphStyle.Base)
            .Chart("Change in visits", "Change in per cent", 1, "Bars for nine providers, from −12.5 to 20.",
                [.. names.Select((name, i) => (name, (i * 4.0625m) - 12.5m))])
            .Table("Change in visits", [new("Provider", false), new("Change", true)],
                names.Select((name, i) => new ReportRow([ReportCell.Text(name), ReportCell.Of((i * 4.0625m) - 12.5m, 1)])))
            .Build();
    }

    /// <summary>A cover and nothing else.</summary>
    public static ReportDocument Bare() => new ReportBuilder("Tom rapport").Build();

    private static void AddSupply(ReportBuilder report)
    {
        var rows = Regions.Select((region, i) => region == "Gotland"
            ? new ReportRow([ReportCell.Text(region), Muted("Har inte svarat"), Muted("Har inte svarat")])
            : new ReportRow(
            [
                ReportCell.Text(region),
                i % 3 == 1 ? ReportCell.Text("Ja, antal ej rapporterat") : ReportCell.Of(i * 2, 0) with { NoteMarks = i == 4 ? ["*"] : null },
                i % 5 == 0 ? Muted("Uppgift saknas") with { NoteMarks = ["**"] } : ReportCell.Of(i + 1, 0),
            ]));
        report.Heading(2, "1. Hur många leverantörer av multimodal rehabilitering finns i er region?", "utbud")
            .Text("Svar från 20 av 21 regioner.", ParagraphStyle.Base)
            .Table("Antal leverantörer av MMR 1 och MMR 2 per region",
                [new("Region", false), new("Leverantörer av MMR 1", true), new("Leverantörer av MMR 2", true)],
                [.. rows, new ReportRow([ReportCell.Text("Summa (14 av 21)"), ReportCell.Of(1264, 0), ReportCell.Of(98, 0)], IsTotal: true)],
                new TableNote("*", "Rättat efter sista svarsdag."),
                new TableNote("**", "Regionen uppger att antalet inte är känt."),
                new TableNote(null, "Summan bygger på de 14 regioner som uppgett ett antal."))
            .Chart("Antal leverantörer av MMR 1 per region", "Antal leverantörer", 0,
                "Liggande staplar för 20 regioner. Störst antal har Östergötland med 40. Alla värden finns i tabell 1.",
                [.. Regions.Select((region, i) => (region, (decimal)(i * 2)))]);
    }

    private static void AddCompensation(ReportBuilder report)
    {
        var rows = Regions.Select((region, i) => new ReportRow(
        [
            ReportCell.Text(region),
            new ReportCell(i % 4 == 0 ? ["10 000 kr (bedömning)", "12 500 kr (behandling)"] : ["24 000 kr"]),
            i % 6 == 5
                ? new ReportCell(["98,9 miljoner kr per år (totalt i regionen)", "högst 6 000 kr per enhet"])
                : ReportCell.Text("42 kr per listad patient"),
            i % 7 == 2 ? ReportCell.Text(" ") : ReportCell.Text("ingår i ordinarie anslag"),
        ]));
        report.Heading(2, "2. Vilken ersättning lämnades?", "ersattning")
            .Text("Svar från 21 av 21 regioner.", ParagraphStyle.Base)
            .Table("Ersättning för MMR 1, MMR 2 och KBT/IPT",
                [new("Region", false), new("MMR 1", false), new("MMR 2", false), new("KBT/IPT", false)], rows,
                new TableNote(null, "Belopp per behandling där inget annat sägs."));
    }

    private static void AddCoordinators(ReportBuilder report)
    {
        var rows = Regions.Select((region, i) => new ReportRow(
            [ReportCell.Text(region), ReportCell.Of(1 + (i * 7 % 19), 0), ReportCell.Of((1 + (i * 7 % 19)) / 17m, 1)]));
        report.Heading(2, "3. Hur många rehabiliteringskoordinatorer finns det inom psykiatrin?", "koordinatorer")
            .Text("Svar från 21 av 21 regioner, 100 procent av befolkningen.", ParagraphStyle.Base)
            .Heading(3, "Antal och täthet", "koord-antal")
            .Table("Rehabiliteringskoordinatorer inom psykiatrin",
                [new("Region", false), new("Antal", true), new("Per 10 000 invånare", true)],
                [.. rows, new ReportRow([ReportCell.Text("Hela riket"), ReportCell.Of(1130, 0), ReportCell.Of(0.18m, 1)], IsTotal: true),
                    new ReportRow([ReportCell.Text("Medelvärde (21 av 21)"), ReportCell.Of(6, 1), ReportCell.Of(0.2m, 1)], IsTotal: true)],
                new TableNote(null, "Per 10 000 invånare 16–67 år den 1 november 2017. Källa: SCB."))
            .Chart("Rehabiliteringskoordinatorer per 10 000 invånare", "Per 10 000 invånare 16–67 år", 1,
                "Liggande staplar för 21 regioner. Alla värden finns i tabell 3.",
                [.. Regions.Select((region, i) => (region, Math.Round((1 + (i * 7 % 19)) / 17m, 4)))]);
    }

    private static void AddWide(ReportBuilder report)
    {
        ReportColumn[] columns =
            [new("Region", false), .. Enumerable.Range(2016, 10).Select(year => new ReportColumn($"År {year}", true))];
        report.Heading(2, "4. Hur har antalet behandlingar utvecklats?", "utveckling")
            .Text("Svar från 21 av 21 regioner.", ParagraphStyle.Base)
            .Table("Antal behandlingar per år", columns, Regions.Select((region, i) => new ReportRow(
                [ReportCell.Text(region), .. Enumerable.Range(1, 10).Select(year => ReportCell.Of(i * year * 137, 0))])));
    }

    private static void AddFreeText(ReportBuilder report)
    {
        report.Heading(2, "5. Hur planerar ni att behålla resurserna?", "resurser")
            .Text("Svar från 20 av 21 regioner.", ParagraphStyle.Base);
        foreach (var region in Regions)
        {
            report.Said($"Region {region}", $"Region {region} avser att behålla nuvarande omfattning. Arbetet läggs in i den ordinarie "
                + "verksamheten och följs upp två gånger om året; hur stora anslagen blir efter 2027 är ännu inte beslutat.");
        }

        report.Text("Citaten återges som de lämnades.", ParagraphStyle.Small);
    }

    private static void AddAppendix(ReportBuilder report) => report.Add(new PageBreakBlock())
        .Heading(1, "Bilaga 1. Frågorna", "bilaga-1")
        .Text("Svara senast den 22 maj 2026.")
        .Heading(2, "1. Hur många leverantörer finns i er region?", "b-utbud")
        .Add(
            new TableBlock(null, "", [new("Behandling", false), new("Antal (heltal)", true)],
                [.. new[] { "MMR 1", "MMR 2" }.Select(label => new ReportRow([ReportCell.Text(label), ReportCell.Text("")]))], []),
            new BlankFieldBlock("Kommentar", "Fritext, högst 4 000 tecken", 4))
        .Heading(2, "2. Ingår behandlingen i ett vårdval?", "b-vardval")
        .Add(
            new BlankOptionsBlock("", "Välj ett alternativ", ["Ja", "Nej", "Delvis, i någon del av regionen"]),
            new BlankFieldBlock("Om ja: vilket?", "Kort text", 1));

    private static ReportCell Muted(string text) => ReportCell.Text(text) with { IsMuted = true };
}
