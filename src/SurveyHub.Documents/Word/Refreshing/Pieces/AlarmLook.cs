using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>
/// Gives words that have gone out of date their alarming look, and takes it from words that are right again. It is a style of characters, which comes first among
/// the properties of a run: whatever else staff have made of the run stays.
/// </summary>
internal static class AlarmLook
{
    /// <summary>Run properties for text where there was none.</summary>
    public static string For(Splice splice, PieceText text) =>
        RawMarkup.PrefixOf(splice.Part, text.Content) is { Length: > 0 } prefix ? Properties(prefix) : "";

    /// <param name="start">The first character of the text that is new.</param>
    public static void Set(Splice splice, PieceText text, int start, bool isOutOfDate)
    {
        var first = start < text.Characters.Count ? text.Characters[start].Unit?.Element ?? text.Characters[start].Element : text.Units.FirstOrDefault()?.Element;
        if (first?.Ancestor("r") is not { } run)
        {
            return;
        }

        var properties = run.Child("rPr");
        var style = properties?.Child("rStyle");
        var prefix = RawMarkup.PrefixOf(splice.Part, run);
        if (prefix.Length == 0)
        {
            // An attribute without a prefix would be in no namespace.
            return;
        }

        var hasLook = style?.Attribute("val") == StylesPart.OutOfDate;
        if (hasLook == isOutOfDate)
        {
            return;
        }

        if (style is not null)
        {
            splice.Replace(style, isOutOfDate ? Style(prefix) : "");
        }
        else if (properties is { IsOneTag: false })
        {
            splice.Insert(properties.ContentStart, Style(prefix));
        }
        else if (properties is not null)
        {
            splice.Replace(properties, Properties(prefix));
        }
        else
        {
            splice.Insert(run.ContentStart, Properties(prefix));
        }
    }

    private static string Properties(string prefix) => $"<{prefix}rPr>{Style(prefix)}</{prefix}rPr>";

    private static string Style(string prefix) => $"<{prefix}rStyle {prefix}val=\"{StylesPart.OutOfDate}\"/>";
}
