using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Charts;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Maps;
using SurveyHub.Documents.Word.Refreshing.Pieces;
using SurveyHub.Documents.Word.Refreshing.Tables;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>Decides over each piece by its kind.</summary>
internal sealed class PiecePlanner(IEnumerable<RegisteredPiece> register, RefreshRequest request, ChartPieces charts)
{
    private readonly Dictionary<string, RegisteredPiece> _register = register.ToDictionary(piece => piece.Mark.Key, StringComparer.Ordinal);

    public PieceChange Plan(FoundPiece piece)
    {
        var last = _register[piece.Key].Value;
        var now = request.Values[piece.Key];
        if (piece.Content is not { } content)
        {
            return PieceChange.Kept(ComparableText.AreSame(last, now) ? PieceFate.EditedByHand : PieceFate.EditedByHandOutdated, "");
        }

        var part = piece.Part.Bytes;
        var text = PieceTextReader.Read(part, content, IsPiece);
        if (piece.IsPlaceholder)
        {
            return HintPlace.Plan(piece, text, last, now, IsPiece);
        }

        if (piece.IsInDeletion || text.IsDeletionPending)
        {
            return PieceChange.Kept(PieceFate.DeletionPending, text.Value);
        }

        if (piece.IsInMoveFrom || text.IsMovedAway)
        {
            return PieceChange.Kept(PieceFate.MovedAway, text.Value);
        }

        var overwrite = request.Overwrite.Contains(piece.Key);
        return (last, now) switch
        {
            (TextValue before, TextValue after) => TextPiece.Plan(text, before, after, overwrite, IsPiece),
            (TableValue before, TableValue after) => TablePiece.Plan(part, text, before, after, overwrite, IsPiece),
            (ChartValue before, ChartValue after) => charts.Plan(piece, text, before, after, overwrite),
            (MapValue before, MapValue after) => MapPiece.Plan(part, text, before, after, overwrite, IsPiece),
            _ => throw new NotSupportedException($"{last.GetType().Name} cannot become {now.GetType().Name}."),
        };
    }

    private bool IsPiece(ElementSpan element) => PieceFinder.KeyOf(element) is { } key && _register.ContainsKey(key);
}
