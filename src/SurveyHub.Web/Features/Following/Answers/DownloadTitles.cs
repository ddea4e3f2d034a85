using SurveyHub.Documents;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Answers;

internal static class DownloadTitles
{
    public static ScreenText Of(ReportFormat format)
    {
        (ReportFormat Format, ScreenText Title)[] known =
        [
            (ReportFormat.Word, AnswersTexts.Word),
            (ReportFormat.Workbook, AnswersTexts.Workbook),
            (ReportFormat.Csv, AnswersTexts.Csv),
            (ReportFormat.Html, AnswersTexts.Html),
        ];
        return known.First(pair => pair.Format == format).Title;
    }
}
