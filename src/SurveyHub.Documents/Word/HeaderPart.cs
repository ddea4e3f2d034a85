using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>What stands above and below every page but the cover: the title, and the page number as "3 (12)".</summary>
internal static class HeaderPart
{
    public static void WriteHeader(MarkupWriter xml, OpcPart part, ReportDocument report)
    {
        using (xml.Root("w:hdr", "w", "r"))
        {
            var flow = new FlowWriter(xml, part, report.Language, new PageMeter());
            flow.Paragraph(TextStyles.Header, report.Form?.Headed(report.Cover.Title) ?? report.Cover.Title);
        }
    }

    public static void WriteFooter(MarkupWriter xml, OpcPart part, ReportDocument report, int pages)
    {
        using (xml.Root("w:ftr", "w", "r"))
        {
            var flow = new FlowWriter(xml, part, report.Language, new PageMeter());
            using (flow.StartParagraph(TextStyles.Footer))
            {
                flow.Field("PAGE", "2");
                flow.Run(" (");
                flow.Field("NUMPAGES", pages.Invariant());
                flow.Run(")");
            }
        }
    }
}
