using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Vocabulary;

internal enum ReportProperty
{
    WithBase,
    Earlier,
    InWords,
    InFigures,
    Capital,
    NamesOnly,
    NumberOnly,
    Decimals,
    ByCode,
    ByName,
    ByValue,
    ByCount,
    Only,
    Rate,
    ShareOf,
    Override,
    Total,
    Mean,
    Median,
    MinAndMax,
    NoSummaries,
    Transposed,
    Theme,
    Quotes,
    Bars,
    Distribution,
    Change,
    StackedShares,
    Classes,
    EqualSteps,
    NaturalBreaks,
}

/// <summary>What can be said more of a directive, after a comma. <c>{n}</c> is a number, <c>{x}</c> something with words of its own.</summary>
internal static class PropertyWords
{
    public static readonly IReadOnlyList<Word<ReportProperty>> All =
    [
        new(ReportProperty.WithBase, "med bas", "with base"),
        new(ReportProperty.Earlier, "förra omgången", "previous wave"),
        new(ReportProperty.InWords, "i ord", "in words"),
        new(ReportProperty.InFigures, "i siffror", "in figures"),
        new(ReportProperty.Capital, "med versal", "with a capital"),
        new(ReportProperty.NamesOnly, "enbart namn", "names only"),
        new(ReportProperty.NumberOnly, "enbart tal", "number only"),
        new(ReportProperty.Decimals, "{n} decimaler", "{n} decimals", "{n} decimal"),
        new(ReportProperty.ByCode, "efter kod", "by code"),
        new(ReportProperty.ByName, "efter namn", "by name"),
        new(ReportProperty.ByValue, "efter värde", "by value"),
        new(ReportProperty.ByCount, "efter antal", "by count"),
        new(ReportProperty.Only, "bara {x}", "only {x}"),
        new(ReportProperty.Rate, "per {x}", "per {x}"),
        new(ReportProperty.ShareOf, "andel av {x}", "share of {x}"),
        new(ReportProperty.Override, "skriv {x}", "write {x}"),
        new(ReportProperty.Total, "summa", "total"),
        new(ReportProperty.Mean, "medelvärde", "mean"),
        new(ReportProperty.Median, "median", "median"),
        new(ReportProperty.MinAndMax, "min och max", "min and max"),
        new(ReportProperty.NoSummaries, "utan summarader", "without summary rows"),
        new(ReportProperty.Transposed, "transponerad", "transposed"),
        new(ReportProperty.Theme, "tema {x}", "theme {x}"),
        new(ReportProperty.Quotes, "högst {n} citat", "at most {n} quotes", "at most {n} quote"),
        new(ReportProperty.Bars, "staplar", "bars"),
        new(ReportProperty.Distribution, "fördelning", "distribution"),
        new(ReportProperty.Change, "ändring", "change"),
        new(ReportProperty.StackedShares, "staplade andelar", "stacked shares"),
        new(ReportProperty.Classes, "{n} klasser", "{n} classes"),
        new(ReportProperty.EqualSteps, "lika breda", "equally wide"),
        new(ReportProperty.NaturalBreaks, "naturliga gränser", "natural breaks"),
    ];

    /// <summary>Between the two texts of an override.</summary>
    public static readonly Word<bool> For = new(true, "för", "for");

    public static Word<ReportProperty> Of(ReportProperty property) => All.First(word => word.Meaning == property);

    /// <summary>How the numbers of a map are divided, which choices are not.</summary>
    public static bool AreOfClasses(ReportProperty property) =>
        property is ReportProperty.Classes or ReportProperty.EqualSteps or ReportProperty.NaturalBreaks or ReportProperty.Decimals;

    /// <summary>Of several that exclude one another, all have the same; zero of one that excludes none.</summary>
    public static int ExclusionOf(ReportProperty property) => property switch
    {
        ReportProperty.ByCode or ReportProperty.ByName or ReportProperty.ByValue or ReportProperty.ByCount => 1,
        ReportProperty.InWords or ReportProperty.InFigures => 2,
        ReportProperty.Bars or ReportProperty.Distribution or ReportProperty.Change or ReportProperty.StackedShares => 3,
        ReportProperty.EqualSteps or ReportProperty.NaturalBreaks => 4,
        _ => 0,
    };

    /// <summary>About rows below a table: several go together, but not with none at all.</summary>
    public static bool AreRows(ReportProperty property) => property
        is ReportProperty.Total or ReportProperty.Mean or ReportProperty.Median or ReportProperty.MinAndMax or ReportProperty.NoSummaries;

    /// <summary>The words as they are proposed to people.</summary>
    public static string Shown(ReportProperty property, Language language) => property switch
    {
        ReportProperty.Rate => language.Choose("per N faktum år", "per N fact year"),
        ReportProperty.ShareOf => language.Choose("andel av faktum år", "share of fact year"),
        ReportProperty.Override => language.Choose("skriv \"X\" för \"Y\"", "write \"X\" for \"Y\""),
        _ => PropertyPattern.Show(Of(property).In(language)),
    };
}
