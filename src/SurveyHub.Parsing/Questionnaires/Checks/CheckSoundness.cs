using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>Refuses checks that mean nothing: of what is no number, of unlike units, or that no answer could ever meet.</summary>
internal sealed class CheckSoundness(ReadingContext context)
{
    /// <summary>There is something to count, and all of it can be counted.</summary>
    public bool HasNumbers(CheckDraft draft, QuestionDraft question, NumberLines lines)
    {
        var parts = lines.Lines.SelectMany(line => line.Parts).ToList();
        if (parts.Count == 0)
        {
            if (!question.MayLackField)
            {
                context.Report(CheckSentenceDiagnostics.NoNumbersToCheck, draft.Sentence.Offset, draft.Sentence.Text);
            }

            return false;
        }

        return parts.Find(part => !part.Spec.MayBeNumber) is not { } odd || IsCounted(draft, odd);
    }

    /// <summary>Reports a field that is not a number, by the place of its name.</summary>
    private bool IsCounted(CheckDraft draft, FieldDraft field)
    {
        if (field.Spec.MayBeNumber)
        {
            return true;
        }

        var named = draft.Names.Concat(draft.ArgumentNames).FirstOrDefault(name => field.Path.ToString().Split('.').Contains(name.Text), draft.Sentence);
        context.Report(CheckSentenceDiagnostics.NotCounted, named.Offset, CheckNames.NameOf(field), SpecWords.Kinds[field.Spec.Kind!.Value].In(context.Language));
        return false;
    }

    /// <summary>Numbers of one line can be compared, and some answer meets the comparison.</summary>
    public bool IsSound(CheckDraft draft, NumberLine line, CheckScope scope, Relation relation, decimal? target)
    {
        if (line.Whole is { } whole && !IsCounted(draft, whole))
        {
            return false;
        }

        if (line.Parts.Count == 0)
        {
            context.Report(CheckSentenceDiagnostics.RepeatedInCheck, draft.Argument.Offset, draft.Argument.Text);
            return false;
        }

        if (line.Fields.Any(field => field.Spec.IsUncertain || !field.Spec.IsNumber))
        {
            // What is said of it has been reported, and may have been meant to fit.
            return true;
        }

        var first = line.Parts[0];
        if (line.Fields.FirstOrDefault(field => field.Spec.Unit != first.Spec.Unit) is { } other)
        {
            context.Report(CheckSentenceDiagnostics.MixedUnits, draft.Sentence.Offset, CheckNames.NameOf(first), UnitOf(first), CheckNames.NameOf(other), UnitOf(other));
            return false;
        }

        if (CheckReach.Obstacle(line, scope, relation, target) is { } obstacle)
        {
            context.Report(CheckSentenceDiagnostics.NeverTrue, draft.Sentence.Offset, obstacle);
            return false;
        }

        return true;
    }

    private static LocalText UnitOf(FieldDraft field) =>
        field.Spec.Unit is { } unit ? new($"i {unit}", $"in {unit}") : new("utan enhet", "without a unit");
}
