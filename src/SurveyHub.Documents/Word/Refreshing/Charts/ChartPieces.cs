using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>
/// Decides over pieces that are charts. What a chart says is in two parts beside the text, which several places may share: a copy within a file can have
/// parts of its own or those of what it was copied from, and these are written once.
/// </summary>
/// <param name="drawn">By key, the figures as a new report would draw them.</param>
internal sealed class ChartPieces(WordPackage package, IReadOnlyDictionary<string, DrawnFigure> drawn)
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.OrdinalIgnoreCase);

    public PieceChange Plan(FoundPiece piece, PieceText text, ChartValue last, ChartValue now, bool overwrite)
    {
        var byHand = Decision.ByHand(isSame: last.IsSameAs(now)).Fate;
        if (text.IsUnderRevision || FigureCharts.Read(package, piece.Part, text.Content) is not { } charts || charts.Parts.Any(part => IsOfAnother(part, piece.Key)))
        {
            return PieceChange.Kept(byHand, "");
        }

        var found = ChartValues.TextOf(charts.Value);
        if (charts.Value.IsSameAs(last) && last.IsSameAs(now))
        {
            return Described(PieceFate.Unchanged);
        }

        if (charts.Value.IsSameAs(now))
        {
            return Described(PieceFate.RightByHand);
        }

        var fate = charts.Value.IsSameAs(last) ? PieceFate.Changed : overwrite ? PieceFate.Overwritten : byHand;
        if (fate is not (PieceFate.Changed or PieceFate.Overwritten))
        {
            return PieceChange.Kept(byHand, found);
        }

        if (charts.HasSeriesOf(now))
        {
            return charts.Write(now, last) is { } parts ? Described(fate) with { Parts = parts, IsAxisByHand = charts.HasAxisByHand(last) } : PieceChange.Kept(byHand, found);
        }

        return drawn.TryGetValue(piece.Key, out var figure) && charts.Redraw(figure, now) is { } anew
            ? Described(fate) with { Parts = anew, IsDrawnAnew = true }
            : PieceChange.Kept(byHand, found);

        PieceChange Described(PieceFate settled)
        {
            var drawings = PlainText.Clean(last.Description) == PlainText.Clean(now.Description) ? [] : text.Content.Descendants()
                .Where(element => element.Name == "docPr" && element.Attribute("descr") == last.Description).ToArray();
            return new PieceChange(settled, found, [], drawings.Length == 0 ? null : new PieceWriting(
                splice => Array.ForEach(drawings, drawing => AttributeEdit.Write(splice, drawing, "descr", now.Description)), (_, _) => true));
        }
    }

    private bool IsOfAnother(string part, string key) => !_keys.TryAdd(part, key) && _keys[part] != key;
}
