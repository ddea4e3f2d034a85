using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>A control of a file that carries the key of a registered piece.</summary>
/// <param name="FieldCode">The field code that it stands in, where nothing can be written, or null.</param>
/// <param name="IsAlternate">It is in the older form of something that the file holds in two forms; the newer one has it too.</param>
internal sealed record FoundPiece(string Key, StoryPart Part, ElementSpan Control, string? FieldCode, bool IsAlternate)
{
    public ElementSpan? Content => Control.Child("sdtContent");

    public bool IsInDeletion => Control.Ancestor("del") is not null;

    public bool IsInMoveFrom => Control.Ancestor("moveFrom") is not null;

    public bool IsPlaceholder => Control.Child("sdtPr")?.Child("showingPlcHdr") is not null;

    /// <summary>The number that Word knows it by.</summary>
    public ElementSpan? Id => Control.Child("sdtPr")?.Child("id");
}

/// <summary>A part that holds running text.</summary>
internal sealed record StoryPart(string Name, PlaceKind Kind, byte[] Bytes, ElementSpan Root);
