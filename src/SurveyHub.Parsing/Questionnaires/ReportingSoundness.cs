using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Something that the author wants to be reported.</summary>
/// <param name="Fields">Those that it fits, and that are not hidden by themselves.</param>
/// <param name="Calculated">Ids of the calculated values that it fits.</param>
internal sealed record ReportedWish(
    Identifier Question, SpecPart Part, ReportingWord Word, IReadOnlyList<FieldPath> Fields, IReadOnlyList<Identifier> Calculated);

/// <summary>
/// Finds wishes that cannot be met because of what stands elsewhere in the file: a value worked out of hidden numbers is as hidden as they are, and what follows
/// on a hidden answer is not shown at all. Else they would be left out of the report without a word.
/// </summary>
internal sealed class ReportingSoundness(ReadingContext context, Questionnaire questionnaire)
{
    public void Check(IEnumerable<ReportedWish> wishes)
    {
        if (questionnaire.Fields.All(field => field.Visibility == Visibility.Open))
        {
            return;
        }

        foreach (var wish in wishes)
        {
            context.Question = wish.Question.Value;
            Check(wish);
        }

        context.Question = null;
    }

    private void Check(ReportedWish wish)
    {
        var fields = wish.Fields.Select(questionnaire.Find).OfType<Field>().ToList();
        var shown = fields.Select(questionnaire.VisibilityOf)
            .Concat(questionnaire.Calculated.Where(value => value.Path.Question == wish.Question && wish.Calculated.Any(name => IsNamed(value.Path, name))).Select(value => value.Visibility))
            .ToList();
        if (shown.Count == 0 || shown.Exists(visibility => ReportingResolver.Shows(wish.Word, visibility)))
        {
            return;
        }

        if (fields.Select(Deciding).FirstOrDefault(path => path is not null) is { } deciding)
        {
            context.Report(VisibilityDiagnostics.ReportingWhatRestsOnHidden, wish.Part.Offset, wish.Part.Text, deciding.ToString());
        }
        else
        {
            context.Report(VisibilityDiagnostics.ReportingWhatIsHidden, wish.Part.Offset, wish.Part.Text);
        }
    }

    /// <summary>The hidden field that a field follows on; null where there is none.</summary>
    private FieldPath? Deciding(Field field) => questionnaire.ConditionsOn(field).FirstOrDefault(questionnaire.IsHidden)?.Field;

    /// <summary>By its own id, as a column's, or as the question's only value.</summary>
    private static bool IsNamed(FieldPath path, Identifier name) => path.ToString() == name.Value || path.ToString().EndsWith($".{name}", StringComparison.Ordinal);
}
