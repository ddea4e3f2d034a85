using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>What somebody has put into a row or paragraph, or that something elsewhere points to: with it there, it is not taken away.</summary>
internal static class Anchors
{
    private static readonly HashSet<string> Names =
    [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "footnoteReference", "endnoteReference", "permStart",
        "permEnd", "drawing", "pict", "object", "fldChar", "fldSimple", "hyperlink", "sdt", "tbl", "ins", "del", "moveFrom", "moveTo", "moveFromRangeStart",
        "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "subDoc", "altChunk", "sectPr",
    ];

    public static bool AreIn(ElementSpan element)
    {
        var found = element.Descendants().Where(inner => Names.Contains(inner.Name)).ToArray();
        var remembered = found.Where(anchor => anchor.Name == "bookmarkStart" && anchor.Attribute("name") == "_GoBack").Select(anchor => anchor.Attribute("id")).ToArray();

        // Word's own mark of where it was last, with both ends here, is nobody's.
        return found.Any(anchor => anchor.Name is not ("bookmarkStart" or "bookmarkEnd") || !remembered.Contains(anchor.Attribute("id")))
            || found.Count(anchor => anchor.Name == "bookmarkStart") != found.Count(anchor => anchor.Name == "bookmarkEnd");
    }
}
