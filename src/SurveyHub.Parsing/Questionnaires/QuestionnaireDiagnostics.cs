using System.Reflection;
using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Every mistake that a questionnaire file can hold. Each has an example in the tests.</summary>
public static class QuestionnaireDiagnostics
{
    public static readonly DiagnosticDescriptor TooLarge = new("SH1001", Error,
        "Filen är för stor: {0} tecken, högst {1} går att läsa.",
        "The file is too large: {0} characters, at most {1} can be read.");

    public static readonly DiagnosticDescriptor TooComplicated = new("SH1002", Error,
        "Stycket går inte att tolka: för djup indragning eller för många specialtecken.",
        "The block cannot be read: too deeply nested or too many special characters.");

    public static readonly DiagnosticDescriptor NotUtf8 = new("SH1003", Error,
        "Filen är inte UTF-8. Spara den som UTF-8.",
        "The file is not UTF-8. Save it as UTF-8.");

    public static readonly DiagnosticDescriptor Empty = new("SH1004", Error,
        "Filen är tom.",
        "The file is empty.");

    public static readonly DiagnosticDescriptor ControlCharacter = new("SH1005", Error,
        "Filen innehåller ett styrtecken (U+{0}). Ta bort det.",
        "The file holds a control character (U+{0}). Remove it.");

    public static readonly DiagnosticDescriptor NoFrontBlock = new("SH1010", Error,
        "Filen ska börja med ett inställningsblock mellan två rader med ---.",
        "The file should begin with a block of settings between two lines of ---.");

    public static readonly DiagnosticDescriptor UnclosedFrontBlock = new("SH1011", Error,
        "Inställningsblocket avslutas inte: en rad med --- saknas.",
        "The block of settings is not closed: a line of --- is missing.");

    public static readonly DiagnosticDescriptor NotASetting = new("SH1012", Error,
        "”{0}” är ingen inställning. Skriv ”namn: värde”.",
        "'{0}' is not a setting. Write 'name: value'.");

    public static readonly DiagnosticDescriptor UnknownSetting = new("SH1013", Error,
        "Okänd inställning ”{0}”. {1}",
        "Unknown setting '{0}'. {1}");

    public static readonly DiagnosticDescriptor RepeatedSetting = new("SH1014", Error,
        "Inställningen ”{0}” står två gånger.",
        "The setting '{0}' stands twice.");

    public static readonly DiagnosticDescriptor MissingSetting = new("SH1015", Error,
        "Inställningen ”{0}” saknas.",
        "The setting '{0}' is missing.");

    public static readonly DiagnosticDescriptor BadSetting = new("SH1016", Error,
        "”{0}” duger inte som {1}. {2}",
        "'{0}' will not do as {1}. {2}");

    public static readonly DiagnosticDescriptor HeadingTooDeep = new("SH1020", Error,
        "Rubriken har {0} #. Titeln har ett, avsnitt två och frågor tre.",
        "The heading has {0} #. The title has one, sections two and questions three.");

    public static readonly DiagnosticDescriptor MisplacedTitle = new("SH1021", Error,
        "Titeln (en rubrik med ett #) ska stå en gång, före allt annat.",
        "The title (a heading with one #) should stand once, before everything else.");

    public static readonly DiagnosticDescriptor UnderlinedHeading = new("SH1022", Error,
        "Texten blir en rubrik av strecken under den. Skriv rubriker med #, eller lägg en tom rad emellan.",
        "The line below turns this text into a heading. Write headings with #, or put an empty line between.");

    public static readonly DiagnosticDescriptor EmptyHeading = new("SH1023", Error,
        "Rubriken har ingen text.",
        "The heading has no text.");

    public static readonly DiagnosticDescriptor NoQuestions = new("SH1024", Error,
        "Enkäten har ingen fråga. En fråga är en rubrik med tre #.",
        "The questionnaire has no question. A question is a heading with three #.");

    public static readonly DiagnosticDescriptor UnsupportedBlock = new("SH1025", Error,
        "{0} kan inte användas i en enkät.",
        "{0} cannot be used in a questionnaire.");

    public static readonly DiagnosticDescriptor NestedList = new("SH1026", Error,
        "Listan har flera nivåer eller stycken. Skriv den med en nivå och en rad per punkt.",
        "The list has several levels or paragraphs. Write it with one level and one line for each item.");

    public static readonly DiagnosticDescriptor MissingId = new("SH1030", Error,
        "{0} saknar id. Skriv till exempel {{#{1}}} efter texten.",
        "{0} has no id. Write for example {{#{1}}} after the text.");

