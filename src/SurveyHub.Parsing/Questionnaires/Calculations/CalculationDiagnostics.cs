using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires.Calculations;

/// <summary>What can be wrong about calculated values. Each has an example in the tests.</summary>
public static class CalculationDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownCalculation = new("SH1150", Error,
        "”{0}” går inte att förstå som en uträkning. {1}",
        "'{0}' cannot be understood as a calculation. {1}");

    public static readonly DiagnosticDescriptor NotANumber = new("SH1151", Error,
        "”{0}” är {1} och går inte att räkna med: värden räknas ut av tal.",
        "'{0}' is {1} and cannot be counted with: values are worked out of numbers.");

    public static readonly DiagnosticDescriptor Circle = new("SH1152", Error,
        "”{0}” skulle räknas ut av sig självt: {1}.",
        "'{0}' would be worked out of itself: {1}.");

    public static readonly DiagnosticDescriptor UnfitProperty = new("SH1153", Error,
        "”{0}” kan inte sägas om det som räknas ut. {1}",
        "'{0}' cannot be said of what is calculated. {1}");

    public static readonly DiagnosticDescriptor MixedUnits = new("SH1154", Error,
        "”{0}” anges {1} men ”{2}” {3}: de går inte att räkna ihop. Ska de det ändå, säg vilken enhet det blir.",
        "'{0}' is stated {1} but '{2}' {3}: they cannot be counted together. If they are to be, say the unit that it makes.");

    public static readonly DiagnosticDescriptor UnfitName = new("SH1155", Error,
        "”{0}” är {1} och går inte att räkna med här. {2}",
        "'{0}' is {1} and cannot be counted with here. {2}");

    public static readonly DiagnosticDescriptor TooFewTerms = new("SH1156", Error,
        "En summa behöver minst två tal, men ”{0}” är {1}.",
        "A sum needs at least two numbers, but '{0}' is {1}.");

    public static readonly DiagnosticDescriptor OfAddedRow = new("SH1157", Error,
        "”{0}” står på en rad som får fyllas i flera gånger: bara en summa kan räknas ut av det, eller en kolumn i samma tabell. Mot ett faktum räknas det inte.",
        "'{0}' stands on a row that may be filled in several times: only a sum can be worked out of it, or a column of the same table. It is not divided by a fact.");

    public static readonly DiagnosticDescriptor NothingToAnswer = new("SH1158", Error,
        "Tabellen har bara {0} som räknas ut: det finns inget att svara på.",
        "The table has only {0} that are calculated: there is nothing to answer.");

    public static readonly DiagnosticDescriptor RepeatedTerm = new("SH1159", Error,
        "”{0}” står två gånger i uträkningen.",
        "'{0}' stands twice in the calculation.");
}
