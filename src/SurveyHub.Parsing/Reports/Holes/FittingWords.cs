using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>What has a meaning for which kind of field.</summary>
internal static class FittingWords
{
    /// <summary>The first is what it is mostly drawn as.</summary>
    public static IReadOnlyList<ChartKind> Charts(FieldType type) => type switch
    {
        NumberType => [ChartKind.Bars, ChartKind.Change, ChartKind.StackedShares],
        // Those who may choose several make up more than a whole.
        ChoiceType { Many: true } => [ChartKind.Distribution],
        ChoiceType or CheckType or ScaleType => [ChartKind.Distribution, ChartKind.StackedShares],
        _ => [],
    };

    public static bool IsForMap(FieldType type) => type is NumberType or ScaleType or ChoiceType { Many: false };

    /// <summary>Whether it shows what single organisations have answered.</summary>
    public static bool ShowsAnswers(this NumberKind kind) => kind is NumberKind.Least or NumberKind.Greatest or NumberKind.Range;

    /// <summary>As it is called within a sentence.</summary>
    public static LocalText Name(FieldType type) => type switch
    {
        NumberType { Unit: "%" } => new("en procentsats", "a percentage"),
        NumberType => new("ett tal", "a number"),
        AmountType => new("ett belopp", "an amount"),
        ScaleType => new("ett steg på en skala", "a step of a scale"),
        DateType => new("ett datum", "a date"),
        ChoiceType { Many: true } => new("flera val", "several choices"),
        ChoiceType => new("ett val", "a choice"),
        CheckType => new("ett kryss", "a tick"),
        FileType => new("en fil", "a file"),
        _ => new("en text", "a text"),
    };
}
