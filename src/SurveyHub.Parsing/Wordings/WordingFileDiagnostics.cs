using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Wordings;

/// <summary>Every mistake that a file of wordings can hold, beside those of any table. Each has an example in the tests.</summary>
public static class WordingFileDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownField = new("SH5251", Error,
        "”{0}” är inget svarsfält i enkäten. {1}",
        "'{0}' is not a field of the questionnaire. {1}");

    public static readonly DiagnosticDescriptor HiddenField = new("SH5252", Error,
        "”{0}” redovisas inte för var och en, och får inte heller det med andra ord.",
        "'{0}' is not reported for each, and may not be in other words either.");

    public static readonly DiagnosticDescriptor TooLong = new("SH5253", Error,
        "Orden är {0} tecken, högst {1} får plats i en tabell.",
        "The words have {0} characters; a table has room for at most {1}.");

    public static readonly DiagnosticDescriptor BadMark = new("SH5254", Error,
        "”{0}” är inget märke för ett svar: ett t och 16 tecken av 0–9 och a–f.",
        "'{0}' is not the mark of an answer: a t and 16 characters of 0–9 and a–f.");

    public static readonly DiagnosticDescriptor NoMark = new("SH5255", Error,
        "Raden säger inte vilket svar orden är skrivna för. Svaret som det är nu har märket {0}: skriv det, om orden stämmer med svaret.",
        "The row does not say which answer the words are written for. The answer as it is now has the mark {0}: write that, if the words agree with the answer.");

    public static readonly DiagnosticDescriptor NoAnswer = new("SH5256", Error,
        "Raden säger inte vilket svar orden är skrivna för, och {0} har inte svarat här.",
        "The row does not say which answer the words are written for, and {0} has not answered here.");

    public static readonly DiagnosticDescriptor Repeated = new("SH5257", Error,
        "{0} har redan ord för ”{1}”, på rad {2}.",
        "{0} has words for '{1}' already, on line {2}.");

    public static readonly DiagnosticDescriptor NameTooLong = new("SH5258", Error,
        "Namnet på den som har skrivit orden är {0} tecken, högst {1} får plats.",
        "The name of whoever wrote the words has {0} characters; there is room for at most {1}.");

    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticCatalogue.DeclaredBy(typeof(WordingFileDiagnostics));
}
