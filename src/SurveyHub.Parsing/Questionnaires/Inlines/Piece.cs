namespace SurveyHub.Parsing.Questionnaires.Inlines;

internal enum PieceKind
{
    Text,
    Code,
}

/// <summary>A stretch of a paragraph of one look, with the place it starts. Line breaks within a paragraph have become spaces.</summary>
internal sealed record Piece(PieceKind Kind, string Text, int Offset, Look Look)
{
    /// <summary>Where the marks that give it its look start; null when it has none.</summary>
    public int? MarkOffset { get; init; }

    /// <summary>Nothing but blanks.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

internal static class Pieces
{
    /// <summary>What is text, mostly all of it.</summary>
    public static List<Piece> WithoutCode(this List<Piece> pieces) =>
        pieces.Exists(piece => piece.Kind == PieceKind.Code) ? pieces.FindAll(piece => piece.Kind == PieceKind.Text) : pieces;
}
