using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Sharing;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>
/// Every mistake that a questionnaire file can hold: those of files and questions here, those of single features in lists of their own, and all of them in
/// <see cref="All"/>. Each has an example in the tests.
/// </summary>
public static class QuestionnaireDiagnostics
{
    public static readonly DiagnosticDescriptor TooLarge = new("SH1001", Error,
        "Filen är för stor: {0} tecken, högst {1} går att läsa.",
        "The file is too large: {0} characters, at most {1} can be read.");

    public static readonly DiagnosticDescriptor TooComplicated = new("SH1002", Error,
        "Stycket går inte att läsa: det är indraget för djupt eller har för många specialtecken utan en tom rad emellan.",
        "The block cannot be read: it is indented too deeply or has too many special characters without an empty line between.");

    public static readonly DiagnosticDescriptor NotUtf8 = new("SH1003", Error,
        "Filen är inte UTF-8. Spara den som UTF-8.",
        "The file is not UTF-8. Save it as UTF-8.");

    public static readonly DiagnosticDescriptor Empty = new("SH1004", Error,
        "Filen är tom.",
        "The file is empty.");

    public static readonly DiagnosticDescriptor NotText = new("SH1005", Error,
        "Här står ett tecken som inte är text (U+{0}). Ta bort det.",
        "Here stands a character that is not text (U+{0}). Remove it.");

    public static readonly DiagnosticDescriptor NoFrontBlock = new("SH1010", Error,
        "Filen ska börja med inställningar mellan två rader som är just ---.",
        "The file should begin with settings between two lines that are just ---.");

    public static readonly DiagnosticDescriptor UnclosedFrontBlock = new("SH1011", Error,
        "Här ska inställningarna avslutas med en rad som är just ---.",
        "Here the settings should end with a line that is just ---.");

    public static readonly DiagnosticDescriptor NotASetting = new("SH1012", Error,
        "”{0}” går inte att läsa som en inställning. Skriv namn, kolon och värde på en rad, högst 300 tecken.",
        "'{0}' cannot be read as a setting. Write name, colon and value on one line, at most 300 characters.");

    public static readonly DiagnosticDescriptor UnknownSetting = new("SH1013", Error,
        "Okänd inställning ”{0}”. {1}",
        "Unknown setting '{0}'. {1}");

    public static readonly DiagnosticDescriptor RepeatedSetting = new("SH1014", Error,
        "Inställningen ”{0}” står två gånger.",
        "The setting '{0}' stands twice.");

    public static readonly DiagnosticDescriptor MissingSetting = new("SH1015", Error,
        "Inställningen ”{0}” saknas överst i filen.",
        "The setting '{0}' is missing at the top of the file.");

    public static readonly DiagnosticDescriptor BadSetting = new("SH1016", Error,
        "”{0}” kan inte användas som {1}. {2}",
        "'{0}' cannot be used as {1}. {2}");

    public static readonly DiagnosticDescriptor HeadingTooDeep = new("SH1020", Error,
        "Rubriken har {0} nummertecken (#). Titeln ska ha ett, avsnitt två och frågor tre.",
        "The heading has {0} number signs (#). The title should have one, sections two and questions three.");

    public static readonly DiagnosticDescriptor MisplacedTitle = new("SH1021", Error,
        "Titeln (en rubrik med ett #) ska stå en gång, före allt annat.",
        "The title (a heading with one #) should stand once, before everything else.");

    public static readonly DiagnosticDescriptor UnderlinedHeading = new("SH1022", Error,
        "Strecket gör texten ovanför till en rubrik. Ta bort strecket; rubriker skrivs med # före texten.",
        "The stroke makes a heading of the text above. Remove it; headings are written with # before the text.");

    public static readonly DiagnosticDescriptor NoText = new("SH1023", Error,
        "{0} har ingen text.",
        "{0} has no text.");

    public static readonly DiagnosticDescriptor NoQuestions = new("SH1024", Error,
        "Enkäten har ingen fråga. En fråga är en rubrik med tre #.",
        "The questionnaire has no question. A question is a heading with three #.");

