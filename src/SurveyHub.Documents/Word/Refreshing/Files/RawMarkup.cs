using System.Text;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>Takes markup out of a part as it was written there, and makes markup that fits in beside it.</summary>
internal static class RawMarkup
{
    /// <summary>The element's bytes as text, without the elements below it that are not wanted.</summary>
    public static string Of(byte[] part, ElementSpan element, Func<ElementSpan, bool> isDropped)
    {
        var result = new StringBuilder();
        var position = element.Start;
        foreach (var dropped in Outermost(element, isDropped))
        {
            result.Append(Encoding.UTF8.GetString(part, position, dropped.Start - position));
            position = dropped.End;
        }

        return result.Append(Encoding.UTF8.GetString(part, position, element.End - position)).ToString();
    }

    /// <summary>With its colon, or empty: a part may call the namespace of Word what it likes.</summary>
    public static string PrefixOf(byte[] part, ElementSpan element)
    {
        var tag = Encoding.UTF8.GetString(part, element.Start + 1, element.ContentStart - element.Start - 1);
        return tag.IndexOf(element.Name, StringComparison.Ordinal) is > 0 and var length && tag[length - 1] == ':' ? tag[..length] : "";
    }

    /// <summary>What a <c>w:t</c> holds, as its reader sees it.</summary>
    public static string TextOf(byte[] part, ElementSpan element)
    {
        var text = ContentOf(part, element);

        // Line ends and tabs are written as elements; as characters they are shown as spaces, and outer ones not at all unless they are to be kept.
        text = text.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
        return element.Attribute("space") == "preserve" ? text : text.Trim(' ');
    }

    /// <summary>The content of a run that shows the text.</summary>
    public static string Text(string prefix, string text)
    {
        var result = new StringBuilder();
        var start = 0;
        foreach (var (index, c) in text.Index().Where(pair => pair.Item is '\n' or '\t'))
        {
            AddStretch(result, prefix, text[start..index]);
            result.Append('<').Append(prefix).Append(c == '\n' ? "br/>" : "tab/>");
            start = index + 1;
        }

        if (start == 0 || start < text.Length)
        {
            AddStretch(result, prefix, text[start..]);
        }

        return result.ToString();
    }

    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>What an element that holds nothing but text says, blanks included.</summary>
    public static string ContentOf(byte[] part, ElementSpan element)
    {
        var raw = Encoding.UTF8.GetString(part, element.ContentStart, element.ContentEnd - element.ContentStart);
        return raw.AsSpan().IndexOfAny('&', '<') < 0 ? raw : XElement.Parse($"<t>{raw}</t>", LoadOptions.PreserveWhitespace).Value;
    }

    private static void AddStretch(StringBuilder result, string prefix, string text)
    {
        var escaped = Escape(text);
        var space = PlainText.Space(text) is null ? "" : " xml:space=\"preserve\"";
        result.Append('<').Append(prefix).Append('t').Append(space).Append('>').Append(escaped).Append("</").Append(prefix).Append("t>");
    }

    private static IEnumerable<ElementSpan> Outermost(ElementSpan element, Func<ElementSpan, bool> isDropped) =>
        element.Children.SelectMany(child => isDropped(child) ? [child] : Outermost(child, isDropped));
}
