using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes what the report adds up: "*Redovisas:* summa, diagram".</summary>
internal sealed class ReportingPrinter(Question question, Language language)
{
    /// <summary>Whether the report adds the answers up, or divides their sum.</summary>
    public static bool AddsUp(Field field) => field.Reporting is { Total: true } or { Rate: not null };

    /// <summary>What is reported of a field that stands by itself, or null.</summary>
    public string? OfField(Field field) =>
        Sentence(field.Reporting, IsOnlyOne(field) ? null : FieldNames.Within(question.Id, field.Path));

    /// <summary>What is reported of a calculated value that stands by itself, or null.</summary>
    public string? OfCalculated(FieldPath path, FieldReporting reporting) =>
        Sentence(reporting, path == FieldPath.Of(question.Id) && IsAlone(1) ? null : FieldNames.Within(question.Id, path));

    /// <summary>What is reported of a table: a line for a column whose cells are all alike, else one for each cell.</summary>
    public IEnumerable<(string Name, string Text)> OfTable(FieldTable table)
    {
        foreach (var column in table.CalculatedColumns)
        {
            if (Sentence(column.Calculation.Reporting, column.Id.Value) is { } text)
            {
                yield return (column.Id.Value, text);
            }
        }

        for (var i = 0; i < table.Columns.Count; i++)
        {
            var cells = table.Rows.Select(row => row.Cells[i]).ToList();
            var isOne = cells.TrueForAll(cell => cell.Reporting == cells[0].Reporting);
            var sentences = isOne
                ? [(table.Columns[i].Id.Value, Sentence(cells[0].Reporting, table.Columns[i].Id.Value))]
                : cells.Select(cell => (cell.Path.ToString(), Sentence(cell.Reporting, cell.Path.ToString())));
            foreach (var (name, text) in sentences)
            {
                if (text is not null)
                {
                    yield return (name, text);
                }
            }
        }
    }

    /// <summary>How its tables are reported; null where it is as usual.</summary>
    public string? OfTables() => question.ReportedByRow ? Sentence([Word(ReportingWord.TableForEachRow)], null) : null;

    /// <summary>The question's own field, and nothing else that a line for the whole question would concern.</summary>
    private bool IsOnlyOne(Field field) => field.Path == FieldPath.Of(question.Id) && IsAlone(0);

    private bool IsAlone(int calculated) => question.Fields.Count(IsCounted) == 1 - calculated
        && question.Parts.Count(part => part is CalculatedPart) == calculated && !question.Tables.Any(table => table.CalculatedColumns.Count > 0);

    private static bool IsCounted(Field field) => field.Type is NumberType or AmountType or DateType or ScaleType;

    /// <param name="name">Null where nothing else can be meant.</param>
    private string? Sentence(FieldReporting reporting, string? name)
    {
        string?[] words =
        [
            reporting.Total ? Word(ReportingWord.Total) : null,
            reporting.Mean ? Word(ReportingWord.Mean) : null,
            reporting.Median ? Word(ReportingWord.Median) : null,
            reporting.Range ? Word(ReportingWord.Range) : null,
            reporting.Rate is { } rate ? $"per {FieldSpecPrinter.Number(rate.Per)} {rate.Fact}" : null,
            reporting.Chart ? Word(ReportingWord.Chart) : null,
            .. reporting.Uncounted.Select(label => $"{language.Choose("utan", "without")} {label}"),
        ];
        return Sentence(words, name);
    }

    private string? Sentence(IEnumerable<string?> words, string? name)
    {
        var said = string.Join(", ", words.OfType<string>());
        var opening = SwedishWords.Capital(Instructions.Openings[InstructionKind.Reported].In(language));
        var subject = name is null ? "" : $" {language.Choose("för", "for")} {name}";
        return said.Length == 0 ? null : $"*{opening}{subject}:* {said}";
    }

    private string Word(ReportingWord word) => ReportingResolver.Words[word].In(language);
}
