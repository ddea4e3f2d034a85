using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>Whatever is reported says how many regions it rests on.</summary>
public sealed class BasesTests
{
    private const string Gotland = "09";
    private const int Suppliers = 1;
    private const int Causes = 3;
    private const int Coordinators = 7;

    private static readonly ReportDocument WithoutGotland = ReportCompiler.Compile(Sample.Without(Gotland));

    [Fact]
    public void Total_WithAllRegions_IsTheWholeCountry() =>
        Assert.Equal("Hela riket", Total(Sample.Report.Table(Coordinators)));

    [Fact]
    public void Total_WithOneSilent_SaysHowManyAndNowhereTheWholeCountry()
    {
        Assert.Equal("Summa (20 av 21)", Total(WithoutGotland.Table(Coordinators)));
        Assert.DoesNotContain(WithoutGotland.Tables(), table => table.Outline().Contains("Hela riket", StringComparison.Ordinal));
    }

    [Fact]
    public void SilentRegion_IsShownAsSuchInEveryTable() => Assert.All(
        WithoutGotland.Tables().Where(table => table.Number != Causes),
        table => Assert.Equal(["Gotland", "Har inte svarat", .. Enumerable.Repeat("", table.Columns.Count - 2)], table.Row("Gotland").Cells.Select(ReportReading.Text)));

    [Fact]
    public void RemarksOfFew_AreATableOfThoseAndNameTheOthersBelow()
    {
        Assert.Equal(
            """
            3. Orsak efter behandling (fråga 3)
            Region | KBT eller IPT | I-KBT | PDT | MMR
            Jämtland Härjedalen | Troligen underrapportering. | Uppgift saknas | Uppgift saknas | Bland annat underrapportering.
            Värmland | Uppgift saknas | Många har slutat, och för få kan metoden. | Uppgift saknas | Uppgift saknas
            - Uppgift saknas: framgår inte av den publicerade rapporten.
            - Uppgift saknas (framgår inte av den publicerade rapporten): Blekinge, Dalarna, Gävleborg, Halland, Jönköping, Kalmar, Kronoberg, Norrbotten, Skåne, Stockholm, Sörmland, Uppsala, Västerbotten, Västernorrland, Västmanland, Västra Götaland, Örebro och Östergötland. Har inte svarat: Gotland.
            """,
            WithoutGotland.Table(Causes).Outline());
        Assert.Equal(2, Sample.Report.Table(Causes).Rows.Count);
    }

    [Fact]
    public void SilentRegion_IsNamedInTheMethodAndCountedNowhere()
    {
        Assert.Contains("Har inte svarat: Region Gotland.", WithoutGotland.Paragraphs());
        Assert.Contains("Enkäten gick till 21 regioner, och 20 av 21 har svarat. De som svarat motsvarar 99,4 procent, räknat i folkmängd 16–67 år den 1 november 2017.", WithoutGotland.Paragraphs());
        Assert.Contains("Svar från 20 av 21 regioner", WithoutGotland.Cover.Details.Select(ReportReading.Spaced));
        Assert.DoesNotContain(WithoutGotland.Paragraphs(), text => text.StartsWith("Uppgift saknas", StringComparison.Ordinal) && text.Contains("Gotland", StringComparison.Ordinal));
    }

    [Fact]
    public void SilentRegion_IsNotAmongTheOthers()
    {
        const string Start = "Ja: regionerna Blekinge, Stockholm och Västmanland. Har haft det, men avslutat: Region Skåne. Nej: övriga";

        Assert.Contains($"{Start} 17 regioner som svarat på frågan.", Sample.Report.Paragraphs());
        Assert.Contains($"{Start} 16 regioner som svarat på frågan.", WithoutGotland.Paragraphs());
    }

    [Fact]
    public void SuppliersOfMmr1_AreInTwentyRegionsAndTheirSumRestsOnFourteenNumbers()
    {
        Assert.Contains(
            "MMR 1 finns i 20 av 21 regioner: 13 anger ett antal och 7 svarar ja utan antal. Region Skåne svarar noll. Summan 127 vilar på 14 angivna tal.",
            Sample.Report.Paragraphs());
        Assert.Equal(["Summa", "127 / (14 av 21)", "52 / (18 av 21)"], Sample.Report.Table(Suppliers).Rows.Single(row => row.IsTotal).Cells.Select(ReportReading.Text));
    }

    [Fact]
    public void AmountsOfOneBasis_AreNeverMixedWithOthersAndSayHowManyTheyAre()
    {
        string[] totals = [.. Sample.Report.Table(4).Outline().Split('\n').Where(line => line.StartsWith('='))];

        Assert.Equal(
            [
                "= Median | 20 000 kr / (15 av 21) | 25 000 kr / (12 av 21)",
                "= Lägst–högst | 10 000–38 000 kr / (15 av 21) | 16 000–55 000 kr / (12 av 21)",
            ],
            totals);
    }

    private static string Total(TableBlock table) => table.Rows.Single(row => row.IsTotal).Cells[0].Text();
}
