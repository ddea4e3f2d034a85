using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Municipalities;

/// <summary>Every cell of the compiled report, worked out by hand.</summary>
public sealed class DerivedCellsTests
{
    [Fact]
    public void Numbers_HaveATotalARateAndNotes() => Assert.Equal(
        """
        1. Hur många trygghetsboenden finns i kommunen?
        Kommun | Boenden | Per 1 000
        Askby | 4 | 0,4
        Björkvik | 0 [*] | 0,0
        Ekhult | Ja, antal ej rapporterat |
        Granfors | – |
        Lindsund | 12 | 0,3
        Norrtorp | Uppgift saknas [**] |
        Södervall | 5 | 0,3
        Åkersta |  |
        Öbro | Har inte svarat |
        = Summa (4 av 9) | 21 | 0,2
        * Det sista lades ned 2025.
        ** Utreds.
        - – Ej aktuellt.
        - Per 1 000: antal invånare den 31 december 2025. Källa: påhittade tal. Talen är avrundade till en decimal.
        """,
        Outline(1));

    [Fact]
    public void Amounts_AreSummarisedByTheFieldsBasisOnly() => Assert.Equal(
        """
        2. Vad betalar kommunen till den som driver ett trygghetsboende?
        Kommun | Belopp
        Askby | 1 200 kr
        Björkvik | 900 kr per år
        Ekhult | 1 500 kr (ny plats) / 300 kr (bytt plats)
        Granfors | Ingen särskild ersättning
        Lindsund | 2 000 kr
        Norrtorp | Uppgift saknas
        Södervall | Ingår i ordinarie budget
        Åkersta |
        Öbro | Har inte svarat
        = Medelvärde (4 belopp, 3 av 9) | 1 250 kr
        = Median (4 belopp, 3 av 9) | 1 350 kr
        = Lägst–högst (4 belopp, 3 av 9) | 300–2 000 kr
        - Belopp per enhet om inget annat anges.
        - I raderna nederst ingår belopp per enhet, inte tak och inte belopp på annan grund.
        """,
        Outline(2));

    [Fact]
    public void Choices_AreListedAndSaidInOneSentence()
    {
        Assert.Equal(
            """
            3. Vem driver boendena?
            Kommun | Svar
            Askby | Kommunen
            Björkvik | Kommunen
            Ekhult | Kommunen
            Granfors | Privata utförare
            Lindsund | Kommunen
            Norrtorp | Kommunen
            Södervall | Båda
            Åkersta | Uppgift saknas
            Öbro | Har inte svarat
            """,
            Outline(3));
        Assert.Contains(
            "Privata utförare: Granfors kommun. Båda: Södervalls kommun. Kommunen: övriga fem kommuner som svarat på frågan.", Wave.Report.Paragraphs());
    }

    [Fact]
    public void WideTable_IsSplitAndEachPartHasItsOwnBase()
    {
        Assert.Equal(
            """
            4. Timmar per vecka efter insats (fråga 4, del 1 av 2)
            Kommun | Larm | Inköp | Städning | Tvätt | Ledsagning | Matlåda | Fixartjänst
            Askby | 1,25 | 1,25 |  |  |  |  |
            Björkvik | 2,50 | 2,50 |  |  |  |  |
            Ekhult |  |  |  |  |  |  |
            Granfors |  |  |  |  |  |  |
            Lindsund | 3,00 | 3,01 |  |  |  |  |
            Norrtorp |  |  |  |  |  |  |
            Södervall |  |  |  |  |  |  |
            Åkersta |  |  |  |  |  |  |
            Öbro | Har inte svarat |  |  |  |  |  |
            = Summa (3 av 9) | 6,75 | 6,76 |  |  |  |  |
            = Medelvärde (3 av 9) | 2,25 | 2,25 |  |  |  |  |
            """,
            Outline(4));
        Assert.Equal(["Summa (1 av 9)", "", "10,00"], Wave.Report.Table(5).Rows.First(row => row.IsTotal).Cells.Select(ReportReading.Text));
    }

    [Fact]
    public void Sentences_SayWhoHasItAndWhatTheSumRestsOn() => Assert.Contains(
        "Det finns i 4 av 9 kommuner: tre anger ett antal och en svarar ja utan antal. Björkviks kommun svarar noll. Summan 21 vilar på 4 angivna tal.",
        Wave.Report.Paragraphs());

    [Fact]
    public void Bases_CountThoseWhoAnsweredTheQuestion() => Assert.Equal(
        [
            "Svar från 7 av 9 kommuner. En av dem har inga uppgifter i frågan.",
            "Svar från 7 av 9 kommuner. En av dem har inga uppgifter i frågan.",
            "Svar från 8 av 9 kommuner. En av dem har inga uppgifter i frågan.",
            "Svar från 3 av 9 kommuner.",
        ],
        Wave.Report.Blocks.OfType<ParagraphBlock>().Where(p => p.Style == ParagraphStyle.Base).Select(p => p.Runs[0].Text.Spaced()));

    [Fact]
    public void Chart_HasABarForEachRateGreatestFirst()
    {
        var chart = Assert.Single(Wave.Report.Blocks.OfType<BarChartBlock>());

        Assert.Equal([("Askby", 0.4m), ("Södervall", 0.3125m), ("Lindsund", 0.3m), ("Björkvik", 0m)], chart.Bars.Select(bar => (bar.Label, bar.Value)));
        Assert.Equal(("Boenden per 1 000 (fråga 1, 4 av 9 kommuner)", "Boenden per 1 000"), (chart.Caption.Spaced(), chart.ValueTitle.Spaced()));
    }

    /// <summary>Without the blanks at the ends of lines, which no raw string of a test keeps.</summary>
    private static string Outline(int table) => string.Join('\n', Wave.Report.Table(table).Outline().Split('\n').Select(line => line.TrimEnd()));
}
