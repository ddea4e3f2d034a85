using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Documents.Word.Forms;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>
/// Writes a report as a Word file (.docx) with real styles, numbered captions, a finished contents list and native charts. The same report
/// gives the same bytes.
/// </summary>
public static class WordReportWriter
{
    private const string Wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relationships = Namespaces.OfficeRelationships;

    /// <param name="output">Written from front to back and left open.</param>
    public static void Write(ReportDocument report, Stream output)
    {
        using var package = new OpcPackage(output);
        var body = package.DeclareRoot("word/document.xml", Wordprocessing + "document.main+xml", Relationships + "/officeDocument");
        var properties = PropertyParts.Declare(package);
        var styles = package.Declare("word/styles.xml", Wordprocessing + "styles+xml");
        var numbering = package.Declare("word/numbering.xml", Wordprocessing + "numbering+xml");
        var settings = package.Declare("word/settings.xml", Wordprocessing + "settings+xml");
        var header = package.Declare("word/header1.xml", Wordprocessing + "header+xml");
        var footer = package.Declare("word/footer1.xml", Wordprocessing + "footer+xml");
        var index = ReportIndex.Of(report);
        var footnotes = index.HasFootnotes ? package.Declare("word/footnotes.xml", Wordprocessing + "footnotes+xml") : null;
        var charts = new ChartParts(report, package);
        var marks = MarkedParts.Declare(package, body, report);
        var map = report.Form is null ? null : FormMapPart.Declare(package, body);

        body.RelateTo(styles, Relationships + "/styles");
        body.RelateTo(numbering, Relationships + "/numbering");
        body.RelateTo(settings, Relationships + "/settings");
        var sections = (Header: body.RelateTo(header, Relationships + "/header"), Footer: body.RelateTo(footer, Relationships + "/footer"));
        if (footnotes is not null)
        {
            body.RelateTo(footnotes, Relationships + "/footnotes");
        }

        var isForm = report.Form is not null;

        var about = new DocumentProperties(report.Cover.Title, report.Language, report.Date) { Subject = report.Cover.Subtitle, Publisher = report.Publisher };
        properties.Write(package, about);
        marks?.Write(package);
        var pages = CountPages(index, charts);
        var lists = new NumberingPart();
        package.Write(body, xml =>
        {
            var flow = new FlowWriter(xml, body, report.Language, new PageMeter());
            new BodyWriter(flow, index, marks?.In(xml), new Sections(sections.Header, sections.Footer, hasFooterOnFirst: isForm), lists, charts, pages).Write();
        });
        package.Write(styles, xml => StylesPart.Write(xml, report.Language, index));
        package.Write(numbering, lists.Write);
        package.Write(settings, xml => SettingsPart.Write(xml, report.Language, index.HasFootnotes));
        package.Write(header, xml => HeaderPart.WriteHeader(xml, header, report));
        package.Write(footer, xml => HeaderPart.WriteFooter(xml, footer, report, pages.Count));
        if (footnotes is not null)
        {
            package.Write(footnotes, xml => FootnotePart.Write(xml, footnotes, index, marks?.In(xml)));
        }

        charts.Write(package);
        map?.Write(package, report, report.Form!);
    }

    // The contents list stands before what it counts, so the body is set twice: first into nothing, to see where everything lands.
    private static PageNumbers CountPages(ReportIndex index, ChartParts charts)
    {
        var meter = new PageMeter();
        using var xml = MarkupWriter.Xml(Stream.Null);
        var flow = new FlowWriter(xml, new OpcPart("", ""), index.Report.Language, meter);
        new BodyWriter(flow, index, index.IsMarked ? new MarkWriter(xml) : null, new Sections("", "", hasFooterOnFirst: false), new NumberingPart(), charts, PageNumbers.Unknown).Write();
        return meter.Paginate();
    }
}
