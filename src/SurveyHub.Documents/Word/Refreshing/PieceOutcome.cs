using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>What became of a derived piece, in every place where it stands.</summary>
/// <param name="Last">What it was generated as before.</param>
/// <param name="Now">What the answers say.</param>
public sealed record RefreshedPiece(PieceMark Mark, PieceValue Last, PieceValue Now, ValueList<PieceOutcome> Places);

/// <summary>What became of a piece in one place.</summary>
/// <param name="Found">What it said there, of a table its cells by tabs and line feeds. Spaces and hyphens that do not break are ordinary ones.</param>
/// <param name="Cells">Of a table: what was changed in it.</param>
public sealed record PieceOutcome(PieceFate Fate, string Found, PiecePlace Place, ValueList<CellOutcome> Cells)
{
    /// <summary>The new values stand on an axis that somebody has set, which only goes further where bars would be cut off.</summary>
    public bool IsAxisByHand { get; init; }

    /// <summary>A chart with other series than before, drawn anew: colours and other looks that somebody had given it are gone.</summary>
    public bool IsDrawnAnew { get; init; }
}

/// <param name="Row">The key of the row.</param>
/// <param name="Column">From zero.</param>
/// <param name="From">Null in a row that is new.</param>
/// <param name="To">Null in a row that is gone.</param>
public sealed record CellOutcome(string Row, int Column, PieceFate Fate, string? From, string? To);

/// <summary>Where in the file a piece stands, told by what stands around it.</summary>
/// <param name="Before">The end of what stands before it in its paragraph; before a table, the paragraph above.</param>
/// <param name="After">The beginning of what stands after it in its paragraph.</param>
public sealed record PiecePlace(PlaceKind Kind, string Before, string After);

public enum PlaceKind
{
    Body,
    TableCell,
    TextBox,
    Header,
    Footer,
    Footnote,
    Endnote,
    Comment,
}
