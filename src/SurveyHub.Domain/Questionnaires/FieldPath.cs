namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// The address of a field, the same in form, answers file, rule, report and paper: <c>question</c>, <c>question.field</c> or
/// <c>question.row.column</c>. One to three ids joined by full stops.
/// </summary>
public readonly record struct FieldPath : IComparable<FieldPath>
{
    private const int MostSegments = 3;

    private readonly string? _text;

    private FieldPath(string text) => _text = text;

    /// <summary>The id of the question, the first segment.</summary>
    public Identifier Question => Identifier.Parse(Text.IndexOf('.', StringComparison.Ordinal) is var end and > 0 ? Text[..end] : Text);

    private string Text => _text ?? throw new InvalidOperationException("A path that was never set.");

    public static FieldPath Of(params ReadOnlySpan<Identifier> segments)
    {
        if (segments.Length is < 1 or > MostSegments)
        {
            throw new ArgumentException("A path has one to three segments.", nameof(segments));
        }

        return new FieldPath(string.Join('.', segments.ToArray().Select(s => s.Value)));
    }

    public static bool TryParse(string? text, out FieldPath path)
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

    public int CompareTo(FieldPath other) => string.CompareOrdinal(Text, other.Text);

    public static bool operator <(FieldPath left, FieldPath right) => left.CompareTo(right) < 0;

    public static bool operator >(FieldPath left, FieldPath right) => left.CompareTo(right) > 0;

    public static bool operator <=(FieldPath left, FieldPath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FieldPath left, FieldPath right) => left.CompareTo(right) >= 0;

    public override string ToString() => _text ?? "";
}
