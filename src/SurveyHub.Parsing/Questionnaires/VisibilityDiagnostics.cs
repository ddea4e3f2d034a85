using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What can be wrong about how much of the answers is to be shown.</summary>
public static class VisibilityDiagnostics
{
    public static readonly DiagnosticDescriptor BothVisibilities = new("SH1181", Error,
        "”{0}” och ”{1}” säger emot varandra. Ta bort det ena.",
        "'{0}' and '{1}' contradict each other. Take one of them away.");

    public static readonly DiagnosticDescriptor ReportingWhatIsHidden = new("SH1182", Error,
        "”{0}” visar enskilda svar, men svaren redovisas bara sammantaget eller inte alls.",
        "'{0}' shows single answers, but the answers are reported in aggregate only or not at all.");

    public static readonly DiagnosticDescriptor ReportingWhatRestsOnHidden = new("SH1184", Error,
        "”{0}” går inte att redovisa: svaren följer på ”{1}”, som inte redovisas för var och en, och redovisas därför inte heller.",
        "'{0}' cannot be reported: the answers follow on '{1}', which is not reported for each, and so neither are they.");
}
