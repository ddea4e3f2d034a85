using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>The fields that a path in a report names.</summary>
public static class NamedFields
{
    /// <summary>
    /// The field or calculated value at the path; else all of the question, or all cells of the row or column of a table in it, in the order of the file. In rows that
    /// respondents add, the cells as the author wrote them. Empty when nothing is called so.
    /// </summary>
    public static IReadOnlyList<Field> Find(Questionnaire questionnaire, FieldPath path)
    {
        if (questionnaire.FindRead(path) is { } one)
        {
            return [one];
        }

        var segments = path.ToString().Split('.');
        return segments.Length > 2 ? [] : [.. All(questionnaire).Where(field => IsWithin(field.Path.ToString().Split('.'), segments))];
    }

    /// <summary>Every path that names something.</summary>
    public static IEnumerable<string> Names(Questionnaire questionnaire) => All(questionnaire).SelectMany(field => NamesOf(field.Path.ToString().Split('.'))).Distinct(StringComparer.Ordinal);

    /// <summary>Every field, every cell of a row that repeats, and every calculated value.</summary>
    private static IEnumerable<Field> All(Questionnaire questionnaire) => questionnaire.Plain.Fields
        .Concat(questionnaire.Templates.SelectMany(row => row.Cells))
        .DistinctBy(field => field.Path)
        .Concat(questionnaire.Calculated.Select(value => value.AsField()));

    private static bool IsWithin(string[] path, string[] named) =>
        path[0] == named[0] && (named.Length == 1 || (path.Length == 3 && (path[1] == named[1] || path[2] == named[1])));

    private static IEnumerable<string> NamesOf(string[] path) => path.Length < 3
        ? [path[0], string.Join('.', path)]
        : [path[0], $"{path[0]}.{path[2]}", $"{path[0]}.{path[1]}", string.Join('.', path)];
}
