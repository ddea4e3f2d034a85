using System.Net;

namespace SurveyHub.TestKit.Respondents;

/// <summary>A field into which one writes, as the page shows it.</summary>
/// <param name="Sequence">The entry that stands in it; empty when none does.</param>
/// <param name="Own">A text of one's own that lost to what stands there; null when there is none.</param>
public sealed record DrawnField(string Path, string Sequence, string Value, OwnText? Own);

/// <param name="Entry">The one that keeps it.</param>
public sealed record OwnText(string Entry, string Words);

/// <summary>The form as a browser gets it. Of its fields only those into which one writes.</summary>
/// <param name="KeepKey">Under which the browser keeps what is not saved.</param>
public sealed record DrawnPage(string Seal, string Ticket, string KeepKey, IReadOnlyList<DrawnField> Fields)
{
    private const string FieldMark = "data-field=\"";

    /// <summary>Null when the page is another than the form.</summary>
    public static DrawnPage? TryRead(string html)
    {
        var form = html.IndexOf("id=\"answers\"", StringComparison.Ordinal);
        if (form < 0)
        {
            return null;
        }

        var fields = new List<DrawnField>();
        for (var at = html.IndexOf(FieldMark, form, StringComparison.Ordinal); at >= 0;)
        {
            var next = html.IndexOf(FieldMark, at + FieldMark.Length, StringComparison.Ordinal);
            if (ReadField(next < 0 ? html[at..] : html[at..next]) is { } field)
            {
                fields.Add(field);
            }

            at = next;
        }

        return new DrawnPage(SealIn(html), Attribute(html, form, "data-ticket"), Attribute(html, form, "data-keep"), fields);
    }

    /// <summary>The seal of whatever form a page holds; empty when there is none.</summary>
    public static string SealIn(string html)
    {
        var at = html.IndexOf("name=\":seal\"", StringComparison.Ordinal);
        return at < 0 ? "" : Attribute(html, at, "value");
    }

    private static DrawnField? ReadField(string part)
    {
        var path = Attribute(part, 0, "data-field");
        var name = part.IndexOf($" name=\"{path}\"", StringComparison.Ordinal);
        var opens = name < 0 ? -1 : part.LastIndexOf('<', name);
        if (opens < 0 || Value(part, opens) is not { } value)
        {
            return null;
        }

        var sequence = Attribute(part[..part.IndexOf('>', StringComparison.Ordinal)], 0, "data-sequence");
        var own = part.IndexOf("name=\":use\"", StringComparison.Ordinal);
        return new DrawnField(path, sequence, value, own < 0 ? null : new OwnText(Attribute(part, own, "value"), Between(part, "class=\"typed\">", "</p>")));
    }

    private static string Between(string html, string before, string after)
    {
        var start = html.IndexOf(before, StringComparison.Ordinal);
        return start < 0 ? "" : WebUtility.HtmlDecode(html[(start + before.Length)..html.IndexOf(after, start, StringComparison.Ordinal)]);
    }

    /// <summary>What stands in a control; null when one does not write in it.</summary>
    private static string? Value(string part, int opens)
    {
        var closes = part.IndexOf('>', opens);
        var tag = part[opens..closes];
        if (tag.StartsWith("<textarea", StringComparison.Ordinal))
        {
            var text = WebUtility.HtmlDecode(part[(closes + 1)..part.IndexOf("</textarea>", closes, StringComparison.Ordinal)]);
            // A browser leaves out the first line break.
            return text.StartsWith('\n') ? text[1..] : text;
        }

        return tag.StartsWith("<input", StringComparison.Ordinal) && !tag.Contains(" type=\"", StringComparison.Ordinal) ? Attribute(tag, 0, "value") : null;
    }

    private static string Attribute(string html, int from, string name)
    {
        var at = html.IndexOf($"{name}=\"", from, StringComparison.Ordinal);
        if (at < 0)
        {
            return "";
        }

        var start = at + name.Length + 2;
        return WebUtility.HtmlDecode(html[start..html.IndexOf('"', start)]);
    }
}
