using System.Buffers;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// An id that an author chose for a section, question, field, row, column or option. One to twenty of <c>a–z</c>, <c>0–9</c> and hyphen,
/// beginning with a letter or digit. Never derived from wording and never reused, since answers of all waves hang on it.
/// </summary>
public readonly record struct Identifier : IComparable<Identifier>
{
    public const int MaxLength = 20;

    /// <summary>Words with a meaning of their own in paths, forms and the answers file.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(StringComparer.Ordinal)
    {
        "annat", "other", "kommentar", "comment", "status", "value", "row", "delvis", "saknas", "ej-aktuellt",
    };

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? _value;

    private Identifier(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("An identifier that was never set.");

    /// <summary>Whether a text has the form of an id; says nothing of reserved words.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        text is { Length: >= 1 and <= MaxLength } && text[0] != '-' && !text.ContainsAnyExcept(Allowed);

    /// <summary>Refuses what does not have the form of an id; says nothing of reserved words.</summary>
    public static bool TryParse(string? text, out Identifier identifier)
    {
        var valid = IsValid(text);
        identifier = valid ? new Identifier(text!) : default;
        return valid;
    }

    /// <summary>For ids known when the code is written; throws on anything else.</summary>
    public static Identifier Parse(string text) =>
        TryParse(text, out var identifier) ? identifier : throw new FormatException($"'{text}' is not an id.");

    public int CompareTo(Identifier other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(Identifier left, Identifier right) => left.CompareTo(right) < 0;

    public static bool operator >(Identifier left, Identifier right) => left.CompareTo(right) > 0;

    public static bool operator <=(Identifier left, Identifier right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Identifier left, Identifier right) => left.CompareTo(right) >= 0;

    public override string ToString() => _value ?? "";
}
