namespace SurveyHub.Domain.Questionnaires.Checks;

/// <summary>The checks of a question where rows have been added: what is said of each row is said of each added one, and what adds up adds up all of them.</summary>
internal sealed class AddedLines
{
    private readonly Question _question;
    private readonly Dictionary<FieldPath, List<RowKey>> _keys;

    /// <param name="keys">Those of each row that repeats.</param>
    public AddedLines(Question question, IReadOnlyDictionary<Identifier, List<RowKey>> keys)
    {
        _question = question;
        _keys = question.Tables.SelectMany(table => table.Repeating).SelectMany(row => PathsIn(row), (row, path) => (path, keys[row.Id])).ToDictionary();
    }

    /// <summary>In their order. Where there are no rows yet the lines stay as the author wrote them: there is nothing in them to judge.</summary>
    public IEnumerable<Check> Write() => _question.Checks
        .Select(check => check with { Lines = check.Lines.SelectMany(line => check.Scope == CheckScope.Rows ? EachRow(line) : [Together(line)]).ToValueList() });

    /// <summary>Of the numbers that are worked out as well.</summary>
    private IEnumerable<FieldPath> PathsIn(TableRow row) => row.Cells.Select(cell => cell.Path.WithoutRow)
        .Concat(_question.Tables.First(table => table.Repeating.Contains(row)).CalculatedColumns.Select(column => FieldPath.Of(_question.Id, row.Id, column.Id)));

    private IEnumerable<CheckLine> EachRow(CheckLine line) => _keys.TryGetValue(line.Parts[0], out var keys) && keys.Count > 0
        ? keys.Select(key => new CheckLine(line.Parts.Select(path => In(path, key)).ToValueList(), line.Whole is { } whole ? In(whole, key) : null))
        : [line];

    private CheckLine Together(CheckLine line)
    {
        var parts = line.Parts.SelectMany(path => _keys.TryGetValue(path, out var keys) ? keys.Select(key => path.InRow(key)) : [path]).ToValueList();
        return parts.Count == 0 ? line : line with { Parts = parts };
    }

    private FieldPath In(FieldPath path, RowKey key) => _keys.ContainsKey(path) ? path.InRow(key) : path;
}
