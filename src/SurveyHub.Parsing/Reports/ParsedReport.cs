using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports.Templates;

namespace SurveyHub.Parsing.Reports;

/// <summary>A report file as it was understood.</summary>
/// <param name="Template">Complete only when there are no errors.</param>
/// <param name="Diagnostics">All mistakes, in the order of the file.</param>
public sealed record ParsedReport(ReportTemplate Template, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(found => found.Severity == Severity.Error);
}
