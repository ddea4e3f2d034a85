using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;

namespace SurveyHub.Parsing.Reports;

/// <summary>Writes the report file to begin with.</summary>
public static class StartingReportFile
{
    public static string Write(Questionnaire questionnaire)
    {
        var facts = StartingReport.FactsIn(questionnaire).ToValueList();
        return ReportPrinter.Print(
            StartingReport.For(questionnaire), new ReportSources(questionnaire, ValueList<KnownTheme>.Empty, facts, new RuleConditions(questionnaire, facts)));
    }
}
