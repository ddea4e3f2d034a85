using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Printing;

/// <summary>Collects what is said more of a directive, and writes it in the order in which the language lists it.</summary>
internal sealed class PropertyPrinter(Language language, SetPrinter sets)
{
    private readonly List<(ReportProperty Property, string Words)> _said = [];

    public PropertyPrinter Add(ReportProperty property, bool isSaid)
    {
        if (isSaid)
        {
            Add(property, "");
        }

        return this;
    }

    public PropertyPrinter Add(RateOf? rate)
    {
        if (rate is not null)
        {
            Add(ReportProperty.Rate, rate.Fact is { } fact ? $"{DirectivePrinter.Whole(rate.Per)} {fact}" : DirectivePrinter.Whole(rate.Per));
        }

        return this;
    }

    public PropertyPrinter AddOnly(OrganisationSet? only)
    {
        if (only is not null)
        {
            Add(ReportProperty.Only, sets.Print(only, isClause: false));
        }

        return this;
    }

    public PropertyPrinter Add(ReportProperty property, int? number)
    {
        if (number is { } given)
        {
            // "1 decimal" is understood too, and reads better.
            var usual = PropertyWords.Of(property).In(language);
            var single = given == 1 ? PropertyWords.Of(property).Also.FirstOrDefault(other => usual.StartsWith(other, StringComparison.Ordinal)) : null;
            _said.Add((property, (single ?? usual).Replace("{n}", DirectivePrinter.Whole(given), StringComparison.Ordinal)));
        }

        return this;
    }

    public PropertyPrinter Add(FactKey? shareOf)
    {
        if (shareOf is { } fact)
        {
            Add(ReportProperty.ShareOf, fact.ToString());
        }

        return this;
    }

    public PropertyPrinter Add(NumberStyle style) =>
        Add(ReportProperty.InWords, style == NumberStyle.Words).Add(ReportProperty.InFigures, style == NumberStyle.Figures);

    /// <param name="usual">What goes without saying.</param>
    public PropertyPrinter Add(OrganisationOrder? order, OrganisationOrder? usual)
    {
        if (order is { } said && said != usual)
        {
            Add(said switch { OrganisationOrder.Code => ReportProperty.ByCode, OrganisationOrder.Name => ReportProperty.ByName, OrganisationOrder.Value => ReportProperty.ByValue }, "");
        }

        return this;
    }

    public PropertyPrinter Add(ChartKind? kind)
    {
        if (kind is { } said)
        {
            Add(Holes.PropertyReader.PropertyOf(said), "");
        }

        return this;
    }

    public PropertyPrinter Add(ValueList<Identifier> themes)
    {
        foreach (var theme in themes)
        {
            Add(ReportProperty.Theme, theme.Value);
        }

        return this;
    }

    public PropertyPrinter Add(ValueList<Summary> summaries)
    {
        foreach (var summary in summaries)
        {
            Add(summary switch { Summary.Total => ReportProperty.Total, Summary.Mean => ReportProperty.Mean, Summary.Median => ReportProperty.Median, Summary.Range => ReportProperty.MinAndMax }, "");
        }

        return this;
    }

    public PropertyPrinter AddOf(InlineDirective directive)
    {
        Add(ReportProperty.Capital, directive.Capital);
        if (directive.Override is { } text)
        {
            Add(ReportProperty.Override, $"\"{text.Text}\" {PropertyWords.For.In(language)} \"{text.For}\"");
        }

        return this;
    }

    /// <summary>All that was said, after the first words.</summary>
    /// <param name="first">Empty where there are none.</param>
    /// <param name="order">That of all that can be said.</param>
    public string Print(string first, IReadOnlyList<ReportProperty> order)
    {
        // What is summed up stands in the writer's own order, last.
        var places = order.Select((property, place) => (property, place)).ToDictionary(pair => pair.property, pair => IsSummary(pair.property) ? order.Count : pair.place);
        return string.Join(", ", _said.OrderBy(said => places[said.Property]).Select(said => said.Words).Prepend(first).Where(words => words.Length > 0));
    }

    private static bool IsSummary(ReportProperty property) =>
        property is ReportProperty.Total or ReportProperty.Mean or ReportProperty.Median or ReportProperty.MinAndMax;

    private void Add(ReportProperty property, string argument)
    {
        _said.Add((property, PropertyWords.Of(property).In(language).Replace("{x}", argument, StringComparison.Ordinal)));
    }
}
