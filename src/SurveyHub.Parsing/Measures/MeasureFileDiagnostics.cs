using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Measures;

/// <summary>Every mistake that a file of measures can hold, beside those of any table. Each has an example in the tests.</summary>
public static class MeasureFileDiagnostics
{
    public static readonly DiagnosticDescriptor BadKey = new("SH5270", Error,
        "”{0}” går inte som nyckel för ett mått. Skriv ett namn av a–z, 0–9 och bindestreck, ett blanksteg och ett år: kostnad-mmr 2018.",
        "'{0}' cannot be the key of a measure. Write a name of a–z, 0–9 and hyphen, a blank and a year: kostnad-mmr 2018.");

    public static readonly DiagnosticDescriptor KnownKey = new("SH5271", Error,
        "”{0}” är redan ett faktum i panelen eller ett mått. Ge måttet ett annat namn.",
        "'{0}' is a fact of the panel or a measure already. Give the measure another name.");

    public static readonly DiagnosticDescriptor RepeatedKey = new("SH5272", Error,
        "Måttet ”{0}” står redan på rad {1}.",
        "The measure '{0}' stands already on line {1}.");

    public static readonly DiagnosticDescriptor EmptyPart = new("SH5273", Error,
        "Måttet ”{0}” saknar {1}. Skriv #mått,namn år,rubrik,enhet,decimaler,definition,källa,hämtat; bara enheten får vara tom.",
        "The measure '{0}' lacks its {1}. Write #measure,name year,heading,unit,decimals,definition,source,fetched; only the unit may be empty.");

    public static readonly DiagnosticDescriptor BadDecimals = new("SH5274", Error,
        "”{0}” är inget antal decimaler. Skriv 0–6.",
        "'{0}' is not a number of decimals. Write 0–6.");

    public static readonly DiagnosticDescriptor BadDay = new("SH5275", Error,
        "”{0}” är ingen dag. Skriv när uppgifterna hämtades som 2019-02-04.",
        "'{0}' is not a day. Write when the numbers were fetched as 2019-02-04.");

    public static readonly DiagnosticDescriptor PartTooLong = new("SH5276", Error,
        "”{0}” är för lång text: högst {1} tecken.",
        "'{0}' is too long a text: at most {1} characters.");

    public static readonly DiagnosticDescriptor UndefinedColumn = new("SH5277", Error,
        "Kolumnen ”{0}” är inget mått i filen. Skriv vad den är i en rad #mått ovanför kolumnnamnen.",
        "The column '{0}' is not a measure of the file. Say what it is in a row #measure above the column names.");

    public static readonly DiagnosticDescriptor NoColumn = new("SH5278", Error,
        "Måttet ”{0}” har ingen kolumn.",
        "The measure '{0}' has no column.");

    public static readonly DiagnosticDescriptor BadNumber = new("SH5279", Error,
        "”{0}” är inget tal. Lämna cellen tom där talet inte är känt.",
        "'{0}' is not a number. Leave the cell empty where the number is not known.");

    public static readonly DiagnosticDescriptor RepeatedOrganisation = new("SH5280", Error,
        "{0} står redan på rad {1}.",
        "{0} stands already on line {1}.");

    public static readonly DiagnosticDescriptor NoMeasures = new("SH5281", Error,
        "Filen har inga mått. De skrivs i rader #mått,namn år,rubrik,enhet,decimaler,definition,källa,hämtat ovanför kolumnnamnen.",
        "The file has no measures. They are written in rows #measure,name year,heading,unit,decimals,definition,source,fetched above the column names.");

    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticCatalogue.DeclaredBy(typeof(MeasureFileDiagnostics));
}
