using System.Buffers;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// Names a row that a respondent has added, for as long as anything is known of it: 1 to 40 of <c>a–z</c>, <c>0–9</c> and hyphen. Never an index, since
/// a colleague may take away the row above. Keys made here stand in the order they were made in.
/// </summary>
public readonly record struct RowKey : IComparable<RowKey>
{
    public const int MaxLength = 40;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Of the time in milliseconds, with 36 digits: enough for three thousand years.</summary>
    private const int TimeLength = 9;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? _value;

    private RowKey(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("A row key that was never set.");

    /// <summary>In a file that somebody has made, rows are often called 1 to 12; those come in the order of their numbers, and first.</summary>
    private bool IsNumber => !Value.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <param name="at">When the row was made; later keys come after earlier ones.</param>
    /// <param name="random">What keeps apart those that are made in the same millisecond: at least 5 bytes.</param>
    public static RowKey Of(DateTimeOffset at, ReadOnlySpan<byte> random)
    {
        // Begins with a letter, so that it is never taken for a number.
        Span<char> text = stackalloc char[1 + TimeLength + random.Length];
        text[0] = 'r';
        var time = at.ToUnixTimeMilliseconds();
        for (var i = TimeLength; i > 0; i--, time /= Digits.Length)
        {
            text[i] = Digits[(int)(time % Digits.Length)];
        }

        for (var i = 0; i < random.Length; i++)
        {
            text[1 + TimeLength + i] = Digits[random[i] % Digits.Length];
        }

        return new RowKey(text.ToString());
    }

    /// <summary>When a key that was made here, or by the script of a form, was made; null for others.</summary>
    public DateTimeOffset? MadeAt
    {
        get
        {
            if (Value.Length <= TimeLength || Value[0] != 'r')
            {
                return null;
            }

            var time = 0L;
            foreach (var digit in Value.AsSpan(1, TimeLength))
            {
                var place = Digits.IndexOf(digit, StringComparison.Ordinal);
                if (place < 0)
                {
                    return null;
                }

                time = (time * Digits.Length) + place;
            }

            return DateTimeOffset.FromUnixTimeMilliseconds(time);
        }
    }

    public static bool TryParse(string? text, out RowKey key)
    {
        var isValid = text is { Length: >= 1 and <= MaxLength } && !text.AsSpan().ContainsAnyExcept(Allowed);
        key = isValid ? new RowKey(text!) : default;
        return isValid;
    }

    /// <summary>For keys known when the code is written, and for those of the log; throws on anything else.</summary>
    public static RowKey Parse(string text) => TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is not the key of a row.");

    public int CompareTo(RowKey other) => (IsNumber, other.IsNumber) switch
    {
        (true, true) => CompareNumbers(Value, other.Value),
        (true, false) => -1,
        (false, true) => 1,
        (false, false) => string.CompareOrdinal(Value, other.Value),
    };

    public static bool operator <(RowKey left, RowKey right) => left.CompareTo(right) < 0;

    public static bool operator >(RowKey left, RowKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(RowKey left, RowKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RowKey left, RowKey right) => left.CompareTo(right) >= 0;

    public override string ToString() => _value ?? "";

    // "7" and "07" are two keys, of one number.
    private static int CompareNumbers(string one, string other)
    {
        var (first, second) = (one.TrimStart('0'), other.TrimStart('0'));
        return first.Length != second.Length ? first.Length.CompareTo(second.Length)
            : first != second ? string.CompareOrdinal(first, second)
            : string.CompareOrdinal(one, other);
    }
}
