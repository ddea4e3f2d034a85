using System.Text;
using SurveyHub.Documents;
using SurveyHub.Domain.Reports;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Reports.Editing;

/// <summary>The report as the web page that it is downloaded as.</summary>
internal static class ReportPage
{
    public static string Html(WaveReport report, ReportDocument document)
    {
        using var page = new MemoryStream();
        ReportFormat.Html.Write(report.Answers, page, new WrittenReport(document));
        return Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length);
    }

    /// <summary>A page that says why there is no report, with a report's styles: they stay in the frame when a report comes.</summary>
    public static string Html(WaveReport report, ScreenLanguage language, ScreenText why)
    {
        var cover = new ReportCover(report.Answers.Questionnaire.Header.Title, "", []);
        return Html(report, new ReportDocument(language.Current, cover, null, [ParagraphBlock.Of(ParagraphStyle.Body, language[why])], null));
    }
}
