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

    public static readonly DiagnosticDescriptor NotADate = new("SH3115", Error,
        "”{0}” går inte att läsa som {1}. Skriv till exempel {2}.",
        "'{0}' cannot be read as {1}. Write for example {2}.");

    public static readonly DiagnosticDescriptor AmbiguousDate = new("SH3116", Error,
        "”{0}” kan betyda både {1} och {2}. Skriv {3} eller {4}.",
        "'{0}' can mean both {1} and {2}. Write {3} or {4}.");

    public static readonly DiagnosticDescriptor ShortYear = new("SH3117", Error,
        "”{0}” har ett årtal med två siffror. Skriv det med fyra, till exempel {1}.",
        "'{0}' has a year of two digits. Write it with four, for example {1}.");

    public static readonly DiagnosticDescriptor DateIncomplete = new("SH3118", Error,
        "”{0}” säger inte vilken {1}. Skriv till exempel {2}.",
        "'{0}' does not say which {1}. Write for example {2}.");

    public static readonly DiagnosticDescriptor NoSuchDate = new("SH3119", Error,
        "”{0}” finns inte i kalendern. Se efter att dag och månad stämmer.",
        "'{0}' is not in the calendar. See that day and month are right.");

    public static readonly DiagnosticDescriptor TooEarly = new("SH3120", Error,
        "{0} är för tidigt. Skriv tidigast {1}.",
        "{0} is too early. Write {1} at the earliest.");

    public static readonly DiagnosticDescriptor TooLate = new("SH3121", Error,
        "{0} är för sent. Skriv senast {1}.",
        "{0} is too late. Write {1} at the latest.");

    public static readonly DiagnosticDescriptor NotAStep = new("SH3122", Error,
        "”{0}” är inget steg på skalan. Välj ett heltal från {1} till {2}.",
        "'{0}' is not a step of the scale. Choose a whole number from {1} to {2}.");

    public static readonly DiagnosticDescriptor NotAnEmailAddress = new("SH3123", Error,
        "”{0}” ser inte ut som en e-postadress. Skriv en adress som anna.exempel@example.org.",
        "'{0}' does not look like an e-mail address. Write one address like anna.example@example.org.");

    public static readonly DiagnosticDescriptor NotAPhoneNumber = new("SH3124", Error,
        "”{0}” ser inte ut som ett telefonnummer. Skriv ett nummer som 08-123 45 67 eller +46 8 123 45 67.",
        "'{0}' does not look like a telephone number. Write one number like 08-123 45 67 or +46 8 123 45 67.");

    public static readonly DiagnosticDescriptor NotAWebAddress = new("SH3125", Error,
        "”{0}” ser inte ut som en webbadress. Skriv en adress som www.example.org.",
        "'{0}' does not look like a web address. Write one address like www.example.org.");

    public static readonly DiagnosticDescriptor ExcludesOthers = new("SH3126", Error,
        "”{0}” kan inte väljas tillsammans med andra svarsalternativ. Ta bort det, eller de andra.",
        "'{0}' cannot be chosen together with other options. Take it away, or the others.");

    public static readonly DiagnosticDescriptor TooFewRows = new("SH3127", Error,
        "Fyll i minst {0} av raden ”{1}”. Nu är {2} ifyllda.",
        "Fill in at least {0} of the row '{1}'. Now {2} are filled in.");

    public static readonly DiagnosticDescriptor NotAFile = new("SH3128", Error,
        "”{0}” är ingen fil som kan bifogas här. Det går att bifoga {1}.",
        "'{0}' is no file that can be attached here. What can be attached is {1}.");

    public static readonly DiagnosticDescriptor FileTooLarge = new("SH3129", Error,
        "”{0}” är {1}. Högst {2} MB tas emot.",
        "'{0}' is {1}. At most {2} MB are taken.");
}
