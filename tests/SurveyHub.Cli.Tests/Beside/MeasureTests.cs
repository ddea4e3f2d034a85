using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Reports;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Cli.Tests.Beside;

/// <summary>A measure stands wherever a fact of the panel may, with its source and day.</summary>
public sealed class MeasureTests
{
    private const string Note = "- Kostnad för MMR 2018, tkr: kostnad för multimodal rehabilitering. Källa: Försäkringskassan, påhittat uttag, hämtat 4 februari 2019.";

    private static readonly SurveyAnswers Answers = BesideAnswers.Measured(Sample.Answers);
    private static readonly SurveyAnswers WithoutGotland = BesideAnswers.Measured(WrittenReport.WithoutGotland);

    [Theory]
    [InlineData("Det är `summa kostnad-mmr 2018, med bas`.", "Det är 2 180,8 (3 av 21).")]
    [InlineData("Det är `medelvärde kostnad-mmr 2018`.", "Det är 726,9.")]
    [InlineData("Det är `svar på kostnad-mmr 2018 från Gotland`.", "Det är 80,5.")]
    [InlineData("Det är `summa koordinatorer, per 1 000 kostnad-mmr 2018, bara med uppgift om kostnad-mmr 2018`.", "Det är 10,1.")]
    [InlineData("Det är `vilka där kostnad-mmr 2018 är minst 500`.", "Det är regionerna Stockholm och Skåne.")]
    [InlineData("Det är `vilka saknar uppgift om kostnad-mmr 2018 bland där vardval är ja`.", "Det är regionerna Blekinge och Västmanland.")]
    public void Measure_StandsInASentence(string written, string expected) => Assert.Equal(expected, WrittenReport.Sentence(written, Answers));

    [Fact]
    public void Table_HasItsNameAndItsSource() => Assert.Equal(
        $"""
        1. Kostnader
        Region | Koordinatorer | Kostnad för MMR 2018, tkr
        Stockholm | 16 | 1 200,3
        Skåne | 5 | 900,0
        Gotland | 1 | 80,5
        = Urvalet | 22 | 2 180,8
        {Note}
        - Tabellen visar 3 av 21 regioner.
        """,
        WrittenReport.Table("*Tabell:* Kostnader `koordinatorer, kostnad-mmr 2018, efter värde, summa, bara med uppgift om kostnad-mmr 2018`", Answers).Outline(),
        ignoreLineEndingDifferences: true);

    /// <summary>A table and a sentence of the same measure say the same, whoever has answered.</summary>
    [Fact]
    public void Silent_HasItsMeasureAllTheSame()
    {
        var table = WrittenReport.Table("*Tabell:* Kostnader `koordinatorer, kostnad-mmr 2018, summa`", WithoutGotland).Outline();

        Assert.Contains("Gotland | Har inte svarat | 80,5\n", table, StringComparison.Ordinal);
        Assert.Contains("2 180,8", table, StringComparison.Ordinal);
        Assert.Equal("Det är 2 180,8.", WrittenReport.Sentence("Det är `summa kostnad-mmr 2018`.", WithoutGotland));
    }

    [Fact]
    public void Chart_SaysItsSource()
    {
        var chart = WrittenReport.Compile("*Diagram:* Kostnader `kostnad-mmr 2018, efter värde`", Answers).Document.Blocks.OfType<BarChartBlock>().Single();

        Assert.Equal(["Stockholm", "Skåne", "Gotland"], chart.Bars.Select(bar => bar.Label));
        Assert.Equal(1, chart.Decimals);
        Assert.Contains(Note[2..], chart.Notes.Select(note => note.Text.Spaced()));
    }

    [Fact]
    public void Denominator_SaysItsDay() => Assert.Contains(
        "hämtat 4 februari 2019",
        WrittenReport.Table("*Tabell:* Kvoter `koordinatorer, per 1 000 kostnad-mmr 2018`", Answers).Outline(),
        StringComparison.Ordinal);
}
