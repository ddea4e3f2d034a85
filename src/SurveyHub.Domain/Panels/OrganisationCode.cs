namespace SurveyHub.Domain.Panels;

/// <summary>
/// The code an organisation has in its panel: text, so that "01" keeps its zero. 1–16 letters, digits or hyphens; region codes have two digits,
/// municipality codes four.
/// </summary>
public readonly record struct OrganisationCode : IComparable<OrganisationCode>
{
    public const int MaxLength = 16;

    private readonly string? _value;

    private OrganisationCode(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("A code that was never set.");

    public static bool TryParse(string? text, out OrganisationCode code)
    {
        var valid = text is { Length: >= 1 and <= MaxLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        code = valid ? new OrganisationCode(text!) : default;
        return valid;
    }

    /// <summary>For codes known when the code is written; throws on anything else.</summary>
    public static OrganisationCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not an organisation code.");

    public int CompareTo(OrganisationCode other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) < 0;

    public static bool operator >(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) >= 0;

    public override string ToString() => _value ?? "";
}
