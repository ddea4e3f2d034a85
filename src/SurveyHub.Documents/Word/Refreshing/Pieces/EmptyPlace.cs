using System.Text;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>Finds where text goes in a piece or a cell that holds none: an empty text, an empty paragraph, or the empty control.</summary>
internal static class EmptyPlace
{
    public static bool IsIn(PieceText text) => text.Units.Count > 0 || text.Paragraphs.Count > 0 || IsInLine(text.Content);

    public static void Fill(Splice splice, PieceText text, string now, string look)
    {
        if (now.Length == 0)
        {
            return;
        }

        if (text.Units is [var unit, ..])
        {
            splice.Replace(unit.Element, RawMarkup.Text(RawMarkup.PrefixOf(splice.Part, unit.Element), now));
            return;
        }

        var holder = text.Paragraphs.FirstOrDefault() ?? text.Content;
        PutIn(splice, holder, Run(RawMarkup.PrefixOf(splice.Part, holder), now, look));
    }

    public static string Run(string prefix, string text, string look) => $"<{prefix}r>{look}{RawMarkup.Text(prefix, text)}</{prefix}r>";

    private static void PutIn(Splice splice, ElementSpan holder, string markup)
    {
        if (holder.IsOneTag)
        {
            var tag = Encoding.UTF8.GetString(splice.Part, holder.Start, holder.End - holder.Start);
            var name = RawMarkup.PrefixOf(splice.Part, holder) + holder.Name;
            splice.Replace(holder, $"{tag[..^2].TrimEnd()}>{markup}</{name}>");
        }
        else
        {
            splice.Insert(holder.Child("pPr")?.End ?? holder.ContentStart, markup);
        }
    }

    // The control of a piece that stands among the runs of a paragraph, and not around paragraphs or cells.
    public static bool IsInLine(ElementSpan content)
    {
        if (content.IsWord("p"))
        {
            return true;
        }

        var around = content.Parent;
        while (around is not null && around.Name is not ("p" or "tc" or "tr" or "tbl" or "body" or "txbxContent" or "hdr" or "ftr" or "footnote" or "endnote"))
        {
            around = around.Parent;
        }

        return content.IsWord("sdtContent") && around is not null && around.IsWord("p");
    }
}
