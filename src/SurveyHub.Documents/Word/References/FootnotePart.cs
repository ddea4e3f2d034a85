using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.References;

/// <summary>The part that holds the footnotes, and the lines that divide them from the text.</summary>
internal static class FootnotePart
{
    /// <summary>The line between text and notes, and the one above a note that goes on from the page before; Word counts them among the notes.</summary>
    private static readonly (string Id, string Kind)[] Separators = [("-1", "separator"), ("0", "continuationSeparator")];

    public static string Bookmark(int number) => "_RefF" + number.Invariant().PadLeft(8, '0');

    /// <summary>In twentieths of a point.</summary>
    public static int HeightOf(ParagraphBlock footnote, int width)
    {
        var style = ReferenceStyles.Footnote;
        return (TextWidth.Lines("0 " + footnote.Text, style.Size, style.Bold, width) * style.Line) + style.After;
    }

    public static void Write(MarkupWriter xml, OpcPart part, ReportIndex index, MarkWriter? marks)
    {
        using (xml.Root("w:footnotes", "w", "r"))
        {
            foreach (var (id, kind) in Separators)
            {
                WriteSeparator(xml, id, kind);
            }

            var flow = new FlowWriter(xml, part, index.Report.Language, new PageMeter());
            var runs = new RunWriter(flow, index, marks);
            for (var i = 0; i < index.Report.Footnotes.Count; i++)
            {
                using (xml.Element("w:footnote", ("w:id", (i + 1).Invariant())))
                {
                    Write(flow, runs, index.Report.Footnotes[i].Runs);
                }
            }
        }
    }

    /// <summary>Says in the settings which of the notes are lines.</summary>
    public static void WriteSettings(MarkupWriter xml)
    {
        using (xml.Element("w:footnotePr"))
        {
            foreach (var (id, _) in Separators)
            {
                xml.Empty("w:footnote", ("w:id", id));
            }
        }
    }

    private static void WriteSeparator(MarkupWriter xml, string id, string kind)
    {
        using (xml.Element("w:footnote", ("w:type", kind), ("w:id", id)))
        using (xml.Element("w:p"))
        {
            using (xml.Element("w:pPr"))
            {
                xml.Empty("w:spacing", ("w:before", "0"), ("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto"));
            }

            using (xml.Element("w:r"))
            {
                xml.Empty("w:" + kind);
            }
        }
    }

    private static void Write(FlowWriter flow, RunWriter runs, ValueList<ReportRun> text)
    {
        using (flow.StartParagraph(ReferenceStyles.Footnote))
        {
            using (flow.Xml.Element("w:r"))
            {
                using (flow.Xml.Element("w:rPr"))
                {
                    flow.Xml.Style("w:rStyle", StylesPart.FootnoteReference);
                }

                flow.Xml.Empty("w:footnoteRef");
            }

            flow.Run(" ");

            // A note has no notes.
            runs.Write([.. text.Where(run => run is not FootnoteMarkRun)]);
        }
    }
}
