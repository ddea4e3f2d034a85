using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Checks;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Finds the words for what a check is about: "raderna", "kolumnen andel", "alla och stangda".</summary>
internal sealed class CheckSubjectPrinter(Question question, Language language)
{
    /// <summary>The numbers that are added up, line by line.</summary>
    public string OfSum(ComparisonCheck check)
    {
        var parts = check.Lines[0].Parts;
        if (check.Scope == CheckScope.Fields)
        {
            return Fields(parts, check.Lines[0].Whole);
        }

        return IsEveryNumber(check.Scope, check.Lines[0]) ? Lines(check) : Names(parts.Select(part => NameOf(check.Scope, part)));
    }

    /// <summary>Numbers that are each looked at alone.</summary>
    public string OfEach(ChangeCheck check)
    {
        var parts = check.Lines.Select(line => line.Parts[0]).ToValueList();
        if (check.Scope == CheckScope.Fields || TableOf(parts[0]) is not { } table)
        {
            return Fields(parts, null);
        }

        // The names of the parts say it where they mean every line of the table, else the lines that every part is meant of.
        var names = parts.Select(part => NameOf(check.Scope, part)).Distinct(StringComparer.Ordinal).ToList();
        var isEveryLine = parts.Count == names.Count * LinesOf(check.Scope, table).Count();
        return isEveryLine ? Names(names) : Lines(check);
    }

    /// <summary>What a number is called in a line of its kind: in a row by its column, in a column by its row, else by its own id or path.</summary>
    public string NameOf(CheckScope scope, FieldPath path)
    {
        var segments = path.ToString().Split('.');
        return (scope, path.Question == question.Id && segments.Length == 3) switch
        {
            (CheckScope.Rows, true) => segments[2],
            (CheckScope.Columns, true) => segments[1],
            _ => FieldNames.Within(question.Id, path),
        };
    }

    /// <summary>"Raderna" where they are all of the question's only table, else with their ids after it.</summary>
    private string Lines(Check check)
    {
        var (subject, across) = check.Scope == CheckScope.Rows ? (CheckSubject.Rows, CheckScope.Columns) : (CheckSubject.Columns, CheckScope.Rows);
        var names = check.Lines.Select(line => NameOf(across, line.Parts[0])).Distinct(StringComparer.Ordinal).ToList();
        var isAll = question.Tables.Count == 1 && names.SequenceEqual(LinesOf(check.Scope, question.Tables[0]), StringComparer.Ordinal);
        var word = CheckVocabulary.Subjects[subject].In(language);
        return isAll ? word : $"{word} {Names(names)}";
    }

    private string Fields(ValueList<FieldPath> parts, FieldPath? whole)
    {
        var numbers = question.Fields.Where(field => field.Type is NumberType && field.Path != whole).Select(field => field.Path);
        var hasCell = parts.Any(part => part.ToString().Split('.').Length == 3);
        return hasCell && numbers.SequenceEqual(parts)
            ? CheckVocabulary.Subjects[CheckSubject.Answers].In(language)
            : Names(parts.Select(part => NameOf(CheckScope.Fields, part)));
    }

    /// <summary>Whether the line adds up all numbers of its row or column, save the one that they are compared with.</summary>
    private bool IsEveryNumber(CheckScope scope, CheckLine line)
    {
        if (TableOf(line.Parts[0]) is not { } table)
        {
            return false;
        }

        var across = scope == CheckScope.Rows ? CheckScope.Columns : CheckScope.Rows;
        var name = NameOf(across, line.Parts[0]);
        return table.Cells
            .Where(cell => cell.Type is NumberType && cell.Path != line.Whole && NameOf(across, cell.Path) == name)
            .Select(cell => cell.Path)
            .SequenceEqual(line.Parts);
    }

    private FieldTable? TableOf(FieldPath path) => question.Tables.FirstOrDefault(table => table.Cells.Any(cell => cell.Path == path));

    /// <summary>The ids of a table's rows, or of its columns of numbers.</summary>
    private static IEnumerable<string> LinesOf(CheckScope scope, FieldTable table) => scope == CheckScope.Rows
        ? table.Rows.Select(row => row.Id.Value)
        : table.Columns.Zip(table.Rows[0].Cells, (column, cell) => (column, cell)).Where(pair => pair.cell.Type is NumberType).Select(pair => pair.column.Id.Value);

    private string Names(IEnumerable<string> names)
    {
        var list = names.ToList();
        var and = language.Choose("och", "and");
        return list.Count == 1 ? list[0] : $"{string.Join(", ", list.SkipLast(1))} {and} {list[^1]}";
    }
}
