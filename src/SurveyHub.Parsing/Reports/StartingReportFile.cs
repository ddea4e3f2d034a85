using SurveyHub.Domain;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;

namespace SurveyHub.Parsing.Reports;

/// <summary>Writes the report file to begin with.</summary>
public static class StartingReportFile
{
    /// <param name="measures">From other sources; none for a report of the answers alone.</param>
    public static string Write(Questionnaire questionnaire, ValueList<Measure>? measures = null)
    {
        var beside = measures ?? [];
        var facts = StartingReport.FactsIn(questionnaire).Concat(beside.Select(measure => measure.Key)).Distinct().ToValueList();
        return ReportPrinter.Print(
            StartingReport.For(questionnaire, beside), new ReportSources(questionnaire, ValueList<KnownTheme>.Empty, facts, new RuleConditions(questionnaire, facts)));
    }
}
