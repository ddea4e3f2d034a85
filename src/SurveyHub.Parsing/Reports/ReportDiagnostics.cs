using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Reports;

/// <summary>
/// Every mistake that only a report file can hold. What is wrong in the same way in a questionnaire (settings, ids, lists, tables, characters) has the number that it has
/// there. Each has an example in the tests.
/// </summary>
public static class ReportDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownDirective = new("SH5001", Error,
        "”{0}” säger inte vad som ska hämtas ur svaren. {1}",
        "'{0}' does not say what to take from the answers. {1}");

    public static readonly DiagnosticDescriptor EmptyDirective = new("SH5002", Error,
        "Mellan de grava accenterna (`) står ingenting. Skriv till exempel `summa svarsfält`.",
        "Between the backticks (`) stands nothing. Write for example `total field`.");

    public static readonly DiagnosticDescriptor StrayBacktick = new("SH5003", Error,
        "En grav accent (`) saknar sin andra. Det som hämtas ur svaren står mellan två, på samma rad: `summa svarsfält`.",
        "A backtick (`) lacks its pair. What is taken from the answers stands between two, on the same line: `total field`.");

    public static readonly DiagnosticDescriptor IncompleteDirective = new("SH5004", Error,
        "Efter ”{0}” saknas något. Skriv till exempel {1}.",
        "Something is missing after '{0}'. Write for example {1}.");

    public static readonly DiagnosticDescriptor TooLong = new("SH5005", Error,
        "Högst {0} tecken kan stå mellan två grava accenter (`).",
        "At most {0} characters can stand between two backticks (`).");

    public static readonly DiagnosticDescriptor UnclosedQuote = new("SH5006", Error,
        "Citattecknet saknar sitt andra.",
        "The quotation mark lacks its pair.");

    public static readonly DiagnosticDescriptor WrongQuotes = new("SH5007", Error,
        "”{0}” står mellan fel tecken och blir vanlig text. Skriv det mellan två grava accenter: `{0}`.",
        "'{0}' stands between the wrong marks and becomes plain text. Write it between two backticks: `{0}`.");

    public static readonly DiagnosticDescriptor UnknownPath = new("SH5010", Error,
        "Inget i enkäten heter ”{0}”. {1}",
        "Nothing in the questionnaire is called '{0}'. {1}");

    public static readonly DiagnosticDescriptor SeveralFields = new("SH5011", Error,
        "”{0}” är flera svarsfält, och ”{1}” gäller ett. {2}",
        "'{0}' is several fields, and '{1}' is of one. {2}");

    public static readonly DiagnosticDescriptor UnfitField = new("SH5012", Error,
        "”{0}” går inte att få av ”{1}”, som är {2}. {3}",
        "'{0}' cannot be had of '{1}', which is {2}. {3}");

    public static readonly DiagnosticDescriptor HiddenField = new("SH5013", Error,
        "”{0}” redovisas inte, så det har enkäten lovat. Ta bort det ur rapporten.",
        "'{0}' is not reported: so the questionnaire has promised. Take it out of the report.");

    public static readonly DiagnosticDescriptor AggregatedField = new("SH5014", Error,
        "”{0}” redovisas bara sammantaget, och ”{1}” visar vad var och en har svarat.",
        "'{0}' is reported in aggregate only, and '{1}' shows what each has answered.");

    public static readonly DiagnosticDescriptor UnknownMeasure = new("SH5015", Error,
        "”{0}” är varken ett mått eller ett faktum i panelen. {1}",
        "'{0}' is neither a measure nor a fact of the panel. {1}");

    public static readonly DiagnosticDescriptor UnknownTheme = new("SH5016", Error,
        "Det finns inget tema ”{0}”. {1}",
        "There is no theme '{0}'. {1}");

    public static readonly DiagnosticDescriptor UnknownReference = new("SH5017", Error,
        "Ingen rubrik, tabell eller figur i rapporten har id:t ”{0}”. {1}",
        "No heading, table or figure of the report has the id '{0}'. {1}");

    public static readonly DiagnosticDescriptor UnfitRate = new("SH5018", Error,
        "”{0}” går inte för ”{1}”, som är {2}.",
        "'{0}' is not possible for '{1}', which is {2}.");

    public static readonly DiagnosticDescriptor UnknownSet = new("SH5020", Error,
        "”{0}” säger inte vilka som menas. {1}",
        "'{0}' does not say who is meant. {1}");

    public static readonly DiagnosticDescriptor IncompleteSet = new("SH5021", Error,
        "”{0}” säger inte riktigt vilka som menas. Skriv som {1}.",
        "'{0}' does not quite say who is meant. Write as {1}.");

    public static readonly DiagnosticDescriptor UnknownTest = new("SH5022", Error,
        "”{0}” säger inte hur många som ska vara vad. {1}",
        "'{0}' does not say how many are to be what. {1}");

    public static readonly DiagnosticDescriptor NumberExpected = new("SH5023", Error,
        "Efter ”{0}” ska ett antal stå, i siffror.",
        "After '{0}' a number should stand, in figures.");

    public static readonly DiagnosticDescriptor UnknownProperty = new("SH5030", Error,
        "”{0}” är inget som kan läggas till här. {1}",
        "'{0}' is nothing that can be added here. {1}");

    public static readonly DiagnosticDescriptor UnfitProperty = new("SH5031", Error,
        "”{0}” kan inte sägas om ”{1}”. {2}",
        "'{0}' cannot be said of '{1}'. {2}");

    public static readonly DiagnosticDescriptor RepeatedProperty = new("SH5032", Error,
        "”{0}” står två gånger.",
        "'{0}' stands twice.");

    public static readonly DiagnosticDescriptor ClashingProperties = new("SH5033", Error,
        "”{0}” och ”{1}” kan inte gälla båda.",
        "'{0}' and '{1}' cannot both hold.");

    public static readonly DiagnosticDescriptor BadNumber = new("SH5034", Error,
        "Talet i ”{0}” kan inte användas: skriv ett heltal, {1}–{2}.",
        "The number in '{0}' cannot be used: write a whole number, {1}–{2}.");

    public static readonly DiagnosticDescriptor BadRate = new("SH5035", Error,
        "”{0}” går inte att räkna. Skriv per 10 000 och sedan ett faktum med år, eller bara per 10 000 när rapporten har en nämnare.",
        "'{0}' cannot be worked out. Write per 10 000 and then a fact with its year, or just per 10 000 when the report has a denominator.");

    public static readonly DiagnosticDescriptor NoDenominator = new("SH5036", Error,
        "”{0}” säger inte av vad. Skriv faktum och år efter talet, eller ”nämnare: faktum år” överst i filen.",
        "'{0}' does not say of what. Write a fact and its year after the number, or 'denominator: fact year' at the top of the file.");

    public static readonly DiagnosticDescriptor BadOverride = new("SH5037", Error,
        "”{0}” går inte att läsa. Skriv det som ska stå och det som det ersätter: skriv \"drygt hundra\" för \"115\".",
        "'{0}' cannot be read. Write what should stand and what it stands for: write \"just over a hundred\" for \"115\".");

    public static readonly DiagnosticDescriptor NothingToShow = new("SH5038", Error,
        "Raden säger inte vad ”{0}” ska visa. Skriv minst ett svarsfält först.",
        "The line does not say what '{0}' is to show. Write at least one field first.");

    public static readonly DiagnosticDescriptor OneSubjectOnly = new("SH5039", Error,
        "”{0}” visar en sak. Skriv en rad för varje.",
        "'{0}' shows one thing. Write a line for each.");

    public static readonly DiagnosticDescriptor TransposedRows = new("SH5040", Error,
        "Tabellen kan inte vara transponerad: ”{0}” står på rader som var och en lägger till, olika många.",
        "The table cannot be transposed: '{0}' stands on rows that each adds, as many as they like.");

    public static readonly DiagnosticDescriptor MeasureOfWaves = new("SH5041", Error,
        "”{0}” är ingen fråga i enkäten och är därför detsamma i båda omgångarna. Nämn det för båda åren i stället.",
        "'{0}' is no question of the questionnaire, and so is the same in both waves. Name it for both years instead.");

    public static readonly DiagnosticDescriptor UnknownInstruction = new("SH5050", Error,
        "Okänd anvisning ”{0}”. {1} Är det vanlig text, skriv den utan kursiv.",
        "Unknown instruction '{0}'. {1} If it is plain text, write it without italics.");

    public static readonly DiagnosticDescriptor BareInstruction = new("SH5051", Error,
        "Det här ser ut som en anvisning men blir vanlig text. Skriv *{0}:* mellan enkla asterisker, eller börja meningen på annat sätt.",
        "This looks like an instruction but becomes plain text. Write *{0}:* between single asterisks, or begin the sentence in another way.");

    public static readonly DiagnosticDescriptor BadInstruction = new("SH5052", Error,
        "Anvisningen ”{0}” är inte skriven som den ska. Skriv {1}",
        "The instruction '{0}' is not written as it should be. Write {1}");

    public static readonly DiagnosticDescriptor MisplacedInstruction = new("SH5053", Error,
        "Anvisningen ”{0}” ska stå först i ett eget stycke.",
        "The instruction '{0}' should stand first in a paragraph of its own.");

    public static readonly DiagnosticDescriptor NoCode = new("SH5054", Error,
        "Anvisningen ”{0}” säger inte vad som ska visas. Skriv det sist på raden: {1}",
        "The instruction '{0}' does not say what to show. Write it last on the line: {1}");

    public static readonly DiagnosticDescriptor NoCaption = new("SH5055", Error,
        "Efter ”{0}:” saknas rubriken.",
        "After '{0}:' the caption is missing.");

    public static readonly DiagnosticDescriptor MisplacedCode = new("SH5056", Error,
        "`{0}` kan inte stå här: en rubrik är samma ord varje gång. Det som visas står en gång, sist på anvisningens rad.",
        "`{0}` cannot stand here: a heading or caption is the same words each time. What is shown stands once, last on the line of the instruction.");

    public static readonly DiagnosticDescriptor MarkedName = new("SH5057", Error,
        "{0} går inte i rubriker. Skriv bara ”{1}”.",
        "{0} cannot stand in headings and captions. Write just '{1}'.");

    public static readonly DiagnosticDescriptor NothingToBelongTo = new("SH5058", Error,
        "Ovanför ”{0}:” ska en {1} stå.",
        "Above '{0}:' a {1} should stand.");

    public static readonly DiagnosticDescriptor UnknownColumn = new("SH5059", Error,
        "Tabellen ovanför har ingen kolumn ”{0}”. {1}",
        "The table above has no column '{0}'. {1}");

    public static readonly DiagnosticDescriptor RepeatedColumn = new("SH5060", Error,
        "Kolumnen ”{0}” har redan en rubrik.",
        "The column '{0}' has a heading already.");

    public static readonly DiagnosticDescriptor OtherwiseWithoutIf = new("SH5061", Error,
        "”{0}:” ska komma direkt efter det som står under ett villkor.",
        "'{0}:' should come right after what stands under a condition.");

    public static readonly DiagnosticDescriptor NothingUnderCondition = new("SH5062", Error,
        "Efter ”{0}:” ska det följa som villkoret gäller: text på samma rad, eller ett stycke, en lista, en tabell eller en anvisning nedanför.",
        "After '{0}:' what it is about should follow: text on the same line, or a paragraph, list, table or instruction below.");

    public static readonly DiagnosticDescriptor NestedCondition = new("SH5063", Error,
        "Ett villkor kan inte stå under ett annat. Skriv dem i tur och ordning, eller låt det ena gälla hela avsnittet under en rubrik.",
        "A condition cannot stand under another. Write one after the other, or let one hold for the whole section below a heading.");

    public static readonly DiagnosticDescriptor HeadingTooDeep = new("SH5070", Error,
        "Rubriken har {0} nummertecken (#). Titeln har ett, ett kapitel två, och under det finns två nivåer till.",
        "The heading has {0} number signs (#). The title has one, a chapter two, and below it there are two levels more.");

    public static readonly DiagnosticDescriptor Unsupported = new("SH5071", Error,
        "{0} kan inte användas i en rapport.",
        "{0} cannot be used in a report.");

    public static readonly DiagnosticDescriptor UnknownFootnote = new("SH5072", Error,
        "Fotnoten ”{0}” finns inte. Skriv den i ett eget stycke: [^{1}]: text.",
        "There is no footnote '{0}'. Write it in a paragraph of its own: [^{1}]: text.");

    public static readonly DiagnosticDescriptor UnusedFootnote = new("SH5073", Error,
        "Ingenstans i texten står [^{0}].",
        "Nowhere in the text stands [^{0}].");

    public static readonly DiagnosticDescriptor RepeatedFootnote = new("SH5074", Error,
        "Fotnoten ”{0}” står redan på rad {1}.",
        "The footnote '{0}' stands already on line {1}.");

    public static readonly DiagnosticDescriptor OtherQuestionnaire = new("SH5080", Error,
        "Rapporten är skriven för enkäten ”{0}”, inte för ”{1}”.",
        "The report is written for the questionnaire '{0}', not for '{1}'.");

    public static readonly DiagnosticDescriptor TooMany = new("SH5090", Error,
        "För många {0}: högst {1} går att läsa.",
        "Too many {0}: at most {1} can be read.");

    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticCatalogue.DeclaredBy(typeof(ReportDiagnostics));
}
