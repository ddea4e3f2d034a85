using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Documents.Word.Forms;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.References;
using SurveyHub.Documents.Word.Templates;
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
    public static void Write(ReportDocument report, Stream output) => Write(report, output, template: null);

    /// <param name="output">Written from front to back and left open.</param>
    /// <param name="template">The looks of an office's own, or null for ours.</param>
    public static void Write(ReportDocument report, Stream output, WordTemplate? template)
    {
        using var package = new OpcPackage(output) { StyleIds = template?.Styles.Ids };
        var body = package.DeclareRoot("word/document.xml", Wordprocessing + "document.main+xml", Relationships + "/officeDocument");
        var properties = PropertyParts.Declare(package);
        var styles = package.Declare("word/styles.xml", Wordprocessing + "styles+xml");
        var numbering = package.Declare("word/numbering.xml", Wordprocessing + "numbering+xml");
        var settings = package.Declare("word/settings.xml", Wordprocessing + "settings+xml");
        var headers = template is { Section.References.Count: > 0 } ? null : HeaderParts.Declare(package);
        var index = ReportIndex.Of(report);
        var footnotes = index.HasFootnotes ? package.Declare("word/footnotes.xml", Wordprocessing + "footnotes+xml") : null;
        var charts = new ChartParts(report, package);
        var marks = MarkedParts.Declare(package, body, report);
        var map = report.Form is null ? null : FormMapPart.Declare(package, body);

        body.RelateTo(styles, Relationships + "/styles");
        body.RelateTo(numbering, Relationships + "/numbering");
        body.RelateTo(settings, Relationships + "/settings");
        var ends = headers?.Relate(body, isForm: report.Form is not null);
        if (footnotes is not null)
        {
            body.RelateTo(footnotes, Relationships + "/footnotes");
        }

        var taken = template is null ? null : TakenTemplate.Take(template, package, body, report.Cover);
        var look = new WordLook(template, ends ?? taken!.Ends, taken?.Cover ?? []);

        var about = new DocumentProperties(report.Cover.Title, report.Language, report.Date) { Subject = report.Cover.Subtitle, Publisher = report.Publisher };
        properties.Write(package, about);
        marks?.Write(package, index.Captions);
        var pages = CountPages(index, charts, look);
        var lists = look.StartLists();
        package.Write(body, xml =>
        {
            var flow = new FlowWriter(xml, body, report.Language, new PageMeter(), look);
            new BodyWriter(flow, index, marks?.In(xml), lists, charts, pages).Write();
        });
        WriteLooks(package, styles, numbering, lists, index, template);
        package.Write(settings, xml => SettingsPart.Write(xml, report.Language, index.HasFootnotes, look.Ends.HasEven));
        headers?.Write(package, report, pages.Count);
        if (footnotes is not null)
        {
            package.Write(footnotes, xml => FootnotePart.Write(xml, footnotes, index, marks?.In(xml)));
        }

        charts.Write(package);
        map?.Write(package, report, report.Form!);
        taken?.Write();
    }

    private static void WriteLooks(OpcPackage package, OpcPart styles, OpcPart numbering, NumberingPart lists, ReportIndex index, WordTemplate? template)
    {
        if (template is null)
        {
            package.Write(styles, xml => StylesPart.Write(xml, index.Report.Language, index));
            package.Write(numbering, lists.Write);
        }
        else
        {
            package.Write(styles, template.Styles.Write(index.Report.Language, index));
            package.Write(numbering, template.Numbering.Write(lists));
        }
    }

    // The contents list stands before what it counts, so the body is set twice: first into nothing, to see where everything lands.
    private static PageNumbers CountPages(ReportIndex index, ChartParts charts, WordLook look)
    {
        var meter = new PageMeter(look.Portrait);
        using var xml = MarkupWriter.Xml(Stream.Null);
        var flow = new FlowWriter(xml, new OpcPart("", ""), index.Report.Language, meter, look);
        new BodyWriter(flow, index, index.IsMarked ? new MarkWriter(xml) : null, look.StartLists(), charts, PageNumbers.Unknown).Write();
        return meter.Paginate();
    }
}
