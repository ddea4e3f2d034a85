using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Vocabulary;

internal enum ReportSetting
{
    Questionnaire,
    Subtitle,
    Publisher,
    Date,
    Language,
    WordTemplate,
    OrderInText,
    Denominator,
}

/// <summary>The words of the front block.</summary>
internal static class SettingWords
{
    public static readonly Vocabulary<ReportSetting> Names = new(
        new(ReportSetting.Questionnaire, "rapport", "report"),
        new(ReportSetting.Subtitle, "undertitel", "subtitle"),
        new(ReportSetting.Publisher, "utgivare", "publisher"),
        new(ReportSetting.Date, "datum", "date"),
        new(ReportSetting.Language, "språk", "language"),
        new(ReportSetting.WordTemplate, "mall", "template"),
        new(ReportSetting.OrderInText, "ordning i text", "order in text"),
        new(ReportSetting.Denominator, "nämnare", "denominator"));

    public static readonly Vocabulary<OrganisationOrder> Orders = new(
        new(OrganisationOrder.Code, "kod", "code"),
        new(OrganisationOrder.Name, "namn", "name"));
}
