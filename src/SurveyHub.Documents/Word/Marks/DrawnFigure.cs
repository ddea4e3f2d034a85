using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>A figure as a new report would draw it.</summary>
/// <param name="Block">A chart.</param>
public sealed record DrawnFigure(ReportBlock Block, Language Language);
