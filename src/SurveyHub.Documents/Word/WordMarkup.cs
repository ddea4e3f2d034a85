using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word;

/// <summary>The two forms that nearly all properties have in Word files.</summary>
internal static class WordMarkup
{
    /// <summary>An element with its value in <c>w:val</c>; none when there is no value.</summary>
    public static void Value(this MarkupWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.Empty(name, ("w:val", value));
        }
    }

    /// <summary>A reference to one of our styles, by the id that it has in this file.</summary>
    public static void Style(this MarkupWriter xml, string name, string? id) => xml.Value(name, id is null ? null : xml.StyleIds.GetValueOrDefault(id, id));

    /// <summary>An element that says yes by being there.</summary>
    public static void Flag(this MarkupWriter xml, string name, bool isSet = true)
    {
        if (isSet)
        {
            xml.Empty(name);
        }
    }
}
