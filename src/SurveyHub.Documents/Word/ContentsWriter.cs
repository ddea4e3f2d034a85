using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>
/// Writes the contents list as a field whose text is complete: every line leads to its heading and shows its page, so that nothing has to
/// be updated on opening.
/// </summary>
internal sealed class ContentsWriter(FlowWriter flow, PageNumbers pages)
{
    /// <summary>The bookmark of the heading at this place among the blocks; the name is one that Word makes for contents lists.</summary>
    public static string Bookmark(int blockIndex) => "_Toc" + blockIndex.Invariant().PadLeft(8, '0');

    /// <param name="index">Of the contents block; the headings after it are listed.</param>
    public void Write(ValueList<ReportBlock> blocks, int index)
    {
        var contents = (ContentsBlock)blocks[index];
        var entries = Enumerable.Range(index + 1, blocks.Count - index - 1)
            .Where(i => blocks[i] is HeadingBlock heading && heading.Level <= contents.Deepest)
            .Select(i => (Heading: (HeadingBlock)blocks[i], Bookmark: Bookmark(i)))
            .ToArray();
        var xml = flow.Xml;
        using (xml.Element("w:sdt"))
        {
            // Tells Word that this is a contents list, so that it offers to update it.
            using (xml.Element("w:sdtPr"))
            using (xml.Element("w:docPartObj"))
            {
                xml.Value("w:docPartGallery", "Table of Contents");
                xml.Flag("w:docPartUnique");
            }

            using (xml.Element("w:sdtContent"))
            {
                flow.Paragraph(TextStyles.ContentsTitle, contents.Title);
                for (var i = 0; i < entries.Length; i++)
                {
                    WriteEntry(entries[i].Heading, entries[i].Bookmark, contents.Deepest, isFirst: i == 0, isLast: i == entries.Length - 1);
                }
            }
        }
    }

    private void WriteEntry(HeadingBlock heading, string bookmark, int deepest, bool isFirst, bool isLast)
    {
        using (flow.StartParagraph(heading.Level == 1 ? TextStyles.Contents1 : TextStyles.Contents2))
        {
            if (isFirst)
            {
                flow.FieldMark("begin");
                using (flow.Xml.Element("w:r"))
                {
                    flow.Xml.Leaf("w:instrText", $@" TOC \o ""1-{deepest.Invariant()}"" \h \z \u ", ("xml:space", "preserve"));
                }

                flow.FieldMark("separate");
            }

            using (flow.Xml.Element("w:hyperlink", ("w:anchor", bookmark), ("w:history", "1")))
            {
                flow.Run(heading.Text);
                flow.Run("\t");
                flow.Field($@"PAGEREF {bookmark} \h", pages.Of(bookmark).Invariant());
            }

            if (isLast)
            {
                flow.FieldMark("end");
            }
        }
    }
}
