using System.Globalization;
using System.Text;

namespace SurveyHub.Domain.Text;

/// <summary>
/// Swedish numbers, read and written the same in form, file, rule and report: <c>1 234,5</c> with any kind of space, comma for decimals,
/// a hyphen or a real minus sign. Ours and not the culture's, because ICU changes and a published figure must not.
/// </summary>
public static class SwedishNumber
{
    /// <summary>Groups and units are tied to their number with this.</summary>
    public const char NoBreakSpace = '\u00A0';

    public const char Minus = '\u2212';

    /// <summary>
    /// Reads a number and nothing else. A point counts as a decimal sign only where it cannot be a thousands sign ("0.3", "12.50"):
    /// "1.234" is refused, because Swedish and English readers disagree on it. Groups must be whole ("1 23" is refused).
    /// At most 15 digits before and 8 after the decimal sign.
    /// </summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        var trimmed = Plain(text);
        var negative = trimmed.StartsWith('-');
        var digits = trimmed.TrimStart('-').TrimStart();
        if (trimmed.Length - trimmed.TrimStart('-').Length > 1)
        {
            return false;
        }

        var mark = digits.LastIndexOfAny([',', '.']);
        var whole = mark < 0 ? digits : digits[..mark];
        var fraction = mark < 0 ? "" : digits[(mark + 1)..];
        if (!TryJoinGroups(whole, out var joined) || fraction.Length > 8 || !fraction.All(char.IsAsciiDigit))
        {
            return false;
        }

        var ambiguous = mark >= 0 && digits[mark] == '.' && fraction.Length == 3 && joined.Length <= 3 && joined != "0";
        if (ambiguous || (mark >= 0 && fraction.Length == 0))
        {
            return false;
        }

        var invariant = fraction.Length == 0 ? joined : $"{joined}.{fraction}";
        var magnitude = decimal.Parse(invariant, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        // A decimal zero can carry a sign, which would make two equal answers look different wherever their bits are compared.
        value = negative && magnitude != 0 ? -magnitude : magnitude;
        return true;
    }

    /// <summary>As <see cref="TryParse(string, out decimal)"/>, but a unit may follow the number ("25 %", "24 000 kr").</summary>
    public static bool TryParse(string text, string? unit, out decimal value)
    {
        var number = Plain(text);
        var suffix = Plain(unit ?? "");
        if (suffix.Length > 0 && number.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
        {
            number = number[..^suffix.Length].TrimEnd();
        }

        return TryParse(number, out value);
    }

    /// <summary>
    /// How many decimals a number has. Zeros at its end do not count: a database or a file may have put them there, and the same number should look
    /// the same wherever it came from.
    /// </summary>
    public static int DecimalsIn(decimal value)
    {
        var decimals = (int)value.Scale;
        while (decimals > 0 && decimal.Round(value, decimals - 1) == value)
        {
            decimals--;
        }

        return decimals;
    }

    /// <summary>
    /// Writes a number with no-break spaces between groups of three and as many decimals as it has, or rounded to
    /// <paramref name="decimals"/>, half away from zero. A result that rounds to zero carries no minus.
    /// </summary>
    public static string Format(decimal value, int? decimals = null)
    {
        var rounded = decimals is { } d ? Math.Round(value, d, MidpointRounding.AwayFromZero) : value;
        var text = decimals is { } places
            ? Math.Abs(rounded).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : Math.Abs(rounded).ToString("0.############################", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var builder = new StringBuilder(text.Length + 8);
        if (rounded < 0)
        {
            builder.Append(Minus);
        }

        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                builder.Append(NoBreakSpace);
            }

            builder.Append(whole[i]);
        }

        return point < 0 ? builder.ToString() : builder.Append(',').Append(text, point + 1, text.Length - point - 1).ToString();
    }

    /// <summary>What a document in another language has to say of how its numbers are written; null in Swedish, where it goes without saying.</summary>
    public static string? Explained(Language language) => language == Language.Swedish ? null
        : $"Numbers are written the Swedish way: {Format(1234.5m)} has a space between thousands and a decimal comma";

    /// <summary>Every kind of space becomes a plain one, every kind of hyphen, en dash and minus a hyphen; ends are trimmed.</summary>
    public static string Plain(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            builder.Append(c switch
            {
                '\u2212' or (>= '\u2010' and <= '\u2013') => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => c,
            });
        }

        return builder.ToString().Trim();
    }

    private static bool TryJoinGroups(string whole, out string joined)
    {
        var groups = whole.Split(' ');
        joined = string.Concat(groups);
        var grouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        return grouped && joined.Length is >= 1 and <= 15 && joined.All(char.IsAsciiDigit);
    }
}