    public static readonly DiagnosticDescriptor UnsupportedBlock = new("SH1025", Error,
        "{0} kan inte användas i en enkät.",
        "{0} cannot be used in a questionnaire.");

    public static readonly DiagnosticDescriptor NestedList = new("SH1026", Error,
        "Punkten har flera stycken eller en lista i sig. Skriv varje punkt som ett stycke, utan indrag.",
        "The item holds several paragraphs or a list. Write each item as one paragraph, without indentation.");

    public static readonly DiagnosticDescriptor HeadingWithoutSpace = new("SH1027", Error,
        "Efter # ska ett blanksteg stå; annars är raden ingen rubrik.",
        "A blank should stand after #; otherwise the line is no heading.");

    public static readonly DiagnosticDescriptor OddBullet = new("SH1028", Error,
        "”{0}” gör ingen punktlista. Börja varje punkt med bindestreck och blanksteg: - text.",
        "'{0}' does not make a list. Begin each item with a hyphen and a blank: - text.");

    public static readonly DiagnosticDescriptor EmptyItem = new("SH1029", Error,
        "Punkten har ingen text.",
        "The item has no text.");

    public static readonly DiagnosticDescriptor MissingId = new("SH1030", Error,
        "{0} saknar id. Skriv till exempel {{#{1}}} efter texten.",
        "{0} has no id. Write for example {{#{1}}} after the text.");

    public static readonly DiagnosticDescriptor InvalidId = new("SH1031", Error,
        "”{0}” kan inte vara id. Ett id är högst 20 av a–z, 0–9 och bindestreck inom {{# och }}, till exempel {{#{1}}}.",
        "'{0}' cannot be an id. An id is at most 20 of a–z, 0–9 and hyphen within {{# and }}, for example {{#{1}}}.");

    public static readonly DiagnosticDescriptor ReservedId = new("SH1032", Error,
        "Id:t ”{0}” är upptaget för programmets egna ord. Välj ett annat, till exempel {{#{1}}}.",
        "The id '{0}' is reserved. Choose another, for example {{#{1}}}.");

    public static readonly DiagnosticDescriptor DuplicateId = new("SH1033", Error,
        "Id:t ”{0}” används redan på rad {1}.",
        "The id '{0}' is used already, on line {1}.");

    public static readonly DiagnosticDescriptor MisplacedId = new("SH1034", Error,
        "{0} namnger inget här. Klamrar används bara för id, sist i en rubrik, ett svarsfält, ett svarsalternativ eller en tabellcell.",
        "{0} names nothing here. Braces are for ids only, last in a heading, a field, an option or a table cell.");

