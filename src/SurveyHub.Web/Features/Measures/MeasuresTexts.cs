using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Measures;

public static class MeasuresTexts
{
    public static readonly ScreenText Title = new("Mått från andra källor: {0}", "Measures from other sources: {0}");
    public static readonly ScreenText Answers = new("Svaren: {0}", "The answers: {0}");
    public static readonly ScreenText Intro = new(
        "Tal som andra har räknat, till exempel registrerade behandlingar eller kostnader. De kan stå bredvid svaren, i rapportens tabeller, diagram och villkor, och i urval och regler för teman, med källa och datum.",
        "Numbers that others have counted, such as registered treatments or costs. They can stand beside the answers, in the tables, charts and conditions of reports, and in selections and rules of themes, with source and date.");
    public static readonly ScreenText None = new("Inga mått är inlästa än.", "No measures have been imported yet.");
    public static readonly ScreenText Download = new("Ladda ner som CSV", "Download as CSV");
    public static readonly ScreenText Measure = new("Mått", "Measure");
    public static readonly ScreenText InReports = new("Så här kan det stå i en rapport:", "A report can say it so:");
    public static readonly ScreenText Known = new("Kända", "Known");
    public static readonly ScreenText KnownOf = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText Source = new("Källa", "Source");
    public static readonly ScreenText Fetched = new("Hämtat", "Fetched");
    public static readonly ScreenText ReadIn = new("Inläst", "Imported");
    public static readonly ScreenText Signed = new("{0}, {1}", "{0}, {1}");
    public static readonly ScreenText TakeAway = new("Ta bort", "Remove");
    public static readonly ScreenText TakeAwayOf = new("Ta bort: {0}", "Remove: {0}");
    public static readonly ScreenText TakenAway = new("Måttet är borttaget. Det som det var finns kvar under Tidigare.", "The measure has been removed. What it was is kept under Earlier.");
    public static readonly ScreenText Before = new("Tidigare", "Earlier");
    public static readonly ScreenText BeforeLine = new("{0}: hämtat {1} från {2}, {3} tal. Inläst av {4}, {5}.", "{0}: fetched {1} from {2}, {3} numbers. Imported by {4}, {5}.");
    public static readonly ScreenText TakenAwayLine = new("{0}: borttaget av {1}, {2}.", "{0}: removed by {1}, {2}.");
    public static readonly ScreenText Numbers = new("Talen", "The numbers");
    public static readonly ScreenText Import = new("Läs in", "Import");
    public static readonly ScreenText File = new("Fil med mått (CSV)", "File of measures (CSV)");
    public static readonly ScreenText FileHelp = new(
        "Överst en rad för varje mått: #mått, namn och år, rubrik, enhet, decimaler, definition, källa, dag. Därunder en rad för varje organisation. Tom cell betyder att talet inte är känt.",
        "At the top a row for each measure: #measure, name and year, heading, unit, decimals, definition, source, day. Below it a row for each organisation. An empty cell means that the number is not known.");
    public static readonly ScreenText Example = new("En fil att fylla i (CSV)", "A file to fill in (CSV)");
    public static readonly ScreenText NumberBefore = new("Förut", "Before");
    public static readonly ScreenText Kept = new("Den valda filen är kvar; välj en ny bara om den har ändrats.", "The chosen file is kept; choose a new one only if it has changed.");
    public static readonly ScreenText FileMissing = new("Välj en fil, högst 3 MB.", "Choose a file, at most 3 MB.");
    public static readonly ScreenText Preview = new("Visa vad som läses in", "Show what is imported");
    public static readonly ScreenText Apply = new("Läs in måtten", "Import the measures");
    public static readonly ScreenText Done = new("Måtten är inlästa.", "The measures have been imported.");
    public static readonly ScreenText HasErrors = new("Filen har fel och går inte att läsa in.", "The file has errors and cannot be imported.");
    public static readonly ScreenText Changes = new("Det här läses in", "This is imported");
    public static readonly ScreenText Nothing = new("Filen ändrar inget.", "The file changes nothing.");
    public static readonly ScreenText New = new("Nytt mått.", "A new measure.");
    public static readonly ScreenText Replaces = new("Ersätter det som hämtades {0}: {1} tal är andra. Det gamla finns kvar under Tidigare.", "Replaces what was fetched {0}: {1} numbers differ. The old ones are kept under Earlier.");
    public static readonly ScreenText NumbersOf = new("Tal för {0} av {1}.", "Numbers for {0} of {1}.");
    public static readonly ScreenText Same = new("Finns redan, likadant.", "Already here, unchanged.");
    public static readonly ScreenText Unknown = new("Inget tal: {0}.", "No number: {0}.");
    public static readonly ScreenText SomebodyFirst = new(
        "Någon annan har ändrat måtten under tiden. Inget är ändrat. Så här är det nu.",
        "Somebody else has changed the measures meanwhile. Nothing was changed. This is how it is now.");
}
