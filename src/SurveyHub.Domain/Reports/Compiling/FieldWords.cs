using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What a field takes, said to the person who answers: "heltal, minst 0; ja utan antal går också".</summary>
public static class FieldWords
{
    /// <param name="namesOptions">False where the options of a choice stand below anyway.</param>
    public static string Describe(Field? field, Language language, bool namesOptions = true) => string.Join("; ", Parts(field, language, namesOptions));

    /// <summary>The same in sentences, below a box to write in: "heltal, minst 0. Saknas uppgiften, skriv varför." What is said in one has no full stop.</summary>
    /// <inheritdoc cref="Describe(Field?, Language, bool)"/>
    public static string Instruct(Field? field, Language language, bool namesOptions = true) => Sentences(Parts(field, language, namesOptions));

    /// <summary>What kind of answer it takes, whatever is demanded of it.</summary>
    public static string TypeOf(Field field, Language language) => Type(field.Type, language, namesOptions: false);

    /// <summary>What each row of a matrix takes: "välj ett på varje rad; måste besvaras".</summary>
    public static string DescribeRows(Field row, Language language) => string.Join("; ", RowParts(row, language));

    /// <summary>The same in sentences.</summary>
    public static string InstructRows(Field row, Language language) => Sentences(RowParts(row, language));

    /// <summary>Who gets to see the answer, where not everybody does; null where everybody does.</summary>
    public static string? VisibilityOf(Field field, Language language) => field.Visibility switch
    {
        Visibility.Open => null,
        Visibility.Aggregated => language.Choose("redovisas bara tillsammans med andras svar", "reported only together with the answers of others"),
        Visibility.Withheld => language.Choose("redovisas inte, läses bara av den som frågar", "not reported, read only by whoever asks"),
    };

    private static IReadOnlyList<string> Parts(Field? field, Language language, bool namesOptions) =>
        field is null ? [] : Parts(field, Type(field.Type, language, namesOptions), language);

    private static IReadOnlyList<string> RowParts(Field row, Language language) => Parts(
        row,
        row.Type is ChoiceType { Many: true }
            ? language.Choose("kryssa ett eller flera på varje rad", "tick one or more on each row")
            : language.Choose("välj ett på varje rad", "choose one on each row"),
        language);

    private static IReadOnlyList<string> Parts(Field field, string takes, Language language)
    {
        var demands = field.Demands;
        string?[] parts =
        [
            takes,
            demands.Required ? language.Choose("måste besvaras", "must be answered") : null,
            demands.AllowsPartlyKnown ? language.Choose("vet ni inte antalet, svara ja", "if you do not know the number, answer yes") : null,
            demands.NeedsReason ? language.Choose("saknas uppgiften, skriv varför", "if the information is missing, say why") : null,
            demands.AllowsNotApplicable ? NotApplicable(field.Type, language) : null,
            VisibilityOf(field, language),
        ];
        return [.. parts.OfType<string>()];
    }

    private static string Sentences(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(' ', parts.Select((part, place) => ReportTexts.Ended(place == 0 ? part : SwedishWords.Capital(part))));

    private static string NotApplicable(FieldType type, Language language) => type is NumberType
        ? language.Choose("skriv ett streck där det inte är aktuellt", "write a dash where it does not apply")
        : language.Choose("ni kan också svara ej aktuellt", "not applicable may be answered as well");

    private static string Type(FieldType type, Language language, bool namesOptions) => type switch
    {
        TextType { Long: true } text => language.Choose(
            $"text, högst {SwedishNumber.Format(text.MaxLength)} tecken", $"text, at most {SwedishNumber.Format(text.MaxLength)} characters"),
        TextType { Format: TextFormat.EmailAddress } => language.Choose("en e-postadress", "an e-mail address"),
        TextType { Format: TextFormat.PhoneNumber } => language.Choose("ett telefonnummer", "a telephone number"),
        TextType { Format: TextFormat.WebAddress } => language.Choose("en webbadress", "a web address"),
        TextType => language.Choose("kort text", "short text"),
        NumberType number => Number(number, language),
        AmountType { DefaultBasis: { } basis } => language.Choose(
            $"belopp i kronor, ett på varje rad, räknat {basis.Swedish} om ni inte skriver annat", $"amounts in kronor, one on each line, {basis.English} unless you write otherwise"),
        AmountType => language.Choose("belopp i kronor, ett på varje rad", "amounts in kronor, one on each line"),
        ChoiceType { Many: true } => language.Choose("kryssa ett eller flera", "tick one or more"),
        ChoiceType when !namesOptions => language.Choose("välj ett", "choose one"),
        ChoiceType { Options: var options } => language.Choose(
            $"välj ett: {string.Join(" / ", options.Select(o => o.Text))}", $"choose one: {string.Join(" / ", options.Select(o => o.Text))}"),
        DateType date => Date(date, language),
        ScaleType scale => Scale(scale, language),
        FileType file => File(file, language),
        CheckType => language.Choose("kryssa om det stämmer", "tick if so"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string File(FileType file, Language language)
    {
        var kinds = string.Join(", ", file.Accepted.Select(kind => kind.Extension()));
        return language.Choose($"en fil, högst {file.MaxMegabytes} MB: {kinds}", $"a file, at most {file.MaxMegabytes} MB: {kinds}");
    }

    private static string Date(DateType date, Language language)
    {
        var example = DateReader.Example(date.Precision);
        string?[] parts =
        [
            language.Choose($"{DateReader.Kind(date.Precision).Swedish} som {example}", $"{DateReader.Kind(date.Precision).English} like {example}"),
            date.Earliest is { } first ? language.Choose($"tidigast {Words(first)}", $"{Words(first)} at the earliest") : null,
            date.Latest is { } last ? language.Choose($"senast {Words(last)}", $"{Words(last)} at the latest") : null,
        ];
        return string.Join(", ", parts.OfType<string>());

        string Words(DateOnly day) => DateFormatter.Words(day, date.Precision, language);
    }

    private static string Scale(ScaleType scale, Language language)
    {
        var (first, last) = (AnswerText.StepName(scale, scale.From), AnswerText.StepName(scale, scale.To));
        return language.Choose($"välj ett steg från {first} till {last}", $"choose a step from {first} to {last}");
    }

    private static string Number(NumberType number, Language language)
    {
        var decimals = number.Decimals == 1 ? "1 decimal" : language.Choose($"{number.Decimals} decimaler", $"{number.Decimals} decimals");
        if (number is { Min: 0, Max: 100, Unit: "%" })
        {
            return number.Decimals == 0 ? language.Choose("hela procent", "whole percent") : language.Choose($"procent med högst {decimals}", $"percent with at most {decimals}");
        }

        string?[] parts =
        [
            number.Decimals == 0
                ? language.Choose("heltal", "whole number")
                : language.Choose($"tal med högst {decimals}", $"number with at most {decimals}"),
            number.Min is { } min ? language.Choose($"minst {SwedishNumber.Format(min)}", $"at least {SwedishNumber.Format(min)}") : null,
            number.Max is { } max ? language.Choose($"högst {SwedishNumber.Format(max)}", $"at most {SwedishNumber.Format(max)}") : null,
            number.Unit,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
