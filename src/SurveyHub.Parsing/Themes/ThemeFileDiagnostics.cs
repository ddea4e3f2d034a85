using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Themes;

/// <summary>Every mistake that a file of themes can hold, beside those of any table. Each has an example in the tests.</summary>
public static class ThemeFileDiagnostics
{
    public static readonly DiagnosticDescriptor BadThemeId = new("SH5220", Error,
        "”{0}” går inte som id för ett tema. Skriv 1–20 av a–z, 0–9 och bindestreck.",
        "'{0}' cannot be the id of a theme. Write 1–20 of a–z, 0–9 and hyphen.");

    public static readonly DiagnosticDescriptor RepeatedTheme = new("SH5221", Error,
        "Temat ”{0}” står redan på rad {1}.",
        "The theme '{0}' stands already on line {1}.");

    public static readonly DiagnosticDescriptor NamelessTheme = new("SH5222", Error,
        "Temat ”{0}” har inget namn.",
        "The theme '{0}' has no name.");

    public static readonly DiagnosticDescriptor ThemeTextTooLong = new("SH5223", Error,
        "”{0}” är för lång text: högst {1} tecken.",
        "'{0}' is too long a text: at most {1} characters.");

    public static readonly DiagnosticDescriptor FieldsAndRule = new("SH5224", Error,
        "Temat ”{0}” har både svarsfält att läsa och en regel. Skriv det ena.",
        "The theme '{0}' has both fields to read and a rule. Write one of them.");

    public static readonly DiagnosticDescriptor UnknownField = new("SH5225", Error,
        "”{0}” är inget svarsfält i enkäten. {1}",
        "'{0}' is not a field of the questionnaire. {1}");

    public static readonly DiagnosticDescriptor HiddenField = new("SH5226", Error,
        "”{0}” redovisas inte för var och en, och därför inte heller vilka som säger vad i det.",
        "'{0}' is not reported for each, and so neither is who says what in it.");

    public static readonly DiagnosticDescriptor UnknownTheme = new("SH5227", Error,
        "”{0}” är inget tema i filen. {1}",
        "'{0}' is not a theme of the file. {1}");

    public static readonly DiagnosticDescriptor CodedRule = new("SH5228", Error,
        "Temat ”{0}” avgörs av en regel och går inte att markera för hand.",
        "The theme '{0}' is decided by a rule and cannot be marked by hand.");

    public static readonly DiagnosticDescriptor BadPart = new("SH5229", Error,
        "”{0}” är ingen del av ett svar. Skriv value eller comment.",
        "'{0}' is not a part of an answer. Write value or comment.");

    public static readonly DiagnosticDescriptor BadStart = new("SH5230", Error,
        "”{0}” är inget ställe i en text. Skriv ett heltal från 0.",
        "'{0}' is not a place in a text. Write a whole number from 0.");

    public static readonly DiagnosticDescriptor BadTextMark = new("SH5231", Error,
        "”{0}” är inget märke för en text: ett t och 16 tecken av 0–9 och a–f.",
        "'{0}' is not the mark of a text: a t and 16 characters of 0–9 and a–f.");

    public static readonly DiagnosticDescriptor NoQuote = new("SH5232", Error,
        "Raden markerar inga ord. Skriv dem i kolumnen quote.",
        "The row marks no words. Write them in the column quote.");

    public static readonly DiagnosticDescriptor NothingToRead = new("SH5234", Error,
        "Temat ”{0}” har varken svarsfält att läsa eller en regel, så det går inte att veta vilka som inte säger det.",
        "The theme '{0}' has neither fields to read nor a rule, so it cannot be known who does not say it.");

    public static readonly DiagnosticDescriptor BadParent = new("SH5235", Error,
        "Temat ”{0}” kan inte ligga under ”{1}”: det finns inte i filen, eller ligger självt under ”{0}”.",
        "The theme '{0}' cannot lie under '{1}': that is not in the file, or lies itself under '{0}'.");

    public static readonly DiagnosticDescriptor BadSince = new("SH5236", Error,
        "”{0}” är ingen tid.",
        "'{0}' is not a time.");

    public static readonly DiagnosticDescriptor RuleAmongFields = new("SH5238", Error,
        "”{0}” är en regel, och i den här kolumnen står svarsfält. Skriv regeln i nästa kolumn och lämna den här tom.",
        "'{0}' is a rule, and this column is for fields. Write the rule in the next column and leave this one empty.");

    public static readonly DiagnosticDescriptor NotThemes = new("SH5237", Error,
        "Filen är ingen fil med teman: den har varken en rad som börjar med #tema eller kolumnerna theme och text.",
        "The file is no file of themes: it has neither a row that begins with #theme nor the columns theme and text.");
}
