using System.Text;

namespace SurveyHub.TestKit.Word;

/// <summary>Divides the text of a part into what lies in content controls with certain tags and what does not. It knows nothing of XML but these tags.</summary>
public static class PieceCutter
{
    private const string End = "</w:sdt>";

    /// <summary>Everything outside of the outermost pieces, each of which has left a mark; and the pieces.</summary>
    public static (string Outside, IReadOnlyList<string> Pieces) Cut(string xml, IReadOnlyCollection<string> keys)
    {
        var outside = new StringBuilder();
        var pieces = new List<string>();
        var position = 0;
        while (NextPiece(xml, position, keys) is >= 0 and var start)
        {
            var end = EndOf(xml, start);
            outside.Append(xml, position, start - position).Append('\uE000');
            pieces.Add(xml[start..end]);
            position = end;
        }

        return (outside.Append(xml, position, xml.Length - position).ToString(), pieces);
    }

    private static int NextPiece(string xml, int from, IReadOnlyCollection<string> keys)
    {
        for (var at = NextStart(xml, from); at >= 0; at = NextStart(xml, at + 1))
        {
            var properties = xml[at..xml.IndexOf("</w:sdtPr>", at, StringComparison.Ordinal)];
            if (keys.Any(key => properties.Contains($"<w:tag w:val=\"{key}\"", StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return -1;
    }

    private static int EndOf(string xml, int start)
    {
        var (depth, at) = (0, start);
        do
        {
            var (open, close) = (NextStart(xml, at), xml.IndexOf(End, at, StringComparison.Ordinal));
            (depth, at) = open >= 0 && open < close ? (depth + 1, open + 1) : (depth - 1, close + End.Length);
        }
        while (depth > 0);

        return at;
    }

    private static int NextStart(string xml, int from)
    {
        var (plain, other) = (xml.IndexOf("<w:sdt>", from, StringComparison.Ordinal), xml.IndexOf("<w:sdt ", from, StringComparison.Ordinal));
        return plain < 0 ? other : other < 0 ? plain : Math.Min(plain, other);
    }
}
