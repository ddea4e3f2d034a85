using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>A piece as plain XML shows it, for the checker.</summary>
internal sealed class CheckedPiece(XElement control, IReadOnlyCollection<string> keys)
{
    private const char Inner = '\uFFFC';

    private static readonly string[] Kept =
    [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "footnoteReference", "drawing", "pict", "delText", "ins",
        "del", "moveFrom", "moveTo", "fldChar", "instrText", "sdt",
    ];

    public XElement Control => control;

    public string Key { get; } = WordRuns.KeyOf(control)!;

    public string Text { get; } = Normal(IsHint(control) ? "" : TextOf(control.Elements(W + "sdtContent"), keys));

    /// <summary>Of the only table, or none.</summary>
    public string[][] Rows { get; } = RowsOf(control, keys);

    public bool IsGoing => control.Ancestors().Any(around => around.Name == W + "del" || around.Name == W + "moveFrom")
        || (Text.Length == 0 && control.Descendants().Any(inner => inner.Name == W + "del" || inner.Name == W + "moveFrom"));

    /// <summary>Somebody has still to accept or reject that something in it goes.</summary>
    public bool AwaitsDecision { get; } = control.Descendants()
        .Where(inner => inner.Name == W + "delText" || (inner.Name == W + "moveFrom" && inner.HasElements))
        .Any(inner => inner.Ancestors(W + "sdt").First(around => WordRuns.KeyOf(around) is { } key && keys.Contains(key)) == control);

    public bool IsOlderForm => control.Ancestors(Compatibility + "Fallback").Any();

    /// <summary>What somebody may have put into it: nothing of it may go.</summary>
    public string Anchors { get; } =
        string.Join(' ', control.Descendants().Where(inner => Kept.Any(name => inner.Name == W + name)).Select(inner => inner.Name.LocalName + Normal(inner.HasElements ? "" : inner.Value)));

    public static string Normal(string text) =>
        text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2011', '-').Replace("\u00AD", "", StringComparison.Ordinal);

    private static bool IsHint(XElement control) => control.Element(W + "sdtPr")?.Element(W + "showingPlcHdr") is not null;

    private static string[][] RowsOf(XElement control, IReadOnlyCollection<string> keys) => Nearest(control, "tbl").ToArray() is [var table]
        ? [.. Nearest(table, "tr").Select(row => Nearest(row, "tc").Select(cell => Normal(TextOf([cell], keys))).ToArray())]
        : [];

    private static IEnumerable<XElement> Nearest(XElement element, string name) =>
        element.Elements().SelectMany(child => child.Name == W + name ? [child] : Nearest(child, name));

    private static string TextOf(IEnumerable<XElement> elements, IReadOnlyCollection<string> keys)
    {
        var paragraphs = 0;
        return string.Concat(elements.Select(element => ContentOf(element, keys, ref paragraphs)));
    }

    private static string ContentOf(XElement element, IReadOnlyCollection<string> keys, ref int paragraphs)
    {
        var result = "";
        foreach (var child in element.Elements())
        {
            result += TextOf(child, keys, ref paragraphs);
        }

        return result;
    }

    private static string TextOf(XElement element, IReadOnlyCollection<string> keys, ref int paragraphs)
    {
        switch (element.Name.LocalName)
        {
            case "t" when element.Name.Namespace == W:
                return (string?)element.Attribute(XNamespace.Xml + "space") == "preserve" ? element.Value : element.Value.Trim(' ', '\n', '\r', '\t');
            case "tab" when element.Parent!.Name == W + "r":
                return "\t";
            case "br":
                return "\n";
            case "noBreakHyphen":
                return "-";
            case "sdt" when WordRuns.KeyOf(element) is { } key && keys.Contains(key):
                return Inner.ToString();
            case "sdt" when IsHint(element):
                return "";
            case "del" or "moveFrom" or "txbxContent" or "AlternateContent":
                return "";
            case "p":
                return (paragraphs++ > 0 ? "\n" : "") + ContentOf(element, keys, ref paragraphs);
            default:
                return ContentOf(element, keys, ref paragraphs);
        }
    }
}
