using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Holds what a translation says to the program, where it says anything, against the original.</summary>
internal sealed class InstructionComparer(TranslationFindings findings, Questionnaire original, Questionnaire written)
{
    private static readonly LocalText TheCheck = new("Kontrollen", "The check");
    private static readonly LocalText TheEarlierName = new("Det tidigare namnet", "The earlier name");
    private static readonly LocalText TheReporting = new("Redovisningen", "What is reported");
    private static readonly LocalText ByRow = new("en tabell per rad", "a table per row");
    private static readonly LocalText Always = new("alltid", "always");

    public void Compare(Question there, Question here)
    {
        var place = TranslationPlace.Of(here);
        CompareConditions(there.ShownIf, here.ShownIf, place, there);
        foreach (var check in here.Checks.Where(check => !there.Checks.Contains(check)))
        {
            findings.Add(TranslationDiagnostics.OtherInstruction, place, TheCheck, here.Id.Value, CheckWords.Of(written, here, check).TrimEnd('.'));
        }

        foreach (var name in here.EarlierNames.Where(name => !there.EarlierNames.Contains(name)))
        {
            findings.Add(TranslationDiagnostics.OtherInstruction, place, TheEarlierName, here.Id.Value, name.Name.ToString());
        }

        if (here.ReportedByRow && !there.ReportedByRow)
        {
            findings.Add(TranslationDiagnostics.OtherInstruction, place, TheReporting, here.Id.Value, ByRow);
        }
    }

    /// <param name="question">The question that it is a condition in; null for that of a section.</param>
    public void CompareConditions(Condition? there, Condition? here, TranslationPlace place, Question? question)
    {
        if (here is not null && !IsSame(there, here))
        {
            findings.Add(TranslationDiagnostics.OtherCondition, place, ConditionWords.Of(original, there, question) is { } said ? said : Always);
        }
    }

    // The order of the options in a condition means nothing.
    private static bool IsSame(Condition? there, Condition here) => there is not null && there.Field == here.Field && there.Options.ToHashSet().SetEquals(here.Options);
}
