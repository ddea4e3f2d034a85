using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.References;

/// <summary>
/// Writes the list of tables or of figures as a field whose text is complete, as that of <see cref="ContentsWriter"/> is. Where there is
/// nothing to list there is no list.
/// </summary>
internal sealed class CaptionListWriter(FlowWriter flow, ReportIndex index, PageNumbers pages)
{
    public void Write(CaptionListBlock list)
    {
        var blocks = index.Report.Blocks;
        var listed = Enumerable.Range(0, blocks.Count)
            .Where(i => Captioned.Of(blocks[i])?.Thing == list.Listed)
            .Select(i => (Caption: Captioned.Of(blocks[i])!, Bookmark: ContentsWriter.Bookmark(i)))
            .ToArray();
        if (listed.Length == 0)
        {
            return;
        }

        flow.Paragraph(TextStyles.ContentsTitle, list.Title, new ParagraphOptions { Before = TextStyles.ContentsTitle.After });
        var label = Captioned.Label(list.Listed, flow.Language);
        for (var i = 0; i < listed.Length; i++)
        {
            var (caption, bookmark) = listed[i];
            using (flow.StartParagraph(ReferenceStyles.CaptionList))
            {
                if (i == 0)
                {
                    flow.StartField($@"TOC \h \z \c ""{label}""");
                }

                using (flow.Xml.Element("w:hyperlink", ("w:anchor", bookmark), ("w:history", "1")))
                {
                    flow.Run($"{label}\u00A0{caption.Number.Invariant()}. {caption.Text}");
                    flow.Run("\t");
                    flow.Field($@"PAGEREF {bookmark} \h", pages.Of(bookmark).Invariant());
                }

                if (i == listed.Length - 1)
                {
                    flow.FieldMark("end");
                }
            }
        }
    }
}
