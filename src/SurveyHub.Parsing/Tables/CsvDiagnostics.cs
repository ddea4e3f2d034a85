using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Tables;

/// <summary>Every mistake that a panel, answers or responses file can hold.</summary>
public static class CsvDiagnostics
{
    public static readonly DiagnosticDescriptor NotUtf8 = new("SH2001", Error,
        "Filen är inte UTF-8. Spara den som ”CSV UTF-8”.",
        "The file is not UTF-8. Save it as 'CSV UTF-8'.");

    public static readonly DiagnosticDescriptor TooLarge = new("SH2002", Error,
        "Filen är för stor: {0} byte, högst {1} går att läsa.",
        "The file is too large: {0} bytes, at most {1} can be read.");

    public static readonly DiagnosticDescriptor Empty = new("SH2003", Error,
        "Filen har ingen rubrikrad.",
        "The file has no header row.");

    public static readonly DiagnosticDescriptor BadQuotes = new("SH2004", Error,
        "Citattecknen på raden går inte ihop. Ett citattecken i en cell skrivs två gånger.",
        "The quotation marks of the row do not match. A quotation mark in a cell is written twice.");

    public static readonly DiagnosticDescriptor UnknownColumn = new("SH2005", Error,
        "Okänd kolumn ”{0}”. {1}",
        "Unknown column '{0}'. {1}");

    public static readonly DiagnosticDescriptor MissingColumn = new("SH2006", Error,
        "Kolumnen ”{0}” saknas.",
        "The column '{0}' is missing.");

    public static readonly DiagnosticDescriptor RepeatedColumn = new("SH2007", Error,
        "Kolumnen ”{0}” står två gånger.",
        "The column '{0}' stands twice.");

    public static readonly DiagnosticDescriptor WrongCellCount = new("SH2008", Error,
        "Raden har {0} celler, rubrikraden {1}.",
        "The row has {0} cells, the header row {1}.");

    public static readonly DiagnosticDescriptor EmptyCell = new("SH2009", Error,
        "Cellen i kolumnen ”{0}” är tom.",
        "The cell in the column '{0}' is empty.");

    public static readonly DiagnosticDescriptor NamelessColumn = new("SH2010", Error,
        "”{0}” står i en kolumn utan rubrik.",
        "'{0}' stands in a column without a heading.");

    public static readonly DiagnosticDescriptor TooManyRows = new("SH2011", Error,
        "Filen har för många rader: högst {0} går att läsa.",
        "The file has too many rows: at most {0} can be read.");

    public static readonly DiagnosticDescriptor BadDirective = new("SH2020", Error,
        "Raden börjar med # men går inte att läsa. Skriv {0}.",
        "The row begins with # but cannot be read. Write {0}.");

    public static readonly DiagnosticDescriptor BadCode = new("SH2021", Error,
        "”{0}” duger inte som kod: 1–16 bokstäver a–z, siffror och bindestreck.",
        "'{0}' will not do as a code: 1–16 letters a–z, digits and hyphens.");

    public static readonly DiagnosticDescriptor RepeatedOrganisation = new("SH2022", Error,
        "”{0}” står redan på rad {1}.",
        "'{0}' stands already on line {1}.");

    public static readonly DiagnosticDescriptor BadAddress = new("SH2023", Error,
        "”{0}” är ingen e-postadress.",
        "'{0}' is not an e-mail address.");

    public static readonly DiagnosticDescriptor BadNumber = new("SH2024", Error,
        "”{0}” går inte att läsa som ett tal.",
        "'{0}' cannot be read as a number.");

    public static readonly DiagnosticDescriptor UndefinedFact = new("SH2025", Error,
        "Kolumnen ”{0}” saknar definition. Skriv en rad ovanför rubrikraden: #fakta,{0},definition med datum,källa.",
        "The column '{0}' has no definition. Write a row above the header row: #fact,{0},definition with date,source.");

    public static readonly DiagnosticDescriptor UnusedFact = new("SH2026", Error,
        "”{0}” är definierat men har ingen kolumn.",
        "'{0}' is defined but has no column.");

    public static readonly DiagnosticDescriptor NoOrganisations = new("SH2027", Error,
        "Panelen har inga organisationer.",
        "The panel has no organisations.");

    public static readonly DiagnosticDescriptor TooLong = new("SH2028", Error,
        "Cellen i kolumnen ”{0}” är för lång: högst {1} tecken.",
        "The cell in the column '{0}' is too long: at most {1} characters.");

    public static readonly DiagnosticDescriptor UnknownOrganisation = new("SH3001", Error,
        "”{0}” finns inte i panelen. {1}",
        "'{0}' is not in the panel. {1}");

