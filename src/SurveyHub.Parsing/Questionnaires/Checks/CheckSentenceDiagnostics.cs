using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>Every mistake that a check can hold. Each has an example in the tests.</summary>
public static class CheckSentenceDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownCheck = new("SH1100", Error,
        "”{0}” går inte att förstå som en kontroll. {1}",
        "'{0}' cannot be understood as a check. {1}");

    public static readonly DiagnosticDescriptor NotCounted = new("SH1101", Error,
        "”{0}” är {1} och går inte att räkna med: en kontroll gäller tal.",
        "'{0}' is {1} and cannot be counted with: a check is about numbers.");

    public static readonly DiagnosticDescriptor NoNumbersToCheck = new("SH1102", Error,
        "Frågan har inga tal som ”{0}” kan gälla.",
        "The question has no numbers that '{0}' can be about.");

    public static readonly DiagnosticDescriptor TooFewNumbers = new("SH1103", Error,
        "En summa behöver minst två tal, men ”{0}” har ett.",
        "A sum needs at least two numbers, but '{0}' has one.");

    public static readonly DiagnosticDescriptor NeverTrue = new("SH1104", Error,
        "Kontrollen kan aldrig stämma: {0}.",
        "The check can never be met: {0}.");

    public static readonly DiagnosticDescriptor MixedCheck = new("SH1105", Error,
        "”{0}” är {1} men ”{2}” är {3}: en kontroll gäller antingen kolumner, rader eller svarsfält.",
        "'{0}' is {1} but '{2}' is {3}: a check is about columns, rows or fields, not several of them.");

    public static readonly DiagnosticDescriptor RepeatedInCheck = new("SH1106", Error,
        "”{0}” står två gånger i kontrollen.",
        "'{0}' stands twice in the check.");

    public static readonly DiagnosticDescriptor MixedUnits = new("SH1107", Error,
        "”{0}” anges {1} men ”{2}” {3}: de går inte att räkna ihop.",
        "'{0}' is stated {1} but '{2}' {3}: they cannot be counted together.");

    public static readonly DiagnosticDescriptor RepeatedCheck = new("SH1108", Error,
        "”{0}” säger samma sak som en tidigare kontroll.",
        "'{0}' says the same as an earlier check.");

    public static readonly DiagnosticDescriptor ChangeIsNoError = new("SH1109", Error,
        "En ändring kan vara riktig, så den kan bara ifrågasättas. Skriv ”{0}”.",
        "A change may be right, so it can only be asked about. Write '{0}'.");

    public static readonly DiagnosticDescriptor EndingWithoutSum = new("SH1110", Error,
        "”{0}” går bara att säga om en summa.",
        "'{0}' can be said of a sum only.");
}
