using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Municipalities;

/// <summary>One change in the files changes exactly the cells and sentences that follow from it, and nothing else.</summary>
public sealed class ChangedAnswerTests
{
    [Fact]
    public void NumberThatGoesMissing_LeavesTotalRateSentenceAndChart() => AssertChanges(
        [("9005,boende,,12,,", "9005,boende,,,saknas,räknas om")],
        "1 Lindsund, Boenden: 12 → Uppgift saknas [**]",
        "1 Lindsund, Per 1 000: 0,3 → ",
        "1 Norrtorp, Boenden: Uppgift saknas [**] → Uppgift saknas [***]",
        "1 =1, Kommun: Summa (4 av 9) → Summa (3 av 9)",
        "1 =1, Boenden: 21 → 9",
        "Bar Lindsund: 0,300 → (none)",
        "− Svar från 7 av 9 kommuner. En av dem har inga uppgifter i frågan.",
        "− Det finns i 4 av 9 kommuner: tre anger ett antal och en svarar ja utan antal. Björkviks kommun svarar noll. Summan 21 vilar på 4 angivna tal.",
        "+ Svar från 7 av 9 kommuner. Två av dem har inga uppgifter i frågan.",
        "+ Det finns i 3 av 9 kommuner: två anger ett antal och en svarar ja utan antal. Björkviks kommun svarar noll. Summan 9 vilar på 3 angivna tal.",
        "+ Räknas om.");

    [Fact]
    public void SilentOneThatAnswersLate_EntersBaseTotalAndChart() => AssertChanges(
        [("9008,drift,,,saknas,", "9008,drift,,,saknas,\n9009,boende,,50,,")],
        "1 Öbro, Boenden: Har inte svarat → 50",
        "1 Öbro, Per 1 000:  → 2,0",
        "1 =1, Kommun: Summa (4 av 9) → Summa (5 av 9)",
        "1 =1, Boenden: 21 → 71",
        "1 =1, Per 1 000: 0,2 → 0,6",
        "2 Öbro, Belopp: Har inte svarat → ",
        "3 Öbro, Svar: Har inte svarat → ",
        "4 Öbro, Larm: Har inte svarat → ",
        "5 Öbro, Tillsyn: Har inte svarat → ",
        "Bar Öbro: (none) → 2,000",
        "− Svar från 8 av 9 kommuner",
        "− Enkäten gick till 9 kommuner, och 8 av 9 har svarat. De som svarat motsvarar 82,2 procent, räknat i antal invånare den 31 december 2025.",
        "− Har inte svarat: Öbro kommun.",
        "− Svar från 7 av 9 kommuner. En av dem har inga uppgifter i frågan.",
        "− Det finns i 4 av 9 kommuner: tre anger ett antal och en svarar ja utan antal. Björkviks kommun svarar noll. Summan 21 vilar på 4 angivna tal.",
        "+ Svar från 9 av 9 kommuner",
        "+ Enkäten gick till 9 kommuner, och samtliga har svarat.",
        "+ Svar från 8 av 9 kommuner. En av dem har inga uppgifter i frågan.",
        "+ Det finns i 5 av 9 kommuner: fyra anger ett antal och en svarar ja utan antal. Björkviks kommun svarar noll. Summan 71 vilar på 5 angivna tal.");

    [Fact]
    public void ChoiceThatFlips_ChangesItsCellAndTheSentence() => AssertChanges(
        [("9001,drift,,kommunen,,", "9001,drift,,bada,,")],
        "3 Askby, Svar: Kommunen → Båda",
        "− Privata utförare: Granfors kommun. Båda: Södervalls kommun. Kommunen: övriga fem kommuner som svarat på frågan.",
        "+ Privata utförare: Granfors kommun. Båda: kommunerna Askby och Södervall. Kommunen: övriga fyra kommuner som svarat på frågan.");

    [Fact]
    public void AmountThatGetsASecondLine_ChangesItsCellAndTheMeasures() => AssertChanges(
        [("9001,ersattning,,1 200 kr,,", "9001,ersattning,,1 200 kr,,\n9001,ersattning,,2 500 kr (akut),,")],
        "2 Askby, Belopp: 1 200 kr → 1 200 kr / 2 500 kr (akut)",
        "2 =1, Kommun: Medelvärde (4 belopp, 3 av 9) → Medelvärde (5 belopp, 3 av 9)",
        "2 =1, Belopp: 1 250 kr → 1 500 kr",
        "2 =2, Kommun: Median (4 belopp, 3 av 9) → Median (5 belopp, 3 av 9)",
        "2 =2, Belopp: 1 350 kr → 1 500 kr",
        "2 =3, Kommun: Lägst–högst (4 belopp, 3 av 9) → Lägst–högst (5 belopp, 3 av 9)",
        "2 =3, Belopp: 300–2 000 kr → 300–2 500 kr");

    [Fact]
    public void AmountOfAnotherBasis_ChangesItsCellOnly() => AssertChanges(
        [("9002,ersattning,,900 kr per år,,", "9002,ersattning,,950 kr per år,,")],
        "2 Björkvik, Belopp: 900 kr per år → 950 kr per år");

    [Fact]
    public void DenominatorThatChanges_ChangesItsRateTheTotalsRateCoverageAndChart() => AssertChanges(
        [("Askby kommun,10000", "Askby kommun,2000")],
        "1 Askby, Per 1 000: 0,4 → 2,0",
        "1 =1, Per 1 000: 0,2 → 0,3",
        "Bar Askby: 0,400 → 2,000",
        "− Enkäten gick till 9 kommuner, och 8 av 9 har svarat. De som svarat motsvarar 82,2 procent, räknat i antal invånare den 31 december 2025.",
        "+ Enkäten gick till 9 kommuner, och 8 av 9 har svarat. De som svarat motsvarar 81,1 procent, räknat i antal invånare den 31 december 2025.");

    [Fact]
    public void UnknownNumberThatBecomesKnown_IsSummed() => AssertChanges(
        [("9003,boende,,,delvis,", "9003,boende,,10,,")],
        "1 Ekhult, Boenden: Ja, antal ej rapporterat → 10",
        "1 Ekhult, Per 1 000:  → 2,0",
        "1 =1, Kommun: Summa (4 av 9) → Summa (5 av 9)",
        "1 =1, Boenden: 21 → 31",
        "1 =1, Per 1 000: 0,2 → 0,3",
        "Bar Ekhult: (none) → 2,000",
        "− Det finns i 4 av 9 kommuner: tre anger ett antal och en svarar ja utan antal. Björkviks kommun svarar noll. Summan 21 vilar på 4 angivna tal.",
        "+ Det finns i 4 av 9 kommuner: fyra anger ett antal och ingen svarar ja utan antal. Björkviks kommun svarar noll. Summan 31 vilar på 5 angivna tal.");

    private static void AssertChanges((string Old, string New)[] changes, params string[] expected) =>
        Assert.Equal(expected, ReportDifference.Between(Wave.Report, ReportCompiler.Compile(Wave.Answers(changes))));
}
