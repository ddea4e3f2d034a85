using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Calculations;
using static SurveyHub.Parsing.Tests.Catalogue.MistakeExample;

namespace SurveyHub.Parsing.Tests.Catalogue;

/// <summary>Every kind of mistake about what is calculated.</summary>
internal static class CalculationMistakes
{
    private const string Numbers = "Öppna? {#oppna} `heltal`\n\nStängda? {#stangda} `heltal`\n\nVarför? {#varfor} `fritext`\n\n";
    private const string Head = "| Område | Öppna {#oppna} `heltal` | Stängda {#stangda} `heltal` |\n|---|---|---|\n| Mottagning {#mott} | | |\n";

    public static IReadOnlyList<MistakeExample> All { get; } =
    [
        In(CalculationDiagnostics.UnknownCalculation, Numbers + "Totalt {#totalt} `¦summan av`"),
        In(CalculationDiagnostics.UnknownCalculation, Numbers + "Totalt {#totalt} `¦suman av oppna och stangda`"),
        In(CalculationDiagnostics.UnknownCalculation, Numbers + "Kvar {#kvar} `¦skillnaden oppna och stangda`"),
        In(CalculationDiagnostics.UnknownCalculation, Numbers + "Andel {#andel} `¦andelen oppna per stangda`"),
        In(CalculationDiagnostics.UnknownCalculation, Numbers + "Per {#per} `¦kvoten oppna av stangda`"),
        In(CalculationDiagnostics.NotANumber, Numbers + "Totalt {#totalt} `summan av oppna och ¦varfor`"),
        In(CalculationDiagnostics.Circle, Numbers + "Totalt {#totalt} `¦summan av oppna och totalt`"),
        In(CalculationDiagnostics.Circle, Numbers + "A {#a} `¦summan av oppna och b`\n\nB {#b} `skillnaden a minus stangda`"),
        In(CalculationDiagnostics.UnfitProperty, Numbers + "Totalt {#totalt} `summan av oppna och stangda, ¦obligatorisk`"),
        In(CalculationDiagnostics.UnfitProperty, Numbers + "Totalt {#totalt} `summan av oppna och stangda, ¦tomt är nol`"),
        In(CalculationDiagnostics.UnfitProperty, Numbers + "Andel {#andel} `andelen oppna av stangda, ¦enhet kr`"),
        In(CalculationDiagnostics.UnfitProperty, Numbers + "Kvar {#kvar} `skillnaden oppna minus stangda, ¦tomt är noll`"),
        In(QuestionnaireDiagnostics.BadNumber, Numbers + "Andel {#andel} `andelen oppna av stangda, ¦7 decimaler`"),
        In(QuestionnaireDiagnostics.BadNumber, Numbers + "Per {#per} `kvoten oppna per ¦0 stangda`"),
        In(QuestionnaireDiagnostics.RepeatedProperty, Numbers + "Andel {#andel} `andelen oppna av stangda, 1 decimaler, ¦2 decimaler`"),
        In(CalculationDiagnostics.MixedUnits, Numbers + "Pris? {#pris} `heltal, enhet kr`\n\nTotalt {#totalt} `¦summan av oppna och pris`"),
        In(CalculationDiagnostics.UnfitName, $"{Head}\nTotalt {{#totalt}} `summan av ¦oppna och stangda`".Replace("oppna och stangda`", "oppna och fraga.mott.stangda`", StringComparison.Ordinal)),
        In(CalculationDiagnostics.UnfitName, Numbers + "Totalt {#totalt} `summan av ¦raderna`"),
        In(CalculationDiagnostics.UnfitName, Head + "| Summa {#summa} `summan av ¦kolumnerna` | | |"),
        In(CalculationDiagnostics.UnfitName, Numbers + "Andel {#andel} `andelen oppna av stangda`\n\n*Kontroll:* ¦andel bör ändras högst 20 %"),
        In(CalculationDiagnostics.TooFewTerms, Numbers + "Totalt {#totalt} `¦summan av oppna`"),
        In(CalculationDiagnostics.TooFewTerms, Head + "| Summa {#summa} `¦summan av raderna` | | |"),
        In(CalculationDiagnostics.OfAddedRow, "| Enhet | Platser {#platser} `heltal` |\n|---|---|\n| Enhet {#enhet} `fler rader` | |\n\nAndel {#andel} `andelen ¦fraga.enhet.platser av alla`\n\nAlla? {#alla} `heltal`"),
        In(CalculationDiagnostics.OfAddedRow, "| Enhet | Platser {#platser} `heltal` | Per invånare {#per} `¦kvoten platser per 1 000 folkmangd 2017` |\n|---|---|---|\n| Enhet {#enhet} `fler rader` | | |"),
        In(CalculationDiagnostics.NothingToAnswer, Numbers + "¦| Område | Totalt {#totalt} `summan av fraga.oppna och fraga.stangda` |\n|---|---|\n| Mottagning {#mott} | |"),
        In(CalculationDiagnostics.RepeatedTerm, Numbers + "Totalt {#totalt} `summan av oppna, stangda och ¦oppna`"),
        In(QuestionnaireDiagnostics.UnknownReference, Numbers + "Totalt {#totalt} `summan av oppna och ¦stangd`"),
        In(QuestionnaireDiagnostics.FilledCell, Head + "| Vård {#vard} | | |\n| Summa {#summa} `summan av raderna` | ¦12 | |"),
        In(QuestionnaireDiagnostics.TooMany, Numbers + string.Concat(Enumerable.Range(1, 51).Select(n => $"K {{#k{n}}} `{(n == 51 ? "¦" : "")}summan av oppna och stangda`\n\n"))),
        // In the order of the file each rests on the next, so that the first is the one with most steps.
        In(QuestionnaireDiagnostics.TooMany, string.Concat(Enumerable.Range(1, 102).Select(n =>
            $"### Fråga {n} {{#f{n}}}\n\n`heltal`\n\n{(n == 102 ? "" : $"K {{#k}} `{(n == 1 ? "¦" : "")}summan av f{n} och f{n + 1}{(n == 101 ? "" : ".k")}`\n\n")}"))),
        In(QuestionnaireDiagnostics.UnfitReporting, Numbers + "Andel {#andel} `andelen oppna av stangda`\n\n*Redovisas för andel:* ¦per 10 000 folkmangd 2017"),
    ];
}
