using SurveyHub.Domain.Reports.Templates.Directives;
using static SurveyHub.Parsing.Reports.Vocabulary.ReportProperty;

namespace SurveyHub.Parsing.Reports.Vocabulary;

/// <summary>What can be said of each kind of directive, in the order in which it is printed.</summary>
internal static class AllowedProperties
{
    public static readonly IReadOnlyList<ReportProperty> OfReference = [Capital];
    public static readonly IReadOnlyList<ReportProperty> OfEnquiry = [Capital, Override];
    public static readonly IReadOnlyList<ReportProperty> OfBase = [ShareOf, InWords, InFigures, Capital, Override];
    public static readonly IReadOnlyList<ReportProperty> OfAnswer = [Rate, Earlier, Decimals, Capital, Override];
    public static readonly IReadOnlyList<ReportProperty> OfTable = [Rate, ByCode, ByName, ByValue, Earlier, Only, Total, Mean, Median, MinAndMax, NoSummaries, Transposed];
    public static readonly IReadOnlyList<ReportProperty> OfThemeList = [Theme, Quotes, ByCount, Only];
    public static readonly IReadOnlyList<ReportProperty> OfFreeText = [ByCode, ByName, Only];
    public static readonly IReadOnlyList<ReportProperty> OfChart = [Bars, Distribution, Change, StackedShares, Rate, ByCode, ByName, ByValue, Earlier, Only];
    public static readonly IReadOnlyList<ReportProperty> OfMap = [Rate, Classes, EqualSteps, NaturalBreaks, Decimals, Earlier, Only];

    private static readonly IReadOnlyList<ReportProperty> OfNumber = [Rate, Earlier, Only, Decimals, InWords, InFigures, WithBase, Capital, Override];
    private static readonly IReadOnlyList<ReportProperty> OfChange = [.. OfNumber.Where(property => property is not (Earlier or InWords or InFigures))];
    private static readonly IReadOnlyList<ReportProperty> OfRange = [.. OfNumber.Where(property => property is not (InWords or InFigures))];

    public static IReadOnlyList<ReportProperty> Of(NumberKind kind) => kind switch
    {
        NumberKind.Change => OfChange,
        NumberKind.Range => OfRange,
        _ => OfNumber,
    };

    public static IReadOnlyList<ReportProperty> Of(SetKind kind) => kind switch
    {
        SetKind.Which => [ByCode, ByName, NamesOnly, WithBase, Capital, Override],
        SetKind.Count => [NumberOnly, InWords, InFigures, WithBase, Capital, Override],
        SetKind.Share => [Decimals, InWords, InFigures, WithBase, Capital, Override],
        SetKind.Others => [InWords, InFigures, Capital, Override],
        SetKind.NoneOfTheOthers => [Capital, Override],
    };
}
