using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>The kind of a field in the words that the file has for it.</summary>
internal static class KindWords
{
    /// <summary>A percentage is a number in percent that has bounds, as the file's word means.</summary>
    public static bool IsPercent(this NumberType number) => number is { Unit: "%", Min: not null, Max: not null };

    public static LocalText Of(FieldType type) => type switch
    {
        TextType { Format: TextFormat.EmailAddress } => new("e-post", "e-mail"),
        TextType { Format: TextFormat.PhoneNumber } => new("telefon", "phone"),
        TextType { Format: TextFormat.WebAddress } => new("webbadress", "web address"),
        TextType { Long: true } => new("fritext", "long text"),
        TextType => new("kort text", "short text"),
        NumberType number when number.IsPercent() => new("procent", "percent"),
        NumberType { Decimals: 0 } => new("heltal", "whole number"),
        NumberType => new("decimaltal", "decimal number"),
        AmountType => new("belopp", "amount"),
        DateType { Precision: DatePrecision.Day } => new("datum", "date"),
        DateType { Precision: DatePrecision.Month } => new("månad", "month"),
        DateType => new("år", "year"),
        ScaleType scale => new($"skala {scale.From}–{scale.To}", $"scale {scale.From}–{scale.To}"),
        ChoiceType { Many: true } => new("flera val", "several choices"),
        ChoiceType => new("ett val", "one choice"),
        CheckType => new("kryss", "tick"),
        FileType => new("fil", "file"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