    public static readonly DiagnosticDescriptor UnknownField = new("SH3002", Error,
        "”{0}” är inget svarsfält i enkäten. {1}",
        "'{0}' is not a field of the questionnaire. {1}");

    public static readonly DiagnosticDescriptor UnknownStatus = new("SH3003", Error,
        "”{0}” är ingen känd status. Skriv delvis, saknas, ej-aktuellt eller oläst, eller lämna tomt.",
        "'{0}' is not a known status. Write partly, missing, not-applicable or unread, or leave it empty.");

    public static readonly DiagnosticDescriptor UnfitStatus = new("SH3004", Error,
        "Svarsfältet ”{0}” tar inte emot ”{1}”.",
        "The field '{0}' does not accept '{1}'.");

    public static readonly DiagnosticDescriptor ValueAndStatus = new("SH3005", Error,
        "Raden har både ett värde och statusen ”{0}”. Skriv det ena.",
        "The row has both a value and the status '{0}'. Write one of them.");

    public static readonly DiagnosticDescriptor NoValue = new("SH3006", Error,
        "Raden har varken värde eller status. Ta bort den: en obesvarad fråga har ingen rad.",
        "The row has neither value nor status. Remove it: a field that is not answered has no row.");

    public static readonly DiagnosticDescriptor RepeatedAnswer = new("SH3007", Error,
        "Svaret på ”{0}” står redan på rad {1}. Bara belopp får ha flera rader.",
        "The answer to '{0}' stands already on line {1}. Only amounts may have several rows.");

    public static readonly DiagnosticDescriptor NoSuchRows = new("SH3008", Error,
        "Svarsfältet ”{0}” har inga rader som den som svarar lägger till. Lämna kolumnen row tom.",
        "The field '{0}' has no rows that the respondent adds. Leave the column row empty.");

    public static readonly DiagnosticDescriptor NotAsked = new("SH3009", Warning,
        "”{0}” frågas inte efter svaret på ”{1}”. Det som står här räknas inte.",
        "'{0}' is not asked in view of the answer to '{1}'. What stands here does not count.");

    public static readonly DiagnosticDescriptor RowKeyMissing = new("SH3010", Error,
        "Svarsfältet ”{0}” finns på flera rader. Skriv radens nyckel i kolumnen row, till exempel 1, 2, 3.",
        "The field '{0}' is on several rows. Write the key of the row in the column row, for example 1, 2, 3.");

    public static readonly DiagnosticDescriptor UnknownState = new("SH3011", Error,
        "”{0}” är inget känt läge. Skriv submitted, late, corrected eller silent; late och corrected kan stå tillsammans.",
        "'{0}' is not a known state. Write submitted, late, corrected or silent; late and corrected may stand together.");

    public static readonly DiagnosticDescriptor BadTime = new("SH3012", Error,
        "”{0}” är ingen tidpunkt. Skriv som 2019-05-22 eller 2019-05-22T14:32+02:00.",
        "'{0}' is not a time. Write as 2019-05-22 or 2019-05-22T14:32+02:00.");

    public static readonly DiagnosticDescriptor SilentWithAnswers = new("SH3013", Error,
        "”{0}” står som tyst men har svar i svarsfilen.",
        "'{0}' is stated as silent but has answers in the answers file.");

    public static readonly DiagnosticDescriptor SilentWithSubmission = new("SH3014", Error,
        "”{0}” står som tyst, men raden säger när eller av vem svaret lämnades.",
        "'{0}' is stated as silent, but the row says when or by whom it was submitted.");

    public static readonly DiagnosticDescriptor SignatureTooLong = new("SH3015", Error,
        "Namnet på den som står för svaret är {0} tecken. Högst {1} får plats.",
        "The name of whoever stands for the answer is {0} characters. At most {1} fit.");

    public static readonly DiagnosticDescriptor BadRowKey = new("SH3016", Error,
        "”{0}” går inte som nyckel för en rad. Skriv högst 40 av a–z, 0–9 och bindestreck.",
        "'{0}' cannot be the key of a row. Write at most 40 of a–z, 0–9 and hyphen.");

    public static readonly DiagnosticDescriptor TooManyAddedRows = new("SH3017", Error,
        "”{0}” står på fler rader än de {1} som får plats.",
        "'{0}' is on more rows than the {1} that fit.");

    public static readonly DiagnosticDescriptor CalculatedField = new("SH3018", Error,
        "”{0}” svarar ingen på: det räknas ut av andra svar. Ta bort raden.",
        "Nobody answers '{0}': it is calculated from other answers. Remove the row.");
}
