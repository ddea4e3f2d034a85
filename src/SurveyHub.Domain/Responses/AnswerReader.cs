using System.Globalization;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses;

/// <summary>Reads what was typed in a field. The only place where typed text becomes a value, whichever way it came.</summary>
public static class AnswerReader
{
    private const int QuotedLength = 60;

    private static readonly string[] Ticks = ["ja", "x", "yes", "true", "on", "1"];

    /// <param name="raw">Not blank: an empty field has no answer to read.</param>
    public static AnswerReading Read(FieldType type, string raw) => type switch
    {
        TextType text => ReadText(text, raw),
        NumberType number => ReadNumber(number, raw),
        AmountType => AmountReader.TryRead(raw) is { } amount
            ? new(amount, null)
            : Problem(AnswerDiagnostics.NotAnAmount, Quote(AmountReader.FirstUnread(raw) ?? raw)),
        ChoiceType choice => ReadChoice(choice, raw),
        DateType date => DateReader.Read(date, raw),
        ScaleType scale => ReadStep(scale, raw),
        FileType file => FileReader.Read(file, raw),
        CheckType => Ticks.Contains(raw.Trim(), StringComparer.OrdinalIgnoreCase)
            ? new(CheckValue.Ticked, null)
            : Problem(AnswerDiagnostics.NotATick, Quote(raw)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static AnswerReading ReadText(TextType type, string raw)
    {
        // Browsers send CRLF for what the respondent counted as one character.
        var text = raw.ReplaceLineEndings("\n").Trim();
        var length = new StringInfo(text).LengthInTextElements;
        if (length > type.MaxLength)
        {
            return Problem(AnswerDiagnostics.TooLong, SwedishNumber.Format(length), SwedishNumber.Format(type.MaxLength));
        }

        return FormatProblem(type.Format, text) is { } wrong ? Problem(wrong, Quote(text)) : new(new TextValue(text), null);
    }

    private static DiagnosticDescriptor? FormatProblem(TextFormat format, string text) => format switch
    {
        TextFormat.Any => null,
        TextFormat.EmailAddress => EmailAddress.IsValid(text) ? null : AnswerDiagnostics.NotAnEmailAddress,
        TextFormat.PhoneNumber => PhoneNumber.IsValid(text) ? null : AnswerDiagnostics.NotAPhoneNumber,
        TextFormat.WebAddress => PageAddress.IsValid(text) ? null : AnswerDiagnostics.NotAWebAddress,
    };

    /// <summary>A step by its number, or an end by its words.</summary>
    private static AnswerReading ReadStep(ScaleType type, string raw)
    {
        var words = raw.Trim();
        foreach (var end in new[] { type.From, type.To })
        {
            if (string.Equals(type.WordsOf(end), words, StringComparison.OrdinalIgnoreCase))
            {
                return new(new NumberValue(end), null);
            }
        }

        return SwedishNumber.TryParse(raw, out var number) && decimal.IsInteger(number) && number >= type.From && number <= type.To
            ? new(new NumberValue(decimal.Truncate(number)), null)
            : Problem(AnswerDiagnostics.NotAStep, Quote(raw), SwedishNumber.Format(type.From), SwedishNumber.Format(type.To));
    }

    private static AnswerReading ReadNumber(NumberType type, string raw)
    {
        if (!TryParse(type, raw, out var number))
        {
            return Problem(AnswerDiagnostics.NotANumber, Quote(raw), Example(type));
        }

        var shown = SwedishNumber.Format(number);
        if (decimal.Round(number, type.Decimals) != number)
        {
            return type.Decimals == 0
                ? Problem(AnswerDiagnostics.NotWhole, shown)
                : Problem(AnswerDiagnostics.TooManyDecimals, shown, SwedishNumber.Format(type.Decimals));
        }

        if (number < type.Min)
        {
            return Problem(AnswerDiagnostics.TooSmall, shown, SwedishNumber.Format(type.Min.Value));
        }

        return number > type.Max
            ? Problem(AnswerDiagnostics.TooLarge, shown, SwedishNumber.Format(type.Max.Value))
            : new(new NumberValue(number), null);
    }

    private static bool TryParse(NumberType type, string raw, out decimal number)
    {
        foreach (var unit in type.UnitElsewhere)
        {
            if (SwedishNumber.TryParse(raw, unit, out number))
            {
                return true;
            }
        }

        return SwedishNumber.TryParse(raw, type.Unit, out number);
    }

    private static LocalText Example(NumberType type) => type.Decimals == 0
        ? SwedishNumber.Format(1234)
        : new LocalText(
            $"{SwedishNumber.Format(1234)} eller {SwedishNumber.Format(1234.5m)}", $"{SwedishNumber.Format(1234)} or {SwedishNumber.Format(1234.5m)}");

    private static AnswerReading ReadChoice(ChoiceType type, string raw)
    {
        var chosen = new HashSet<Identifier>();
        foreach (var part in raw.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var option = type.Options.FirstOrDefault(o => o.Id.Value == part)
                ?? type.Options.FirstOrDefault(o => string.Equals(o.Text, part, StringComparison.OrdinalIgnoreCase));
            if (option is null)
            {
                return Problem(AnswerDiagnostics.NotAnOption, Quote(part), string.Join(", ", type.Options.Select(o => o.Id)));
            }

            chosen.Add(option.Id);
        }

        if (chosen.Count == 0)
        {
            return Problem(AnswerDiagnostics.NotAnOption, Quote(raw), string.Join(", ", type.Options.Select(o => o.Id)));
        }

        if (!type.Many && chosen.Count > 1)
        {
            return Problem(AnswerDiagnostics.OneOptionOnly, SwedishNumber.Format(chosen.Count));
        }

        return chosen.Count > 1 && type.Options.FirstOrDefault(o => o.ExcludesOthers && chosen.Contains(o.Id)) is { } excluding
            ? Problem(AnswerDiagnostics.ExcludesOthers, excluding.Name)
            : new(new ChoiceValue(type.Options.Select(o => o.Id).Where(chosen.Contains).ToValueList()), null);
    }

    /// <summary>What was typed, short enough for a message.</summary>
    internal static string Quote(string raw)
    {
        var line = raw.ReplaceLineEndings(" ").Trim();
        return line.Length <= QuotedLength ? line : $"{line[..QuotedLength]}…";
    }

    private static AnswerReading Problem(DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalText> arguments) =>
        new(null, new AnswerProblem(descriptor, ValueList.Create(arguments)));
}