    public static readonly DiagnosticDescriptor InvalidId = new("SH1031", Error,
        "”{0}” duger inte som id: högst 20 av a–z, 0–9 och bindestreck, skrivet {{#id}} sist i texten.",
        "'{0}' will not do as an id: at most 20 of a–z, 0–9 and hyphen, written {{#id}} at the end of the text.");

    public static readonly DiagnosticDescriptor ReservedId = new("SH1032", Error,
        "Id:t ”{0}” är upptaget för programmets egna ord. Välj ett annat.",
        "The id '{0}' is reserved. Choose another.");

    public static readonly DiagnosticDescriptor DuplicateId = new("SH1033", Error,
        "Id:t ”{0}” används redan på rad {1}.",
        "The id '{0}' is used already, on line {1}.");

    public static readonly DiagnosticDescriptor MisplacedId = new("SH1034", Error,
        "{0} står här utan något att namnge. Ett id hör till en rubrik, ett svarsfält, ett svarsalternativ eller en tabellcell.",
        "{0} names nothing here. An id belongs to a heading, a field, an option or a table cell.");

    public static readonly DiagnosticDescriptor NoField = new("SH1040", Error,
        "Frågan har inget svarsfält. Skriv till exempel `fritext` på en egen rad.",
        "The question has no field. Write for example `long text` on a line of its own.");

    public static readonly DiagnosticDescriptor UnknownKind = new("SH1041", Error,
        "Okänt slags svarsfält: ”{0}”. {1}",
        "Unknown kind of field: '{0}'. {1}");

    public static readonly DiagnosticDescriptor UnknownProperty = new("SH1042", Error,
        "”{0}” är ingen känd egenskap. {1}",
        "'{0}' is not a known property. {1}");

    public static readonly DiagnosticDescriptor UnfitProperty = new("SH1043", Error,
        "”{0}” kan inte anges för {1}. {2}",
        "'{0}' cannot be stated for {1}. {2}");

    public static readonly DiagnosticDescriptor RepeatedProperty = new("SH1044", Error,
        "”{0}” säger samma sak som en tidigare egenskap.",
        "'{0}' says the same as an earlier property.");

    public static readonly DiagnosticDescriptor BadNumber = new("SH1045", Error,
        "”{0}” duger inte här: skriv {1}.",
        "'{0}' will not do here: write {1}.");

    public static readonly DiagnosticDescriptor EmptyRange = new("SH1046", Error,
        "Inget tal går att svara: det minsta ({0}) är större än det största ({1}).",
        "No number can be answered: the least ({0}) is greater than the greatest ({1}).");

    public static readonly DiagnosticDescriptor MisplacedSpec = new("SH1047", Error,
        "`{0}` ska stå sist i ett eget stycke, ett svarsfält i varje.",
        "`{0}` should stand last in a paragraph of its own, one field in each.");

    public static readonly DiagnosticDescriptor BareSpec = new("SH1048", Error,
        "Det här ser ut som ett svarsfält men blir vanlig text. Skriv `{0}` mellan grava accenter (`).",
        "This looks like a field but becomes plain text. Write `{0}` between backticks (`).");

    public static readonly DiagnosticDescriptor StrayBacktick = new("SH1049", Error,
        "En grav accent (`) saknar sitt par.",
        "A backtick (`) lacks its pair.");

    public static readonly DiagnosticDescriptor FieldOutsideQuestion = new("SH1050", Error,
        "Svarsfältet står utanför en fråga. En fråga är en rubrik med tre #.",
        "The field stands outside a question. A question is a heading with three #.");

    public static readonly DiagnosticDescriptor BadOption = new("SH1060", Error,
        "Svarsalternativet ska börja med ( ) när ett får väljas, eller [ ] när flera får det.",
        "The option should begin with ( ) when one may be chosen, or [ ] when several may.");

    public static readonly DiagnosticDescriptor NoOptions = new("SH1061", Error,
        "Svarsfältet saknar svarsalternativ. Skriv dem som en lista: - ( ) Ja {{#ja}}.",
        "The field has no options. Write them as a list: - ( ) Yes {{#yes}}.");

    public static readonly DiagnosticDescriptor MixedOptions = new("SH1062", Error,
        "Listan börjar med {0} men här står {1}. Alla svarsalternativ ska ha samma slag, och stämma med `{2}`.",
        "The list begins with {0} but here stands {1}. All options should be of one kind, and agree with `{2}`.");

