using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Pieces;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

internal static class ChartValues
{
    /// <summary>Names and values are the same, as Office keeps them; what is told of the chart does not count.</summary>
    public static bool IsSameAs(this ChartValue one, ChartValue other) =>
        one.Categories.Select(ComparableText.Of).SequenceEqual(other.Categories.Select(ComparableText.Of)) && one.Series.Count == other.Series.Count
        && one.Series.Zip(other.Series).All(pair => ComparableText.Of(pair.First.Name) == ComparableText.Of(pair.Second.Name)
            && pair.First.Values.Zip(pair.Second.Values).All(values => ChartNumber.AreSame(values.First, values.Second)));

    /// <summary>All its numbers, which share one axis.</summary>
    public static decimal[] Numbers(this ChartValue chart) => [.. chart.Series.SelectMany(series => series.Values).OfType<decimal>()];

    /// <summary>Some of its names with their values.</summary>
    public static ChartValue Part(this ChartValue whole, int start, int count) => whole with
    {
        Categories = whole.Categories.Skip(start).Take(count).ToValueList(),
        Series = whole.Series.Select(series => series with { Values = series.Values.Skip(start).Take(count).ToValueList() }).ToValueList(),
    };

    /// <summary>A line for each name with tabs between, the names of the series first.</summary>
    public static string TextOf(ChartValue chart) => string.Join('\n', chart.Categories
        .Select((category, i) => string.Join('\t', chart.Series.Select(series => series.Values[i]?.Invariant() ?? "").Prepend(category)))
        .Prepend(string.Join('\t', chart.Series.Select(series => series.Name).Prepend(""))));
}
