using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>The numbers of a chart as a table below it, which is closed until somebody wants it. On paper it is open where the bars do not say all numbers, and left out elsewhere.</summary>
internal static class HtmlChartTable
{
    public static void Write(MarkupWriter html, ChartFigure chart, Language language)
    {
        using (html.Element("details", ("class", chart.Kind == ChartKind.Stacked ? "data" : "data labelled")))
        {
            html.Leaf("summary", language.Choose($"Uppgifterna i figur\u00A0{chart.Caption.Number.Invariant()}", $"The data of figure\u00A0{chart.Caption.Number.Invariant()}"));

            // A part that scrolls must be reachable by keyboard, and then needs a name.
            using (html.Element("div", ("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", $"{chart.Caption.Text}, {chart.ValueTitle}")))
            using (html.Element("table"))
            {
                WriteHeader(html, chart, language);
                using (html.Element("tbody"))
                {
                    foreach (var (label, values) in chart.Groups)
                    {
                        using (html.Element("tr"))
                        {
                            html.Leaf("th", label, ("scope", "row"));
                            foreach (var value in values)
                            {
                                html.Leaf("td", value is { } number ? SwedishNumber.Format(number, chart.Decimals) : "", ("class", "number"));
                            }
                        }
                    }
                }
            }
        }
    }

    private static void WriteHeader(MarkupWriter html, ChartFigure chart, Language language)
    {
        using (html.Element("thead"))
        using (html.Element("tr"))
        {
            html.Leaf("th", chart.GroupTitle ?? language.Choose("Namn", "Name"), ("scope", "col"));
            foreach (var name in chart.Series)
            {
                html.Leaf("th", name, ("scope", "col"), ("class", "number"));
            }
        }
    }
}