    public static readonly DiagnosticDescriptor TooFewOptions = new("SH1063", Error,
        "Ett enda svarsalternativ är inget val. Skriv minst två.",
        "A single option is no choice. Write at least two.");

    public static readonly DiagnosticDescriptor OptionsWithoutField = new("SH1064", Error,
        "Svarsalternativen hör inte till något svarsfält.",
        "The options belong to no field.");

    public static readonly DiagnosticDescriptor UnknownInstruction = new("SH1070", Error,
        "”{0}” är ingen känd anvisning. {1} Är det vanlig text, skriv den i fetstil.",
        "'{0}' is not a known instruction. {1} If it is plain text, write it in bold.");

    public static readonly DiagnosticDescriptor UnknownReference = new("SH1071", Error,
        "Det finns inget svarsfält ”{0}” här. {1}",
        "There is no field '{0}' here. {1}");

    public static readonly DiagnosticDescriptor NotAChoice = new("SH1072", Error,
        "”{0}” har inga svarsalternativ, så inget villkor kan hänga på det.",
        "'{0}' has no options, so no condition can rest on it.");

    public static readonly DiagnosticDescriptor UnknownOption = new("SH1073", Error,
        "”{0}” är inget svarsalternativ i ”{1}”. {2}",
        "'{0}' is not an option of '{1}'. {2}");

    public static readonly DiagnosticDescriptor LaterReference = new("SH1074", Error,
        "Villkoret hänger på ”{0}” som inte kommer före det här svarsfältet.",
        "The condition rests on '{0}', which does not come before this field.");

    public static readonly DiagnosticDescriptor BadInstruction = new("SH1075", Error,
        "Anvisningen ”{0}” är inte fullständig. Skriv {1}.",
        "The instruction '{0}' is not complete. Write {1}.");

    public static readonly DiagnosticDescriptor UnknownReporting = new("SH1076", Error,
        "”{0}” är inget sätt att redovisa. {1}",
        "'{0}' is not a way to report. {1}");

    public static readonly DiagnosticDescriptor UnfitReporting = new("SH1077", Error,
        "”{0}” går inte att redovisa för {1}.",
        "'{0}' cannot be reported for {1}.");

    public static readonly DiagnosticDescriptor BareInstruction = new("SH1078", Error,
        "Det här ser ut som en anvisning men blir vanlig text. Skriv *{0}:* mellan enkla asterisker.",
        "This looks like an instruction but becomes plain text. Write *{0}:* between single asterisks.");

    public static readonly DiagnosticDescriptor ColumnWithoutSpec = new("SH1080", Error,
        "Kolumnen säger inte vad som ska svaras. Skriv till exempel `heltal, minst 0` sist i rubriken.",
        "The column does not say what to answer. Write for example `whole number, at least 0` at the end of its heading.");

    public static readonly DiagnosticDescriptor FilledCell = new("SH1081", Error,
        "Cellen ska vara tom: i den skriver den som svarar.",
        "The cell should be empty: the respondent writes in it.");

    public static readonly DiagnosticDescriptor NoRows = new("SH1082", Error,
        "Tabellen har inga rader.",
        "The table has no rows.");

    public static readonly DiagnosticDescriptor WrongCellCount = new("SH1083", Error,
        "Raden har {0} celler, rubrikraden {1}.",
        "The row has {0} cells, the header row {1}.");

    public static readonly DiagnosticDescriptor BrokenTable = new("SH1084", Error,
        "Det här ser ut som en tabell men går inte att läsa som en. Raden under rubrikerna ska vara |---|---|.",
        "This looks like a table but cannot be read as one. The line below the headings should be |---|---|.");

    public static readonly DiagnosticDescriptor NothingBeforeBrackets = new("SH1085", Error,
        "”inom parentes” förutsätter en kolumn till vänster att stå efter.",
        "'in brackets' needs a column to its left to stand after.");

    public static readonly DiagnosticDescriptor TooMany = new("SH1090", Error,
        "För många {0}: {1}. Högst {2} går att använda.",
        "Too many {0}: {1}. At most {2} can be used.");

    public static readonly DiagnosticDescriptor BadLink = new("SH1095", Error,
        "Länken ”{0}” kan inte användas: bara http, https och mailto.",
        "The link '{0}' cannot be used: only http, https and mailto.");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = typeof(QuestionnaireDiagnostics)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(member => member.FieldType == typeof(DiagnosticDescriptor))
        .Select(member => (DiagnosticDescriptor)member.GetValue(null)!)
        .ToList();
}
