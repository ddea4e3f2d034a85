using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What can be wrong about what a table says once for all its columns.</summary>
public static class TableDiagnostics
{
    public static readonly DiagnosticDescriptor CornerSaysNothing = new("SH1180", Error,
        "Det som står här gäller de kolumner som inte säger själva vad de tar, men alla kolumner säger det. Ta bort det här, eller i kolumnerna.",
        "What stands here is for the columns that do not say themselves what they take, but every column does. Take it away here, or in the columns.");
}
