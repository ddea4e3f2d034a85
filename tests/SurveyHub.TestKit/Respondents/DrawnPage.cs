using System.Net;
using System.Text.RegularExpressions;

namespace SurveyHub.TestKit.Respondents;

/// <summary>A field into which one writes, as the page shows it.</summary>
/// <param name="Sequence">The entry that stands in it; empty when none does.</param>
/// <param name="Conflict">The texts between which somebody has to decide; null when there is nothing to decide.</param>
public sealed record DrawnField(string Path, string Sequence, string Value, ToldConflict? Conflict);

/// <summary>The form as a browser gets it. Of its fields only those into which one writes.</summary>
/// <param name="KeepKey">Under which the browser keeps what is not saved.</param>
/// <param name="Stamp">Up to where the page knows what others do.</param>
public sealed partial record DrawnPage(string Seal, string Ticket, string KeepKey, string Stamp, IReadOnlyList<DrawnField> Fields)
{
    private const string FieldMark = "data-field=\"";
    private const int PatienceMilliseconds = 1000;

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

        return new DrawnPage(SealIn(html), Attribute(html, form, "data-ticket"), Attribute(html, form, "data-keep"), Attribute(html, form, "data-stamp"), fields);
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
        return new DrawnField(path, sequence, value, ReadConflict(part));
    }

    /// <summary>Each text has a button of its own, and the last one saves what stands in the control.</summary>
    private static ToldConflict? ReadConflict(string part)
    {
        var at = part.IndexOf("data-conflict", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var uses = UsePattern().Matches(part, at).Select(match => WebUtility.HtmlDecode(match.Groups["use"].Value)).ToList();
        var words = WordsPattern().Matches(part, at).Select(match => WebUtility.HtmlDecode(match.Groups["words"].Value));
        return new ToldConflict([.. words.Zip(uses, (said, use) => new ToldText(use.Split(' ')[1], said, use))], uses[^1]);
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

    [GeneratedRegex(" name=\":use\" value=\"(?<use>[^\"]*)\"", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex UsePattern();

    [GeneratedRegex("class=\"typed\">(?<words>[^<]*)</p>", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex WordsPattern();
}
