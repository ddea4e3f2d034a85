using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Mistakes in how the report is to show the tables of a question. Each has an example in the tests.</summary>
public static class ReportHintDiagnostics
{
    public static readonly DiagnosticDescriptor NoTableToReport = new("SH1130", Error,
        "”{0}” sägs om en hel fråga med en tabell i.",
        "'{0}' is said of a whole question with a table in it.");

    public static readonly DiagnosticDescriptor BadCaption = new("SH1131", Error,
        "”{0}” står högst en gång i frågan, och efter kolonet rubriken, högst 200 tecken.",
        "'{0}' stands at most once in the question, and after the colon the caption, at most 200 characters.");
}
