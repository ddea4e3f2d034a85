using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Html;

/// <summary>Writes the lists that lead into a report: the contents, and the lists of tables and figures. On paper each line ends with the number of its page.</summary>
/// <param name="pages">Null for a screen, which has no pages.</param>
internal sealed class HtmlListWriter(MarkupWriter html, ReportDocument report, HtmlAnchors anchors, AnchorPages? pages)
{
    /// <summary>Whether a report has a list with something in it.</summary>
    public static bool IsNeededBy(ReportDocument report) => report.Blocks.Select((block, index) => block switch
    {
        ContentsBlock contents => Headings(report, contents, index).Any(),
        CaptionListBlock list => Captions(report, list).Any(),
        _ => false,
    }).Contains(true);

    /// <param name="index">Of the block; the headings after it are listed.</param>
    public void Write(ContentsBlock contents, int index)
    {
        const string titleId = "innehall-rubrik";
        var headings = Headings(report, contents, index).ToArray();
        using (html.Element("nav", ("aria-labelledby", titleId)))
        {
            html.Leaf("h2", contents.Title, ("id", titleId));
            using (html.Element("ol"))
            {
                for (var i = 0; i < headings.Length;)
                {
                    i = WriteHeading(headings, i);
                }
            }
        }
    }

    /// <param name="index">Of the block, which tells one list from another.</param>
    public void Write(CaptionListBlock list, int index)
    {
        var listed = Captions(report, list).ToArray();
        if (listed.Length == 0)
        {
            return;
        }

        var titleId = $"lista-{index.Invariant()}-rubrik";
        using (html.Element("nav", ("aria-labelledby", titleId)))
        {
            html.Leaf("h2", list.Title, ("id", titleId));
            using (html.Element("ol", ("class", "captions")))
            {
                foreach (var caption in listed)
                {
                    using (html.Element("li"))
                    {
                        WriteLine($"{Captioned.Label(caption.Thing, report.Language)}\u00A0{caption.Number.Invariant()}. {caption.Text}", anchors.IdOf(caption)!);
                    }
                }
            }
        }
    }

    private static IEnumerable<HeadingBlock> Headings(ReportDocument report, ContentsBlock contents, int index) =>
        report.Blocks.Skip(index + 1).OfType<HeadingBlock>().Where(heading => heading.Level <= contents.Deepest);

    private static IEnumerable<Captioned> Captions(ReportDocument report, CaptionListBlock list) =>
        report.Blocks.Select(Captioned.Of).OfType<Captioned>().Where(caption => caption.Thing == list.Listed);

    /// <summary>Writes a heading with those under it, and returns the place of the next.</summary>
    private int WriteHeading(HeadingBlock[] headings, int index)
    {
        using (html.Element("li"))
        {
            WriteLine(headings[index].Text, headings[index].Anchor);
            var next = index + 1;
            if (next >= headings.Length || headings[next].Level <= headings[index].Level)
            {
                return next;
            }

            using (html.Element("ol"))
            {
                while (next < headings.Length && headings[next].Level > headings[index].Level)
                {
                    next = WriteHeading(headings, next);
                }
            }

            return next;
        }
    }

    private void WriteLine(string text, string anchor)
    {
        if (pages is null)
        {
            html.ProseLeaf("a", text, ("href", "#" + anchor));
            return;
        }

        // The place of the number is there without it too, so that a printing with numbers has its lines where one without them has. The dots
        // between are the style's and read by nobody; the blank before the number is there for those who listen.
        var page = pages.Find(anchor);
        using (html.Element("a", ("href", "#" + anchor), ("class", page is null ? "listed" : "listed numbered")))
        {
            html.ProseLeaf("span", text, ("class", "entry"));
            html.Leaf("span", page is { } number ? " " + number.Invariant() : "", ("class", "at"));
        }
    }
}
