namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// The address of a field, the same in form, answers file, rule, report and paper: <c>question</c>, <c>question.field</c> or
/// <c>question.row.column</c>. One to three ids joined by full stops. A cell in a row that a respondent has added says which:
/// <c>question.row@key.column</c>; in files and in the log the key stands beside the path, in a column of its own.
/// </summary>
public readonly record struct FieldPath : IComparable<FieldPath>
{
    private const int MostSegments = 3;
    private const char RowMark = '@';

    private readonly string? _text;

    // Never set for a field that is in no added row: half the size of one that may be null, and every answer and every look-up holds a path.
    private readonly RowKey _row;

    private FieldPath(string text, RowKey row = default) => (_text, _row) = (text, row);

    /// <summary>Which of the rows that a respondent has added; null for every other field, and for a row that repeats as the author wrote it.</summary>
    public RowKey? Row => _row == default ? null : _row;

    /// <summary>The same cell as the author wrote it, whichever row it is in.</summary>
    public FieldPath WithoutRow => Row is null ? this : new FieldPath(Text);

    /// <summary>Names the added row itself, the same for all its cells; null for a field that is in none.</summary>
    public string? RowName => Row is { } row ? $"{Text[..Text.LastIndexOf('.')]}{RowMark}{row}" : null;

    /// <summary>Whether both are cells of the same row of a table, which is not one that a respondent has added.</summary>
    public bool IsInRowOf(FieldPath other) => (Row, other.Row) == (null, null) && Text.Count(c => c == '.') == MostSegments - 1
        && other.Text.Count(c => c == '.') == MostSegments - 1 && Text[..Text.LastIndexOf('.')] == other.Text[..other.Text.LastIndexOf('.')];

    /// <summary>The id of the question, the first segment.</summary>
    public Identifier Question => Identifier.Parse(Text.IndexOf('.', StringComparison.Ordinal) is var end and > 0 ? Text[..end] : Text);

    private string Text => _text ?? throw new InvalidOperationException("A path that was never set.");

    public static FieldPath Of(params ReadOnlySpan<Identifier> segments)
    {
        if (segments.Length is < 1 or > MostSegments)
        {
            throw new ArgumentException("A path has one to three segments.", nameof(segments));
        }

        return new FieldPath(segments.Length switch
        {
            1 => segments[0].Value,
            2 => $"{segments[0].Value}.{segments[1].Value}",
            _ => $"{segments[0].Value}.{segments[1].Value}.{segments[2].Value}",
        });
    }

    /// <summary>The cell in a row that a respondent has added.</summary>
    public FieldPath InRow(RowKey row) => Text.Count(c => c == '.') == MostSegments - 1
        ? new FieldPath(Text, row)
        : throw new InvalidOperationException($"'{Text}' is no cell of a table.");

    public static bool TryParse(string? text, out FieldPath path)
    {
        path = default;
        var mark = text?.IndexOf(RowMark, StringComparison.Ordinal) ?? -1;
        if (mark < 0)
        {
            return TryParsePlain(text, out path);
        }

        // Within the second of three segments, at its end.
        var end = text!.IndexOf('.', mark);
        if (end < 0 || text.AsSpan(0, mark).Count('.') != 1 || !RowKey.TryParse(text[(mark + 1)..end], out var row)
            || !TryParsePlain(text.Remove(mark, end - mark), out var cell) || cell.Text.Count(c => c == '.') != MostSegments - 1)
        {
            return false;
        }

        path = cell.InRow(row);
        return true;
    }

    private static bool TryParsePlain(string? text, out FieldPath path)
    {
        path = default;
        var segments = 0;
        foreach (var segment in text.AsSpan().Split('.'))
        {
            if (++segments > MostSegments || !Identifier.IsValid(text.AsSpan()[segment]))
            {
                return false;
            }
        }

        path = new FieldPath(text!);
        return true;
    }

    /// <summary>For paths known when the code is written; throws on anything else.</summary>
    public static FieldPath Parse(string text) =>
        TryParse(text, out var path) ? path : throw new FormatException($"'{text}' is not a field path.");

    public int CompareTo(FieldPath other) => string.CompareOrdinal(Text, other.Text) is var order and not 0 ? order : Nullable.Compare(Row, other.Row);

    public static bool operator <(FieldPath left, FieldPath right) => left.CompareTo(right) < 0;

    public static bool operator >(FieldPath left, FieldPath right) => left.CompareTo(right) > 0;

    public static bool operator <=(FieldPath left, FieldPath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FieldPath left, FieldPath right) => left.CompareTo(right) >= 0;

    public override string ToString() => Row is { } row ? Text.Insert(Text.LastIndexOf('.'), $"{RowMark}{row}") : _text ?? "";
}
