using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Documents.Word;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>A small report as the writer makes it: prose with marks in it, a table in a mark, a note and a page header, each with a piece, and a chart that a sentence refers to.</summary>
internal static class MarkedReport
{
    private const string Wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relationships = Namespaces.OfficeRelationships;

    public static byte[] Bytes { get; } = Make();

    /// <param name="extraParagraphs">Prose after the rest, to measure long files.</param>
    public static byte[] Make(int extraParagraphs = 0) => Written.Bytes(output =>
    {
        using var package = new OpcPackage(output);
        var body = package.DeclareRoot("word/document.xml", Wordprocessing + "document.main+xml", Relationships + "/officeDocument");
        var properties = PropertyParts.Declare(package);
        var property = ReportProperty.Declare(package);
        var styles = package.Declare("word/styles.xml", Wordprocessing + "styles+xml");
        var numbering = package.Declare("word/numbering.xml", Wordprocessing + "numbering+xml");
        var settings = package.Declare("word/settings.xml", Wordprocessing + "settings+xml");
        var header = package.Declare("word/header1.xml", Wordprocessing + "header+xml");
        var notes = package.Declare("word/footnotes.xml", Wordprocessing + "footnotes+xml");
        var charts = new ChartParts(MarkedReportBody.Figure, package);
        var register = RegisterPart.Declare(package, body);
        body.RelateTo(styles, Relationships + "/styles");
        body.RelateTo(numbering, Relationships + "/numbering");
        body.RelateTo(settings, Relationships + "/settings");
        body.RelateTo(notes, Relationships + "/footnotes");
        var headerId = body.RelateTo(header, Relationships + "/header");

        properties.Write(package, new DocumentProperties("Långvarig smärta", Language.Swedish, null));
        property.Write(package, LateGotland.Report);
        package.Write(body, xml => new MarkedReportBody(xml, body).Write(headerId, extraParagraphs, charts));
        package.Write(styles, xml => StylesPart.Write(xml, Language.Swedish));
        package.Write(numbering, new NumberingPart().Write);
        package.Write(settings, xml => SettingsPart.Write(xml, Language.Swedish));
        package.Write(header, xml => MarkedReportBody.WriteHeader(xml, header));
        package.Write(notes, xml => MarkedReportBody.WriteNotes(xml, notes));
        charts.Write(package);
        register.Write(package, LateGotland.Register);
    });
}
