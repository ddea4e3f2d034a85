namespace SurveyHub.Documents.Word.References;

/// <param name="Bookmark">Around what is referred to: the number of a caption, or a heading.</param>
/// <param name="Text">What stands in the bookmark, and so what a field that refers to it comes to say.</param>
/// <param name="Number">Of a caption: the number alone, which has a bookmark of its own for who writes "tabell 3" in a sentence.</param>
internal sealed record ReferenceTarget(string Bookmark, string Text, string? Number = null)
{
    public string NumberBookmark => Bookmark + "n";
}
