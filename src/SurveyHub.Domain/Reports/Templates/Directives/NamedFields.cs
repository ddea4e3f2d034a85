using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>The fields that the paths in a report name.</summary>
public sealed class NamedFields
{
    private readonly Questionnaire _questionnaire;
    private readonly Dictionary<string, List<Field>> _byName = new(StringComparer.Ordinal);

    public NamedFields(Questionnaire questionnaire)
    {
        _questionnaire = questionnaire;
        foreach (var field in All(questionnaire))
        {
            foreach (var name in NamesOf(field.Path.ToString().Split('.')))
            {
                if (!_byName.TryGetValue(name, out var named))
                {
                    _byName.Add(name, named = []);
                }

                named.Add(field);
            }
        }
    }

    /// <summary>Every path that names something.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>
    /// The field or calculated value at the path; else all of the question, or all cells of the row or column of a table in it, in the order of the file. In rows that
    /// respondents add, the cells as the author wrote them. Empty when nothing is called so.
    /// </summary>
    public IReadOnlyList<Field> Find(FieldPath path) =>
        path.Row is not null ? [] : _questionnaire.FindRead(path) is { } one ? [one] : _byName.GetValueOrDefault(path.ToString(), []);

    /// <summary>All of a question, also where a field of its own has its id; empty where the path names none.</summary>
    public IReadOnlyList<Field> OfQuestion(FieldPath path) => path == FieldPath.Of(path.Question) ? _byName.GetValueOrDefault(path.ToString(), []) : [];

    /// <summary>Every field, every cell of a row that repeats, and every calculated value.</summary>
    private static IEnumerable<Field> All(Questionnaire questionnaire) => questionnaire.Plain.Fields
        .Concat(questionnaire.Templates.SelectMany(row => row.Cells))
        .DistinctBy(field => field.Path)
        .Concat(questionnaire.Calculated.Select(value => value.AsField()));

    private static string[] NamesOf(string[] path) => path.Length switch
    {
        1 => path,
        2 => [path[0], string.Join('.', path)],
        _ => [path[0], $"{path[0]}.{path[2]}", $"{path[0]}.{path[1]}", string.Join('.', path)],
    };
}
