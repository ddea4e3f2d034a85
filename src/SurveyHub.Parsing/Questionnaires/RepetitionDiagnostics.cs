using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What can be wrong about rows that repeat.</summary>
public static class RepetitionDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownRepetition = new("SH1140", Error,
        "”{0}” går inte att säga om en rad. {1}",
        "'{0}' cannot be said of a row. {1}");

    public static readonly DiagnosticDescriptor EmptyRepetition = new("SH1141", Error,
        "Inget antal rader går: minst {0} är mer än högst {1}.",
        "No number of rows will do: at least {0} is more than at most {1}.");

    public static readonly DiagnosticDescriptor RowAfterRepeating = new("SH1142", Error,
        "Raden står efter en som får fyllas i flera gånger. De som får det ska stå sist i tabellen.",
        "The row stands after one that may be filled in several times. Those have to stand last in the table.");

    public static readonly DiagnosticDescriptor RepeatingRowByOption = new("SH1143", Error,
        "Raden får fyllas i flera gånger, och kan då inte frågas efter ett svarsalternativ (rader enligt). Lägg den i en egen tabell.",
        "The row may be filled in several times, and then cannot be asked by an option (rows by). Put it in a table of its own.");

    public static readonly DiagnosticDescriptor ConditionOnAddedRow = new("SH1144", Error,
        "”{0}” står på en rad som får fyllas i flera gånger, så inget villkor kan bero på det.",
        "'{0}' stands on a row that may be filled in several times, so no condition can rest on it.");

    public static readonly DiagnosticDescriptor CheckOfAddedRow = new("SH1145", Error,
        "Kontrollen går inte att räkna ut: ”{0}” står på en rad som får fyllas i flera gånger. {1}",
        "The check cannot be worked out: '{0}' stands on a row that may be filled in several times. {1}");

    public static readonly DiagnosticDescriptor ReportingOfAddedRow = new("SH1146", Error,
        "”{0}” går inte att redovisa för en rad som får fyllas i flera gånger: det gäller ett svar från var och en. {1}",
        "'{0}' cannot be reported for a row that may be filled in several times: it is of one answer from each. {1}");
}
