using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Domain.Responses.Checks;

/// <summary>What checks say. Each is as severe as the author made the check: the severity here is that of "ska".</summary>
public static class CheckDiagnostics
{
    public static readonly DiagnosticDescriptor SumTooSmall = new("SH3201", Error,
        "{0} till {1}; {2} summera till {3}. Det saknas {4}.",
        "{0} to {1}; {2} sum to {3}. That is {4} too little.");

    public static readonly DiagnosticDescriptor SumTooLarge = new("SH3202", Error,
        "{0} till {1}; {2} summera till {3}. Det är {4} för mycket.",
        "{0} to {1}; {2} sum to {3}. That is {4} too much.");

    public static readonly DiagnosticDescriptor SumUnfinished = new("SH3203", Error,
        "{0} till {1} så här långt; {2} summera till {3}, och {4}. Skriv 0 där det inte finns något, eller välj att uppgift saknas.",
        "{0} to {1} so far; {2} sum to {3}, and {4}. Write 0 where there is nothing, or choose that the information is missing.");

    public static readonly DiagnosticDescriptor Unequal = new("SH3204", Error,
        "{0} är {1}; det {2} vara {3}, som är {4}.",
        "{0} is {1}; it {2} be {3}, which is {4}.");

    public static readonly DiagnosticDescriptor OutsideBound = new("SH3205", Error,
        "{0} är {1}; det {2} vara {3}.",
        "{0} is {1}; it {2} be {3}.");

    public static readonly DiagnosticDescriptor Changed = new("SH3206", Warning,
        "{0} har ändrats från {1} till {2} sedan förra omgången{3}.",
        "{0} has changed from {1} to {2} since the last wave{3}.");
}
