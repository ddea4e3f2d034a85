namespace SurveyHub.Documents.Word;

/// <summary>
/// How a paragraph is set that holds a place and says nothing: no space around it, one line of a point, and a mark of its end in the smallest type, by which it is known again.
/// What Word writes into an empty place of its own accord is cut off by that line, and not seen.
/// </summary>
internal static class HuskLook
{
    /// <summary>In twentieths of a point; exactly, whatever stands there.</summary>
    public const int Height = 20;

    /// <summary>Of the mark of the paragraph alone, in half points: what comes into it has the size of its style.</summary>
    public const string MarkSize = "2";
}
