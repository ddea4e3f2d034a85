using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Domain.Responses;

/// <summary>What can be wrong with a typed answer, the same in the form, in a file and on paper.</summary>
public static class AnswerDiagnostics
{
    public static readonly DiagnosticDescriptor NotANumber = new("SH3101", Error,
        "”{0}” går inte att läsa som ett tal. Skriv till exempel {1}.",
        "'{0}' cannot be read as a number. Write for example {1}.");

    public static readonly DiagnosticDescriptor NotWhole = new("SH3102", Error,
        "{0} är inget heltal. Skriv ett tal utan decimaler.",
        "{0} is not a whole number. Write a number without decimals.");

    public static readonly DiagnosticDescriptor TooManyDecimals = new("SH3103", Error,
        "{0} har för många decimaler. Skriv högst {1}.",
        "{0} has too many decimals. Write at most {1}.");

    public static readonly DiagnosticDescriptor TooSmall = new("SH3104", Error,
        "{0} är för litet. Skriv minst {1}.",
        "{0} is too small. Write at least {1}.");

    public static readonly DiagnosticDescriptor TooLarge = new("SH3105", Error,
        "{0} är för stort. Skriv högst {1}.",
        "{0} is too large. Write at most {1}.");

    public static readonly DiagnosticDescriptor TooLong = new("SH3106", Error,
        "Texten är {0} tecken. Högst {1} får plats.",
        "The text is {0} characters. At most {1} fit.");

    public static readonly DiagnosticDescriptor NotAnOption = new("SH3107", Error,
        "”{0}” är inget av svarsalternativen: {1}.",
        "'{0}' is none of the options: {1}.");

    public static readonly DiagnosticDescriptor OneOptionOnly = new("SH3108", Error,
        "Bara ett svarsalternativ kan väljas, men {0} är valda.",
        "Only one option can be chosen, but {0} are.");

    public static readonly DiagnosticDescriptor NotAnAmount = new("SH3109", Error,
        "”{0}” går inte att läsa som belopp. Skriv ett belopp på varje rad, till exempel 24\u00A0000\u00A0kr per patient.",
        "'{0}' cannot be read as amounts. Write one amount on each line, for example 24\u00A0000\u00A0kr per patient.");

    public static readonly DiagnosticDescriptor NotATick = new("SH3110", Error,
        "”{0}” går inte att läsa som ett kryss. Skriv ja eller lämna tomt.",
        "'{0}' cannot be read as a tick. Write yes or leave it empty.");

    public static readonly DiagnosticDescriptor Required = new("SH3111", Error,
        "Frågan måste besvaras. Skriv ett svar, eller välj att uppgift saknas.",
        "The question must be answered. Write an answer, or choose that the information is missing.");

    public static readonly DiagnosticDescriptor CommentAlone = new("SH3112", Error,
        "Kommentaren hör till ett svar. Skriv ett svar, eller välj att uppgift saknas.",
        "The comment belongs to an answer. Write an answer, or choose that the information is missing.");

    public static readonly DiagnosticDescriptor AnswerAndStatus = new("SH3113", Error,
        "Ni har både skrivit ett svar och valt ”{0}”. Svaret är sparat. Töm det om ”{0}” ska gälla.",
        "You have both written an answer and chosen '{0}'. The answer is saved. Empty it if '{0}' is to hold.");

    public static readonly DiagnosticDescriptor ReasonMissing = new("SH3114", Error,
        "Skriv varför uppgiften saknas, i kommentaren till svaret.",
        "Say why the information is missing, in the comment to the answer.");
}
