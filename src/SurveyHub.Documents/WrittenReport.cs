using SurveyHub.Documents.Word.Templates;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents;

/// <summary>A report that was compiled with a report file, and the looks that its office gives it.</summary>
/// <param name="Template">Of the Word file; null for the looks that every report has.</param>
public sealed record WrittenReport(ReportDocument Document, WordTemplate? Template = null);
