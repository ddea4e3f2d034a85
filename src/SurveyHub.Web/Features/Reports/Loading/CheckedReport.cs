using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Web.Features.Reports.Loading;

/// <summary>A report file held against the answers of its wave.</summary>
/// <param name="Compiled">Null where the file cannot be understood.</param>
public sealed record CheckedReport(ParsedReport Parsed, CompiledReport? Compiled)
{
    public ReportTemplate Template => Parsed.Template;

    /// <summary>All that is wrong with the file, and then all in it that no longer fits the answers, by line.</summary>
    public ValueList<Diagnostic> Diagnostics { get; } =
        [.. Parsed.Diagnostics.Concat(Compiled?.Diagnostics ?? []).OrderBy(found => found.Position.Line).ThenBy(found => found.Position.Column)];

    public bool HasErrors => Parsed.HasErrors || Compiled is not { HasErrors: false };

    /// <summary>What is read; null where the report has errors and must not be shown as finished.</summary>
    public ReportDocument? Document => HasErrors ? null : Compiled?.Document;
}
