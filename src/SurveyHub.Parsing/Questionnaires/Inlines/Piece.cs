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
}