    public static readonly DiagnosticDescriptor IdNotLast = new("SH1035", Error,
        "{0} ska stå sist i den text som det namnger.",
        "{0} should stand last in the text that it names.");

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
        "Talet i ”{0}” kan inte användas: skriv {1}.",
        "The number in '{0}' cannot be used: write {1}.");

    public static readonly DiagnosticDescriptor EmptyRange = new("SH1046", Error,
        "Inget tal går att svara: minst {0} är mer än högst {1}.",
        "No number can be answered: at least {0} is more than at most {1}.");

    public static readonly DiagnosticDescriptor MisplacedSpec = new("SH1047", Error,
        "`{0}` läses som ett svarsfält, och det ska stå sist i ett eget stycke, ett i varje. Är det vanlig text, ta bort tecknen `.",
        "`{0}` is read as a field, which should stand last in a paragraph of its own, one in each. If it is plain text, remove the backticks (`).");

    public static readonly DiagnosticDescriptor BareSpec = new("SH1048", Error,
        "Det här ser ut som ett svarsfält men blir vanlig text. Skriv det mellan grava accenter: `{0}`.",
        "This looks like a field but becomes plain text. Write it between backticks: `{0}`.");

    public static readonly DiagnosticDescriptor StrayBacktick = new("SH1049", Error,
        "Den grava accenten (`) saknar sitt par. Ett svarsfält har en före och en efter.",
        "The backtick (`) lacks its pair. A field has one before and one after.");

    public static readonly DiagnosticDescriptor FieldOutsideQuestion = new("SH1050", Error,
        "Det här hör till en fråga men står utanför. En fråga börjar med en rubrik med tre #.",
        "This belongs to a question but stands outside. A question begins with a heading with three #.");

    public static readonly DiagnosticDescriptor IndentedLine = new("SH1051", Error,
        "Raden är indragen så långt att den visas som programkod. Ta bort indraget.",
        "The line is indented so far that it is shown as code. Remove the indentation.");

    public static readonly DiagnosticDescriptor ReasonNeverAsked = new("SH1052", Error,
        "”{0}” får ingen verkan, eftersom ”{1}” också står här.",
        "'{0}' has no effect, since '{1}' stands here too.");

    public static readonly DiagnosticDescriptor BadScale = new("SH1053", Error,
        "”{0}” säger inte vilka steg skalan har. Skriv till exempel {1} 1–5; stegen är heltal och högst {2}.",
        "'{0}' does not say which steps the scale has. Write for example {1} 1–5; the steps are whole numbers, and at most {2}.");

    public static readonly DiagnosticDescriptor NotAnEnd = new("SH1054", Error,
        "”{0}” gäller inget av skalans ändar. Bara stegen {1} och {2} kan få ord.",
        "'{0}' is about neither end of the scale. Only the steps {1} and {2} can have words.");

    public static readonly DiagnosticDescriptor BadDate = new("SH1055", Error,
        "Datumet i ”{0}” kan inte användas. Skriv det som {1}, eller mindre noga.",
        "The date in '{0}' cannot be used. Write it like {1}, or less exactly.");

    public static readonly DiagnosticDescriptor EmptyPeriod = new("SH1056", Error,
        "Inget datum går att svara: tidigast {0} är senare än senast {1}.",
        "No date can be answered: earliest {0} is later than latest {1}.");

    public static readonly DiagnosticDescriptor BadOption = new("SH1060", Error,
        "Ett svarsalternativ skrivs - ( ) text {{#id}} när ett får väljas, och - [ ] text {{#id}} när flera får det.",
        "An option is written - ( ) text {{#id}} when one may be chosen, and - [ ] text {{#id}} when several may.");

    public static readonly DiagnosticDescriptor NoOptions = new("SH1061", Error,
        "Svarsfältet saknar svarsalternativ. Skriv dem som en lista efter det: - ( ) Ja {{#ja}}. Till en kolumn, skriv *Svarsalternativ för kolumnens id:* före listan.",
        "The field has no options. Write them as a list after it: - ( ) Yes {{#yes}}. For a column, write *Options for the id of the column:* before the list.");

    public static readonly DiagnosticDescriptor MixedOptions = new("SH1062", Error,
        "Här står {0} men {1} väntades: alla svarsalternativ ska ha samma slag, ( ) för ett val och [ ] för flera.",
        "Here stands {0} where {1} was expected: all options should be of one kind, ( ) for one choice and [ ] for several.");

    public static readonly DiagnosticDescriptor TooFewOptions = new("SH1063", Error,
        "Ett enda svarsalternativ är inget val. Skriv minst två.",
        "A single option is no choice. Write at least two.");

    public static readonly DiagnosticDescriptor OptionsWithoutField = new("SH1064", Error,
        "Svarsalternativen hör inte till något svarsfält. {0}",
        "The options belong to no field. {0}");

    public static readonly DiagnosticDescriptor RepeatedOptions = new("SH1065", Error,
        "”{0}” har redan fått sina svarsalternativ.",
        "'{0}' has been given its options already.");

    public static readonly DiagnosticDescriptor OptionsNotTaken = new("SH1066", Error,
        "”{0}” är {1} och tar inga svarsalternativ.",
        "'{0}' is {1} and takes no options.");

    public static readonly DiagnosticDescriptor ListExpected = new("SH1067", Error,
        "Efter ”{0}:” ska svarsalternativen följa som en lista på egna rader.",
        "After '{0}:' the options should follow as a list on lines of their own.");

    public static readonly DiagnosticDescriptor BadOptionWords = new("SH1068", Error,
        "”{0}” kan inte stå efter ett svarsalternativ. {1}",
        "'{0}' cannot stand after an option. {1}");

    public static readonly DiagnosticDescriptor OptionWithText = new("SH1069", Error,
        "Bara ett alternativ med id:t {{#annat}} eller {{#other}} kan ha en egen text. Skriv annars frågan på en rad för sig, efter *Om … är …:*",
        "Only an option with the id {{#annat}} or {{#other}} can have a text of its own. Otherwise write the question on a line of its own, after *If … is …:*");

    public static readonly DiagnosticDescriptor UnknownInstruction = new("SH1070", Error,
        "”{0}” är ingen känd anvisning. {1} Är det vanlig text, skriv den i fetstil.",
        "'{0}' is not a known instruction. {1} If it is plain text, write it in bold.");

    public static readonly DiagnosticDescriptor UnknownReference = new("SH1071", Error,
        "Inget svarsfält här heter ”{0}”. {1}",
        "No field here is called '{0}'. {1}");

    public static readonly DiagnosticDescriptor NotAChoice = new("SH1072", Error,
        "”{0}” har inga svarsalternativ, så inget villkor kan bero på det.",
        "'{0}' has no options, so no condition can rest on it.");

    public static readonly DiagnosticDescriptor UnknownOption = new("SH1073", Error,
        "”{0}” är inget svarsalternativ i ”{1}”. {2}",
        "'{0}' is not an option of '{1}'. {2}");

    public static readonly DiagnosticDescriptor LaterReference = new("SH1074", Error,
        "Villkoret beror på ”{0}”, som inte kommer före det som villkoret gäller.",
        "The condition rests on '{0}', which does not come before what the condition is about.");

    public static readonly DiagnosticDescriptor BadInstruction = new("SH1075", Error,
        "Anvisningen ”{0}” är inte fullständig. Skriv {1}.",
        "The instruction '{0}' is not complete. Write {1}.");

    public static readonly DiagnosticDescriptor UnknownReporting = new("SH1076", Error,
        "”{0}” är inget sätt att redovisa. {1}",
        "'{0}' is not a way to report. {1}");

    public static readonly DiagnosticDescriptor UnfitReporting = new("SH1077", Error,
        "”{0}” går inte att redovisa för {1}. {2}",
        "'{0}' cannot be reported for {1}. {2}");

    public static readonly DiagnosticDescriptor BareInstruction = new("SH1078", Error,
        "Det här ser ut som en anvisning men blir vanlig text. Skriv den mellan enkla asterisker, med kolon: *{0}:*",
        "This looks like an instruction but becomes plain text. Write it between single asterisks, with a colon: *{0}:*");

    public static readonly DiagnosticDescriptor ConditionWithoutField = new("SH1079", Error,
        "Efter ”{0}:” ska ett svarsfält följa på samma rad: text {{#id}} `kort text`. Ensamt på raden står villkoret bara direkt under en rubrik, för allt under den.",
        "After '{0}:' a field should follow on the same line: text {{#id}} `short text`. Alone on its line a condition stands only right below a heading, for all below it.");

    public static readonly DiagnosticDescriptor ColumnWithoutSpec = new("SH1080", Error,
        "Kolumnen säger inte vad som ska svaras. Skriv till exempel `heltal, minst 0` sist i rubriken. Är kolumnerna svarsalternativ, skriv ( ) i alla celler.",
        "The column does not say what to answer. Write for example `whole number, at least 0` at the end of its heading. If the columns are options, write ( ) in all cells.");

    public static readonly DiagnosticDescriptor FilledCell = new("SH1081", Error,
        "Cellen ska vara tom: i den skriver den som svarar.",
        "The cell should be empty: the respondent writes in it.");

    public static readonly DiagnosticDescriptor NoRows = new("SH1082", Error,
        "Tabellen har inga rader.",
        "The table has no rows.");

    public static readonly DiagnosticDescriptor WrongCellCount = new("SH1083", Error,
        "Raden har {0} celler, tabellen {1} kolumner. Se efter att inget lodstreck (|) saknas eller är för mycket.",
        "The row has {0} cells, the table {1} columns. See that no vertical bar (|) is missing or too many.");

    public static readonly DiagnosticDescriptor BrokenTable = new("SH1084", Error,
        "Det här ser ut som en tabell men går inte att läsa som en. Raden under rubrikerna ska vara |---|---|.",
        "This looks like a table but cannot be read as one. The line below the headings should be |---|---|.");

    public static readonly DiagnosticDescriptor NothingBeforeBrackets = new("SH1085", Error,
        "”inom parentes” förutsätter en kolumn till vänster att stå efter.",
        "'in brackets' needs a column to its left to stand after.");

    public static readonly DiagnosticDescriptor TextAfterTable = new("SH1086", Error,
        "Utan en tom rad emellan blir texten en rad i tabellen. Lägg en tom rad före den.",
        "Without an empty line between, the text becomes a row of the table. Put an empty line before it.");

    public static readonly DiagnosticDescriptor OptionTextInTable = new("SH1087", Error,
        "I en tabell kan inget svarsalternativ ha en egen text. Gör ett svarsfält av kolumnen, eller en kolumn till för texten.",
        "In a table no option can have a text of its own. Make the column a field, or add a column for the text.");

    public static readonly DiagnosticDescriptor OptionWithoutText = new("SH1088", Error,
        "Id:t ”{0}” är för ett svarsalternativ med egen text. Skriv `{1}` efter det, eller välj ett annat id, till exempel {{#{2}}}.",
        "The id '{0}' is for an option with a text of its own. Write `{1}` after it, or choose another id, for example {{#{2}}}.");

    public static readonly DiagnosticDescriptor NothingToExclude = new("SH1089", Error,
        "”{0}” säger ingenting där bara ett alternativ kan väljas. Ta bort det, eller skriv [ ] för flera val.",
        "'{0}' says nothing where only one option can be chosen. Take it away, or write [ ] for several choices.");

    public static readonly DiagnosticDescriptor TooMany = new("SH1090", Error,
        "För många {0}: högst {1} går att läsa.",
        "Too many {0}: at most {1} can be read.");

    public static readonly DiagnosticDescriptor TableExpected = new("SH1091", Error,
        "Efter ”{0}:” ska tabellen följa, på egna rader.",
        "After '{0}:' the table should follow, on lines of its own.");

    public static readonly DiagnosticDescriptor RowWithoutOption = new("SH1092", Error,
        "Raden har id:t ”{0}”, men ”{1}” har inget svarsalternativ med det id:t. {2}",
        "The row has the id '{0}', but '{1}' has no option with that id. {2}");

    public static readonly DiagnosticDescriptor BadLink = new("SH1095", Error,
        "Länken ”{0}” kan inte användas: bara http, https och mailto.",
        "The link '{0}' cannot be used: only http, https and mailto.");

    public static readonly DiagnosticDescriptor MarkedLabel = new("SH1096", Error,
        "{0} går bara i hjälptext, inte i en rubrik, ett svarsfält, ett svarsalternativ eller en tabell. Skriv bara ”{1}”.",
        "{0} can stand in help text only, not in a heading, a field, an option or a table. Write just '{1}'.");

    public static readonly DiagnosticDescriptor ListNotFromOne = new("SH1097", Error,
        "Listan börjar på {0}, men numrerade punkter räknas från 1. Börja med 1, eller skriv punkter med bindestreck.",
        "The list begins at {0}, but numbered items count from 1. Begin with 1, or write items with hyphens.");

    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        .. new[]
        {
            DiagnosticCatalogue.DeclaredBy(typeof(QuestionnaireDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(CheckSentenceDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(MatrixDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(ReportHintDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(EarlierNameDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(RepetitionDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(CalculationDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(TranslationDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(TableDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(VisibilityDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(NoteDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(FileDiagnostics)),
            DiagnosticCatalogue.DeclaredBy(typeof(SharingDiagnostics)),
        }.SelectMany(declared => declared).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
