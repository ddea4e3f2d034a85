using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.TestKit.Surveys;

/// <summary>Draws what a field takes, of every kind that a file can say.</summary>
internal sealed class RandomTypes(Random random, RandomWords words)
{
    private static readonly string[] Ids = ["ja", "nej", "delat", "vet-inte", "r1", "r2", "r3"];

    /// <param name="mayHaveOwnText">Not in a table.</param>
    public FieldType Draw(bool mayHaveOwnText) => random.Next(mayHaveOwnText ? 17 : 16) switch
    {
        0 => new TextType(true, words.OneOf(TextType.DefaultLong, 4_000)),
        1 => new TextType(false, words.OneOf(TextType.DefaultShort, 500)),
        2 => new NumberType(0, words.OneOf<decimal?>(null, 0m, -5m), words.OneOf<decimal?>(null, 10m, 24_000m), words.OneOf(null, "kr", "%")),
        3 => new NumberType(words.OneOf(1, 2, 4), words.OneOf<decimal?>(null, 0m, 0.5m), words.OneOf<decimal?>(null, 1.25m, 100m), words.OneOf(null, "kr", "%")),
        4 => new AmountType(words.OneOf(null, AmountBasis.PerPatient, AmountBasis.PerYearInTotal)),
        5 or 6 => Choice(mayHaveOwnText),
        7 => new CheckType(),
        8 => new DateType(DatePrecision.Day, words.OneOf<DateOnly?>(null, new(2019, 5, 22)), words.OneOf<DateOnly?>(null, new(2024, 12, 31))),
        9 => new DateType(DatePrecision.Month, words.OneOf<DateOnly?>(null, new(2019, 5, 1)), words.OneOf<DateOnly?>(null, new(2024, 12, 1))),
        10 => new DateType(DatePrecision.Year, words.OneOf<DateOnly?>(null, new(2019, 1, 1)), words.OneOf<DateOnly?>(null, new(2024, 1, 1))),
        11 => new ScaleType(words.OneOf(1, 0, -2), words.OneOf(5, 7), words.OneOf(null, "inte alls", "mycket dåligt"), words.OneOf(null, "helt och hållet")),
        12 => words.OneOf(
            new TextType(false, EmailAddress.MaxLength, TextFormat.EmailAddress),
            new TextType(false, TextType.DefaultShort, TextFormat.PhoneNumber),
            new TextType(false, TextType.DefaultAddress, TextFormat.WebAddress)),
        // Not in a table either.
        16 => new FileType(words.OneOf(FileType.DefaultMegabytes, 1, 25), words.OneOf<ValueList<FileKind>>([], [FileKind.Pdf], [FileKind.Pdf, FileKind.Docx])),
        // What checks can be made of.
        _ => RandomChecks.Share,
    };

    /// <inheritdoc cref="Draw"/>
    public ChoiceType Choice(bool mayHaveOwnText)
    {
        var options = Options(mayHaveOwnText, out var many);
        return new ChoiceType(options, many);
    }

    private ValueList<Option> Options(bool mayHaveOwnText, out bool many)
    {
        many = words.Maybe();
        var options = words.Some(Ids).Append("annars").Select(id => new Option(Identifier.Parse(id), words.Label()))
            .Prepend(new Option(Identifier.Parse("inget"), words.Label()) { ExcludesOthers = many && words.Maybe() });
        return mayHaveOwnText && words.Maybe()
            ? options.Append(new Option(Identifier.Parse(words.OneOf([.. OwnTexts.Ids])), words.Label()) { HasOwnText = true }).ToValueList()
            : options.ToValueList();
    }
}
