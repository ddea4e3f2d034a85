using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Themes;

/// <summary>Every mistake that a rule can hold. Each has an example in the tests.</summary>
public static class RuleDiagnostics
{
    public static readonly DiagnosticDescriptor NoVerb = new("SH5201", Error,
        "”{0}” går inte att förstå som en regel. {1}",
        "'{0}' cannot be understood as a rule. {1}");

    public static readonly DiagnosticDescriptor Incomplete = new("SH5202", Error,
        "Det fattas något {0} ”{1}”. Skriv till exempel ”antal är minst 5”.",
        "Something is missing {0} '{1}'. Write for example 'number is at least 5'.");

    public static readonly DiagnosticDescriptor UnknownName = new("SH5203", Error,
        "”{0}” är varken ett svarsfält, ett känt tal om organisationerna eller ett tal. {1}",
        "'{0}' is neither a field, a known fact about the organisations nor a number. {1}");

    public static readonly DiagnosticDescriptor UnknownOption = new("SH5204", Error,
        "”{0}” är inget svarsalternativ på ”{1}”. {2}",
        "'{0}' is not an option of '{1}'. {2}");

    public static readonly DiagnosticDescriptor NotAChoice = new("SH5205", Error,
        "”{0}” har inga svarsalternativ. Skriv ”är minst”, ”finns” eller något annat som går att säga om det.",
        "'{0}' has no options. Write 'is at least', 'exists' or something else that can be said of it.");

    public static readonly DiagnosticDescriptor NotComparable = new("SH5206", Error,
        "”{0}” är varken tal eller belopp och går inte att jämföra.",
        "'{0}' is neither a number nor an amount and cannot be compared.");

    public static readonly DiagnosticDescriptor AmountBesideNumber = new("SH5207", Error,
        "”{0}” är ett belopp men inte ”{1}”: de går inte att jämföra.",
        "'{0}' is an amount but '{1}' is not: they cannot be compared.");

    public static readonly DiagnosticDescriptor OnAddedRow = new("SH5208", Error,
        "”{0}” finns på rader som den som svarar lägger till. En regel gäller det som står på ett ställe.",
        "'{0}' is in rows that the respondent adds. A rule is about what stands in one place.");

    public static readonly DiagnosticDescriptor Hidden = new("SH5209", Error,
        "”{0}” redovisas inte för var och en, och därför inte heller vilka en regel om det gäller.",
        "'{0}' is not reported for each, and so neither is for whom a rule about it holds.");

    public static readonly DiagnosticDescriptor TooLong = new("SH5210", Error,
        "Regeln har fler än {0} tecken.",
        "The rule has more than {0} characters.");

    public static readonly DiagnosticDescriptor OnlyNumbers = new("SH5211", Error,
        "”{0}” jämförs med ett tal, men är själv ett tal: regeln handlar inte om någon organisation.",
        "'{0}' is compared with a number, and is a number itself: the rule is about no organisation.");
}
