using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>The header and the footer that a report has where no template has its own.</summary>
internal sealed class HeaderParts
{
    private const string Wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly OpcPart _header;
    private readonly OpcPart _footer;

    private HeaderParts(OpcPart header, OpcPart footer) => (_header, _footer) = (header, footer);

    public static HeaderParts Declare(OpcPackage package) =>
        new(package.Declare("word/header1.xml", Wordprocessing + "header+xml"), package.Declare("word/footer1.xml", Wordprocessing + "footer+xml"));

    /// <param name="isForm">The first page has its number too: it is no cover.</param>
    public PageEnds Relate(OpcPart body, bool isForm)
    {
        var header = body.RelateTo(_header, Namespaces.OfficeRelationships + "/header");
        var footer = body.RelateTo(_footer, Namespaces.OfficeRelationships + "/footer");
        List<(string, string, string)> references = [("headerReference", "default", header), ("footerReference", "default", footer)];
        if (isForm)
        {
            references.Add(("footerReference", PageEnds.First, footer));
        }

        return new PageEnds(references, HasFirst: true);
    }

    public void Write(OpcPackage package, ReportDocument report, int pages)
    {
        package.Write(_header, xml => HeaderPart.WriteHeader(xml, _header, report));
        package.Write(_footer, xml => HeaderPart.WriteFooter(xml, _footer, report, pages));
    }
}
