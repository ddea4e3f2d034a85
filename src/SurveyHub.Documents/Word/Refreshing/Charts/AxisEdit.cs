using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>
/// Gives the axis of a chart the ends and the step that a new report would give it. An axis that is not as it was generated has been set by somebody: it stays,
/// but goes further where bars would be cut off.
/// </summary>
internal sealed class AxisEdit
{
    private readonly ElementSpan _axis;
    private readonly ElementSpan? _least;
    private readonly ElementSpan? _greatest;
    private readonly ElementSpan? _step;
    private readonly ValueScale _last;

    private AxisEdit(ElementSpan axis, IEnumerable<decimal> last)
    {
        var scaling = PieceChart.Child(axis, "scaling");
        (_axis, _least, _greatest, _step, _last) = (
            axis, scaling is null ? null : PieceChart.Child(scaling, "min"), scaling is null ? null : PieceChart.Child(scaling, "max"), PieceChart.Child(axis, "majorUnit"), ValueScale.For(last));
    }

    /// <summary>Somebody has given it other ends or another step than those that were generated.</summary>
    private bool IsByHand => !(IsAt(_least, _last.Minimum) && IsAt(_greatest, _last.Maximum) && IsAt(_step, _last.Step));

    /// <param name="last">The values of every chart of the figure, as they were generated last.</param>
    public static bool IsSetByHand(PieceChart chart, IReadOnlyCollection<decimal> last) => AxesOf(chart, last).Any(axis => axis.IsByHand);

    /// <param name="last">The values of every chart of the figure, as they were generated last.</param>
    /// <param name="now">The same as they are to be.</param>
    public static void Write(Splice splice, PieceChart chart, IReadOnlyCollection<decimal> last, IReadOnlyCollection<decimal> now)
    {
        foreach (var axis in AxesOf(chart, last))
        {
            axis.Write(splice, now);
        }
    }

    // Parts of a whole have one axis whatever they are.
    private static IEnumerable<AxisEdit> AxesOf(PieceChart chart, IReadOnlyCollection<decimal> last) =>
        chart.IsOfShares
            ? []
            : chart.Root.Descendants().Where(element => PieceChart.Is(element, "valAx")).Select(axis => new AxisEdit(axis, last));

    private void Write(Splice splice, IReadOnlyCollection<decimal> now)
    {
        if (IsByHand && !now.Any(value => IsBeyond(value, _least, isBelow: true) || IsBeyond(value, _greatest, isBelow: false)))
        {
            return;
        }

        var scale = ValueScale.For(now);
        foreach (var (element, value) in new[] { (_least, scale.Minimum), (_greatest, scale.Maximum), (_step, scale.Step) })
        {
            if (element is not null && !IsAt(element, value))
            {
                AttributeEdit.Write(splice, element, "val", value.Invariant());
            }
        }

        // Somebody may have chosen other decimals, or per cent.
        if (scale.Decimals != _last.Decimals && PieceChart.Child(_axis, "numFmt") is { } format && format.Attribute("formatCode") == ChartMarkup.NumberFormat(_last.Decimals))
        {
            AttributeEdit.Write(splice, format, "formatCode", ChartMarkup.NumberFormat(scale.Decimals));
        }
    }

    private static bool IsAt(ElementSpan? element, decimal value) => element is not null && ChartNumber.AreSame(ChartNumber.Parse(element.Attribute("val")), value);

    private static bool IsBeyond(decimal value, ElementSpan? end, bool isBelow) => ChartNumber.Parse(end?.Attribute("val")) is { } limit && (isBelow ? value < limit : value > limit);
}
