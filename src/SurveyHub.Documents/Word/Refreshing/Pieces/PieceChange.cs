using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>What is to become of a piece in one place. Nothing is written before every piece of the file has been decided.</summary>
/// <param name="Writing">How what is new comes into the part, or null where it stays as it is.</param>
internal sealed record PieceChange(PieceFate Fate, string Found, ValueList<CellOutcome> Cells, PieceWriting? Writing = null)
{
    /// <summary>Parts beside the text that are exchanged with it, by name.</summary>
    public IReadOnlyDictionary<string, byte[]>? Parts { get; init; }

    /// <summary>It is a chart whose axis somebody has set: that was left as it is.</summary>
    public bool IsAxisByHand { get; init; }

    /// <summary>It is a chart with other series than before, drawn anew: what somebody had made of its looks is gone.</summary>
    public bool IsDrawnAnew { get; init; }

    public static PieceChange Kept(PieceFate fate, string found) => new(fate, found, []);
}

/// <param name="Write">Puts what is new into the part.</param>
/// <param name="IsDone">Whether the piece, read again from the new part, says what it was to say.</param>
internal sealed record PieceWriting(Action<Splice> Write, Func<byte[], ElementSpan, bool> IsDone);
