using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Themes.Rules;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>All that a report is compiled from, beside its template.</summary>
/// <param name="Themes">What analysts have said about the answers; <see cref="Analysis.Empty"/> where nothing has been.</param>
/// <param name="Words">The language that the template is written in.</param>
public sealed record ReportInput(SurveyAnswers Answers, Analysis Themes, IReportWords Words);

/// <summary>What compiling needs of the language that report files are written in.</summary>
public interface IReportWords
{
    /// <summary>The rule that a condition says. It has been found sound when the file was read.</summary>
    AnswerRule ReadCondition(TemplateCondition condition);

    /// <summary>The directive as a writer types it between backticks.</summary>
    string Print(InlineDirective directive, Text.Language language);

    /// <summary>The block as a writer types it, with all that belongs to it.</summary>
    string Print(TemplateBlock block, Text.Language language);
}

/// <summary>A report, and what its writer has to know about it.</summary>
/// <param name="Document">Complete only when there are no errors.</param>
/// <param name="Diagnostics">What no longer fits the answers, with where it stands in the report file, in its order.</param>
public sealed record CompiledReport(ReportDocument Document, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(found => found.Severity == Severity.Error);
}
