using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>What is said more of a directive.</summary>
internal sealed class ReadProperties
{
    /// <summary>All that was said, with what was written for it.</summary>
    public Dictionary<ReportProperty, string> Said { get; } = [];

    public OrganisationSet? Only { get; set; }

    public RateOf? Rate { get; set; }

    /// <summary>Where the rate stands, also one that could not be read; null when there is none.</summary>
    public SpecPart? RatePart { get; set; }

    public FactKey? ShareOf { get; set; }

    public TextOverride? Override { get; set; }

    public int? Decimals { get; set; }

    public int? Quotes { get; set; }

    public int? Classes { get; set; }

    /// <summary>The rows below a table, with where each is asked for.</summary>
    public List<(Summary Summary, SpecPart Part)> Summaries { get; } = [];

    public List<Identifier> Themes { get; } = [];

    public bool Has(ReportProperty property) => Said.ContainsKey(property);

    /// <summary>Whether the words were read as how the numbers of a map are divided.</summary>
    public bool IsOfClasses(SpecPart part) =>
        Said.Any(said => PropertyWords.AreOfClasses(said.Key) && said.Value == part.Text);

    public NumberStyle Style => Has(ReportProperty.InWords) ? NumberStyle.Words : Has(ReportProperty.InFigures) ? NumberStyle.Figures : NumberStyle.Usual;

    public OrganisationOrder? Order => Has(ReportProperty.ByCode) ? OrganisationOrder.Code
        : Has(ReportProperty.ByName) ? OrganisationOrder.Name
        : Has(ReportProperty.ByValue) ? OrganisationOrder.Value
        : null;

    public ChartKind? Chart => Has(ReportProperty.Bars) ? ChartKind.Bars
        : Has(ReportProperty.Distribution) ? ChartKind.Distribution
        : Has(ReportProperty.Change) ? ChartKind.Change
        : Has(ReportProperty.StackedShares) ? ChartKind.StackedShares
        : null;

    public ClassLimits Limits => Has(ReportProperty.EqualSteps) ? ClassLimits.EqualSteps
        : Has(ReportProperty.NaturalBreaks) ? ClassLimits.NaturalBreaks
        : ClassLimits.Alike;

    /// <summary>In a directive in a sentence.</summary>
    public T On<T>(T directive)
        where T : InlineDirective =>
        directive with { Override = Override, Capital = Has(ReportProperty.Capital) };
}
