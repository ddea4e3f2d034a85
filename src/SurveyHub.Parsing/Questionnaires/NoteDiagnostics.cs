using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What can be wrong about a note to staff.</summary>
public static class NoteDiagnostics
{
    public static readonly DiagnosticDescriptor BadNote = new("SH1183", Error,
        "Efter ”{0}:” ska anteckningen stå, på samma rad och högst {1} tecken.",
        "After '{0}:' the note should stand, on the same line and at most {1} characters.");
}
