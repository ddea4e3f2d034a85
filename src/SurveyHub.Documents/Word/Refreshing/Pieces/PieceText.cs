using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>A <c>w:t</c> with what it holds.</summary>
internal sealed record TextUnit(ElementSpan Element, string Text);

/// <summary>
/// A character of a piece with what it comes from: a stretch of a unit's text; or an element that stands for it (a tab, a line break); or
/// neither, and then it cannot be taken away (the end of a paragraph, a symbol, another piece).
/// </summary>
internal readonly record struct PieceCharacter(char Value, TextUnit? Unit, int Offset, ElementSpan? Element)
{
    public bool IsFixed => Unit is null && Element is null;
}

/// <summary>What a piece or a cell says now, in the final view, and where each character of it stands.</summary>
internal sealed class PieceText(ElementSpan content)
{
    /// <summary>Stands for what is in the piece and no text: a picture in the line, a formula, another piece.</summary>
    public const char Object = '\uFFFC';

    /// <summary>The content of the control, or the cell.</summary>
    public ElementSpan Content { get; } = content;

    public List<PieceCharacter> Characters { get; } = [];

    /// <summary>All of them, those that hold nothing too.</summary>
    public List<TextUnit> Units { get; } = [];

    public List<ElementSpan> Paragraphs { get; } = [];

    /// <summary>Word shows a hint that somebody is to write over: the piece was emptied.</summary>
    public bool IsPlaceholder { get; set; }

    public bool HasDeletion { get; set; }

    public bool HasInsertion { get; set; }

    public bool HasMovedAway { get; set; }

    /// <summary>Some of the text is in no pending insertion.</summary>
    public bool HasSettledText { get; set; }

    /// <summary>As it is compared.</summary>
    public string Value => field ??= string.Concat(Characters.Select(character => character.Value));

    /// <summary>Everything in it waits for somebody to accept that it is taken away.</summary>
    public bool IsDeletionPending => Characters.Count == 0 && HasDeletion;

    public bool IsMovedAway => Characters.Count == 0 && HasMovedAway && !HasDeletion;

    /// <summary>Changes within it wait for somebody to accept them; one that came in as a whole is like any other.</summary>
    public bool IsUnderRevision => HasDeletion || HasMovedAway || (HasInsertion && HasSettledText);
}
