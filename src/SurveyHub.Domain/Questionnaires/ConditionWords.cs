using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>When something is asked, said to the person who answers; the same in the form, in its preview and on paper.</summary>
public static class ConditionWords
{
    /// <summary>
    /// "Om ni svarar ”Ja” eller ”Har haft det” på fråga 6", without a full stop or colon. Where it rests on another field than the reader has just
    /// answered, that one is named: the question, the field in it, or both. Null for a field that is always asked.
    /// </summary>
    public static string? Of(Questionnaire questionnaire, Field field) => Of(questionnaire, field.ShownIf, questionnaire.QuestionOf(field));

    /// <summary>The same for a condition of a question, or of a row in it.</summary>
    /// <param name="seenFrom">The question that the reader is at; null at the heading of a section.</param>
    public static string? Of(Questionnaire questionnaire, Condition? condition, Question? seenFrom)
    {
        if (condition is null || questionnaire.Find(condition.Field) is not { Type: ChoiceType choice } deciding)
        {
            return null;
        }

        var language = questionnaire.Header.Language;
        var options = choice.Options.Where(option => condition.Options.Contains(option.Id)).Select(option => language.Quote(option.Name)).ToList();
        var chosen = language == Language.Swedish ? SwedishWords.Either(options) : string.Join(" or ", options);
        var place = PlaceOf(questionnaire, deciding, seenFrom, "to");
        return language.Choose($"Om ni svarar {chosen}{place}", $"If you answer {chosen}{place}");
    }

    /// <summary>"Besvara bara de rader som ni har valt på fråga 1."; null for a table of which every row is asked.</summary>
    public static string? OfRows(Questionnaire questionnaire, FieldTable table, Question seenFrom) =>
        OfRows(questionnaire, table.Rows.Select(row => row.ShownIf), seenFrom);

    /// <summary>The same for a matrix.</summary>
    public static string? OfRows(Questionnaire questionnaire, ChoiceMatrix matrix, Question seenFrom) =>
        OfRows(questionnaire, matrix.Rows.Select(row => row.ShownIf), seenFrom);

    private static string? OfRows(Questionnaire questionnaire, IEnumerable<Condition?> rows, Question seenFrom)
    {
        var condition = rows.FirstOrDefault(condition => condition is not null);
        if (condition is null || questionnaire.Find(condition.Field) is not { } deciding)
        {
            return null;
        }

        var place = PlaceOf(questionnaire, deciding, seenFrom, "in");
        return questionnaire.Header.Language.Choose($"Besvara bara de rader som ni har valt{place}.", $"Answer only the rows that you have chosen{place}.");
    }

    /// <summary>" på fråga 6", " på fråga 6, Vårdval", " på ”MMR 1: Finns?”"; empty where there is only one choice that it can be.</summary>
    /// <param name="english">One answers to a question, and chooses in it; in Swedish both are "på".</param>
    private static string PlaceOf(Questionnaire questionnaire, Field deciding, Question? seenFrom, string english)
    {
        var language = questionnaire.Header.Language;
        var at = language.Choose("på", english);
        var question = questionnaire.QuestionOf(deciding);
        var label = FieldTitles.LabelOf(question, deciding);
        if (question.Id == seenFrom?.Id)
        {
            // In the same words however many rows are added.
            var isOnly = questionnaire.Plain.QuestionOf(deciding).Fields.Count(field => field.Type is ChoiceType) == 1;
            return isOnly || label is null ? "" : $" {at} {language.Quote(label)}";
        }

        var name = question.Number is { } number
            ? language.Choose($"fråga {number}", $"question {number}")
            : language.Choose("frågan ", "the question ") + language.Quote(FieldTitles.Short(question.Text));
        return $" {at} {(label is null ? name : $"{name}, {label}")}";
    }
}
