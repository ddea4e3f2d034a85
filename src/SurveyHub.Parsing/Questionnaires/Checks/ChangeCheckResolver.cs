using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>Finds what a check of change since the last wave is about: "varna om a ändras mer än 50 %".</summary>
internal sealed class ChangeCheckResolver(ReadingContext context, CheckSubjects subjects, CheckSoundness soundness, CalculatedNumbers calculated)
{
    private const int MaxPercent = 1_000;

    private static readonly LocalText Calculated = new("uträknat", "calculated");
    private static readonly LocalText OfWhatItIsOf = new(
        "Jämför det som det räknas ut av med förra omgången.", "Compare what it is calculated from with the last wave.");

    private static readonly LocalText Percent = new($"ett heltal, 1–{SwedishNumber.Format(MaxPercent)}", $"a whole number, 1–{SwedishNumber.Format(MaxPercent)}");

    public ChangeCheck? Resolve(CheckDraft draft, QuestionDraft question)
    {
        if (draft.Severity == Severity.Error)
        {
            context.Report(CheckSentenceDiagnostics.ChangeIsNoError, draft.Verb.Offset, CheckVocabulary.Verbs[Severity.Warning].In(context.Language));
            return null;
        }

        if (!SwedishNumber.TryParse(draft.Argument.Text, out var percent) || percent is < 1 or > MaxPercent || !decimal.IsInteger(percent))
        {
            context.Report(QuestionnaireDiagnostics.BadNumber, draft.Argument.Offset, draft.Argument.Text, Percent);
            return null;
        }

        var apart = subjects.Find(question, draft.Subject, draft.Names)?.Apart();
        if (apart?.Lines.SelectMany(line => line.Parts).FirstOrDefault(part => part.Repeats is not null) is { } added)
        {
            context.Report(RepetitionDiagnostics.CheckOfAddedRow, draft.Sentence.Offset, added.Path.ToString(), AddedRowChecks.NoEarlier);
            return null;
        }

        if (apart?.Lines.SelectMany(line => line.Parts).FirstOrDefault(calculated.Contains) is { } worked)
        {
            context.Report(CalculationDiagnostics.UnfitName, draft.Sentence.Offset, CheckNames.NameOf(worked), Calculated, OfWhatItIsOf);
            return null;
        }

        return apart is { } lines && soundness.HasNumbers(draft, question, lines)
            ? new ChangeCheck(lines.Scope, lines.Lines.Select(line => line.ToLine()).ToValueList(), (int)percent)
            : null;
    }
}
