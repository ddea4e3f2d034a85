using System.Globalization;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Amounts;
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
        return length <= type.MaxLength
            ? new(new TextValue(text), null)
            : Problem(AnswerDiagnostics.TooLong, SwedishNumber.Format(length), SwedishNumber.Format(type.MaxLength));
    }

    private static AnswerReading ReadNumber(NumberType type, string raw)
    {
        if (!SwedishNumber.TryParse(raw, type.Unit, out var number))
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

        return !type.Many && chosen.Count > 1
            ? Problem(AnswerDiagnostics.OneOptionOnly, SwedishNumber.Format(chosen.Count))
            : new(new ChoiceValue(type.Options.Select(o => o.Id).Where(chosen.Contains).ToValueList()), null);
    }

    /// <summary>What was typed, short enough for a message.</summary>
    private static string Quote(string raw)
    {
        var line = raw.ReplaceLineEndings(" ").Trim();
        return line.Length <= QuotedLength ? line : $"{line[..QuotedLength]}…";
    }

    private static AnswerReading Problem(DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalText> arguments) =>
        new(null, new AnswerProblem(descriptor, ValueList.Create(arguments)));
}
