using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Documents.Word.Forms;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Word;

/// <summary>Which blocks stand on pages turned on their side, and the marks that divide such pages from the others.</summary>
internal sealed class Sections(PageEnds ends)
{
    private bool _isFirst = true;

    /// <summary>
    /// The page of every block: landscape for a wide table and for the heading and text that lead up to it, so that they are not left
    /// behind on the page before.
    /// </summary>
    public static PageGeometry[] Plan(ValueList<ReportBlock> blocks)
    {
        var plan = Turned(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TableBlock table ? TableWriter.NeedsLandscape(table) : blocks[i] is FormTableBlock form && FormColumns.NeedsLandscape(form))
            {
                Array.Fill(plan, PageGeometry.Landscape, Lead(blocks, i), i + 1 - Lead(blocks, i));
            }
        }

        JoinTurns(blocks, plan);
        return plan;
    }

    /// <summary>As the writer has turned the pages. A heading right above what stands on its side comes along: it would be left alone on the page before.</summary>
    private static PageGeometry[] Turned(ValueList<ReportBlock> blocks)
    {
        var page = PageGeometry.Portrait;
        PageGeometry[] plan = [.. blocks.Select(block => page = block is TurnPageBlock turn ? PageGeometry.Of(turn.IsLandscape) : page)];
        foreach (var turned in Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is TurnPageBlock { IsLandscape: true }))
        {
            for (var above = turned - 1; above >= 0 && blocks[above] is HeadingBlock; above--)
            {
                plan[above] = PageGeometry.Landscape;
            }
        }

        return plan;
    }

    // A turn alone makes no page: it belongs to the pages after it, and at the end to those before.
    private static void JoinTurns(ValueList<ReportBlock> blocks, PageGeometry[] plan)
    {
        var last = blocks.Count - 1;
        while (last >= 0 && blocks[last] is TurnPageBlock)
        {
            last--;
        }

        var page = last < 0 ? PageGeometry.Portrait : plan[last];
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            page = blocks[i] is TurnPageBlock ? page : plan[i];
            plan[i] = page;
        }
    }

    /// <summary>Ends the section so far: in a paragraph of its own, as Word does it.</summary>
    public void End(FlowWriter flow)
    {
        using (flow.Xml.Element("w:p"))
        using (flow.Xml.Element("w:pPr"))
        {
            flow.Xml.Style("w:pStyle", TableStyles.AfterTable.Id);
            EndLast(flow);
        }
    }

    /// <summary>Ends the document's last section.</summary>
    public void EndLast(FlowWriter flow)
    {
        var (xml, page) = (flow.Xml, flow.Page);
        using (xml.Element("w:sectPr"))
        {
            foreach (var (kind, pages, id) in ends.References.Where(reference => _isFirst || reference.Pages != PageEnds.First))
            {
                xml.Empty("w:" + kind, ("w:type", pages), ("r:id", id));
            }

            xml.Empty("w:pgSz", ("w:w", page.Width.Invariant()), ("w:h", page.Height.Invariant()),
                ("w:orient", page.IsLandscape ? "landscape" : null));
            xml.Empty("w:pgMar", ("w:top", page.Top.Invariant()), ("w:right", page.Right.Invariant()), ("w:bottom", page.Bottom.Invariant()),
                ("w:left", page.Left.Invariant()), ("w:header", page.Header.Invariant()), ("w:footer", page.Footer.Invariant()), ("w:gutter", "0"));
            if (_isFirst && ends.HasFirst)
            {
                // The cover has neither header nor footer; a title at the top of the text needs no header above it.
                xml.Flag("w:titlePg");
            }
        }

        _isFirst = false;
    }

    /// <summary>The first of the blocks that lead up to a table: its heading, if nothing but text stands between.</summary>
    private static int Lead(ValueList<ReportBlock> blocks, int table)
    {
        var lead = table;
        while (lead > 0 && blocks[lead - 1] is ParagraphBlock or ListBlock)
        {
            lead--;
        }

        if (lead == 0 || blocks[lead - 1] is not HeadingBlock)
        {
            return table;
        }

        while (lead > 0 && blocks[lead - 1] is HeadingBlock)
        {
            lead--;
        }

        return lead > 0 && blocks[lead] is HeadingBlock { Level: > 1 } below ? LeadOfChapter(blocks, lead, below.Level) : lead;
    }

    /// <summary>A heading of a higher rank with nothing but text under it comes along: a chapter does not begin on the page before its first question.</summary>
    private static int LeadOfChapter(ValueList<ReportBlock> blocks, int lead, int level)
    {
        var above = lead;
        while (above > 0 && blocks[above - 1] is ParagraphBlock or ListBlock)
        {
            above--;
        }

        return above > 0 && blocks[above - 1] is HeadingBlock heading && heading.Level < level ? above - 1 : lead;
    }
}
