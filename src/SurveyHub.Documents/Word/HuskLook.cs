namespace SurveyHub.Documents.Word;

/// <summary>How a paragraph is set that holds nothing yet.</summary>
internal enum HuskLook
{
    /// <summary>It holds something.</summary>
    None,

    /// <summary>Hardly any room, until there is text in it; its properties are not those of a piece, and fit both.</summary>
    Open,

    /// <summary>
    /// No room, whatever a program writes into an empty place of its own accord. All of the paragraph is a piece, and is a paragraph like the others when the piece says something.
    /// </summary>
    Closed,
}

internal static class Husk
{
    /// <summary>Of a line of type of one point, in twentieths of a point.</summary>
    public const int OpenHeight = 24;

    /// <summary>The one line of a closed husk, exactly.</summary>
    public const int ClosedHeight = 20;

    /// <summary>Of the mark of the paragraph alone, in half points: what comes into it has the size of its style. A closed husk is known again by it.</summary>
    public const string MarkSize = "2";
}
