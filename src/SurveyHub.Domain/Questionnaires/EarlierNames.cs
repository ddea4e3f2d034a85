namespace SurveyHub.Domain.Questionnaires;

/// <summary>What a question, or something in it, was called in an earlier questionnaire: so that comparison with last wave is data.</summary>
/// <param name="Part">The field, row or column of the question that is meant; null for the question itself.</param>
/// <param name="Name">Its id then. Of one that is a field by itself it may be a whole path, where it stood in another question.</param>
/// <param name="Questionnaire">The id of the questionnaire in which it was called so; null for all earlier ones.</param>
public sealed record EarlierName(Identifier? Part, FieldPath Name, string? Questionnaire)
{
    /// <summary>Says where it stood, and not only what it was called there.</summary>
    public bool IsWholePath => Name.Question.Value.Length != Name.ToString().Length;
}

/// <summary>Follows the fields of a questionnaire back to those of earlier ones.</summary>
public static class EarlierNames
{
    /// <summary>Whether a field of an earlier questionnaire asks the same: the same kind of answer, counted in the same unit or on the same scale.</summary>
    public static bool AsksTheSameAs(this Field earlier, Field now) => (earlier.Type, now.Type) switch
    {
        (NumberType before, NumberType after) => before.Unit == after.Unit || before.Units.Intersect(after.Units, StringComparer.Ordinal).Any(),
        (DateType before, DateType after) => before.Precision == after.Precision,
        (ScaleType before, ScaleType after) => (before.From, before.To) == (after.From, after.To),
        (ChoiceType before, ChoiceType after) => before.Many == after.Many,
        var (before, after) => before.GetType() == after.GetType(),
    };

    /// <summary>The path of a field's answer in an earlier questionnaire: the same as now, unless the author says otherwise.</summary>
    /// <param name="earlier">The id of that questionnaire.</param>
    public static FieldPath PathIn(this Questionnaire questionnaire, Field field, string earlier)
    {
        var question = questionnaire.QuestionOf(field);
        // The rows that respondents add in one wave are not those of the next.
        if (question.EarlierNames.Count == 0 || field.Path.Row is not null)
        {
            return field.Path;
        }

        // What is said of one questionnaire goes before what is said of all.
        var said = question.EarlierNames.Where(name => name.Questionnaire is null || name.Questionnaire == earlier).OrderBy(name => name.Questionnaire is null).ToList();
        var segments = field.Path.ToString().Split('.');
        var own = segments.Length switch { 1 => Of(null), 2 => Of(segments[1]), _ => null };
        if (own is { IsWholePath: true })
        {
            return own.Name;
        }

        // The question's own field may have stood elsewhere, and its other fields not.
        var start = Of(null) is { IsWholePath: false } renamed ? renamed.Name.ToString() : segments[0];
        return FieldPath.Parse(string.Join('.', segments.Skip(1).Select(segment => Of(segment)?.Name.ToString() ?? segment).Prepend(start)));

        EarlierName? Of(string? part) => said.Find(name => name.Part?.Value == part);
    }
}
