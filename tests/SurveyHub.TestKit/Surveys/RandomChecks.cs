using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.TestKit.Surveys;

/// <summary>Draws checks of the shares in a question, such as an author can write.</summary>
internal sealed class RandomChecks(RandomWords words, Question question)
{
    /// <summary>All fields that are checked are alike, so that every comparison makes sense.</summary>
    public static NumberType Share { get; } = new(1, 0, 100, "%");

    public ValueList<Check> Draw()
    {
        var checks = new List<Check>();
        foreach (var table in question.Tables)
        {
            var shares = Enumerable.Range(0, table.Columns.Count).Where(i => Share.Equals(table.Rows[0].Cells[i].Type)).ToList();
            var isOnlyNumbers = table.Rows[0].Cells.All(cell => cell.Type is not NumberType || Share.Equals(cell.Type));
            if (shares.Count > 0 && isOnlyNumbers)
            {
                checks.AddRange(OfTable(table, shares));
            }
        }

        var fields = question.Parts.OfType<FieldPart>().Select(part => part.Field).Where(field => Share.Equals(field.Type)).Select(field => field.Path).ToList();
        checks.AddRange(OfFields(fields));
        return words.Some(checks.Distinct().ToList()).ToValueList();
    }

    private IEnumerable<Check> OfTable(FieldTable table, List<int> shares)
    {
        if (table.Rows.Any(row => row.Repeats is not null))
        {
            return OfRepeating(table, shares);
        }

        return OfFixed(table, shares);
    }

    /// <summary>What can be said of rows that repeat: of each row, and of the sums of their columns.</summary>
    private IEnumerable<Check> OfRepeating(FieldTable table, List<int> shares)
    {
        var rows = table.Rows.Select(row => shares.ConvertAll(i => row.Cells[i].Path)).ToList();
        yield return new ComparisonCheck(Severity(), CheckScope.Rows, Lines(rows.Select(line => line[..1])), words.OneOf(Relation.AtMost, Relation.LessThan), 62.5m);
        yield return new ComparisonCheck(
            Severity(), CheckScope.Columns, Lines(shares.ConvertAll(i => table.Rows.Select(row => row.Cells[i].Path).ToList())),
            words.OneOf(Relation.Equal, Relation.AtMost, Relation.AtLeast), 100, words.Maybe());
        if (rows[0].Count > 1)
        {
            yield return new ComparisonCheck(Severity(), CheckScope.Rows, Lines(rows), Relation.Equal, 100, words.Maybe());
        }
    }

    private IEnumerable<Check> OfFixed(FieldTable table, List<int> shares)
    {
        var rows = table.Rows.Select(row => shares.ConvertAll(i => row.Cells[i].Path)).ToList();
        var columns = shares.ConvertAll(i => table.Rows.Select(row => row.Cells[i].Path).ToList());
        foreach (var (scope, lines) in new[] { (CheckScope.Rows, rows), (CheckScope.Columns, columns) })
        {
            var first = lines.Select(line => line[..1]);
            yield return new ChangeCheck(scope, Lines(lines.SelectMany(line => line.Select(part => new List<FieldPath> { part }))), 10);
            yield return new ChangeCheck(scope, Lines(first), 25);
            yield return new ComparisonCheck(Severity(), scope, Lines(first), words.OneOf(Relation.AtMost, Relation.LessThan), 62.5m);
            if (lines[0].Count > 1)
            {
                var isEmptyZero = words.Maybe();
                yield return new ComparisonCheck(Severity(), scope, Lines(lines), words.OneOf(Relation.Equal, Relation.AtMost, Relation.AtLeast), 100, isEmptyZero);
                yield return new ComparisonCheck(
                    Severity(), scope, lines.Select(line => new CheckLine([line[0]], line[1])).ToValueList(), words.OneOf(Relation.AtMost, Relation.MoreThan, Relation.AtLeast));
            }

            if (lines[0].Count > 2)
            {
                yield return new ComparisonCheck(Severity(), scope, Lines(lines.Select(line => line[..2])), Relation.AtMost, 99.5m);
                yield return new ComparisonCheck(
                    Severity(), scope, lines.Select(line => new CheckLine(line[1..].ToValueList(), line[0])).ToValueList(), Relation.Equal);
            }
        }
    }

    private IEnumerable<Check> OfFields(List<FieldPath> fields)
    {
        if (fields.Count > 0)
        {
            yield return new ChangeCheck(CheckScope.Fields, Lines([fields[..1]]), 5);
            yield return new ComparisonCheck(Severity(), CheckScope.Fields, Lines([fields[..1]]), Relation.MoreThan, 0.5m);
        }

        if (fields.Count > 1)
        {
            yield return new ComparisonCheck(Severity(), CheckScope.Fields, Lines([fields]), Relation.Equal, 100, words.Maybe());
            yield return new ComparisonCheck(Severity(), CheckScope.Fields, [new CheckLine([fields[0]], fields[1])], Relation.LessThan);
        }
    }

    private Severity Severity() => words.OneOf(Domain.Diagnostics.Severity.Error, Domain.Diagnostics.Severity.Warning);

    private static ValueList<CheckLine> Lines(IEnumerable<List<FieldPath>> lines) => lines.Select(parts => new CheckLine(parts.ToValueList())).ToValueList();
}
