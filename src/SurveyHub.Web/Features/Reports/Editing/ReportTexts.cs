using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Reports.Editing;

internal static class ReportTexts
{
    public static readonly ScreenText Title = new("Rapporten: {0}", "The report: {0}");
    public static readonly ScreenText Answers = new("Svaren: {0}", "The answers: {0}");
    public static readonly ScreenText Text = new("Rapportfilens text", "Text of the report file");

    public static readonly ScreenText Intro = new(
        "Skriv prosa, och mellan grava accenter (`) det som räknas fram ur svaren: `summa koordinatorer`, `vilka har tema kö`. Rapporten görs om varje gång den hämtas.",
        "Write prose, and between backticks what is derived from the answers: `total coordinators`, `which have theme queue`. The report is made anew each time it is downloaded.");

    public static readonly ScreenText Begin = new("Omgången har ingen rapportfil än. Vad vill du börja med?", "The wave has no report file yet. What do you want to begin with?");
    public static readonly ScreenText BeginStarting = new("Börja med alla frågor", "Begin with all questions");

    public static readonly ScreenText BeginStartingHelp = new(
        "En rapportfil som redan går att läsa: varje fråga med bas, meningar, tabell, diagram och texter, att skriva vidare på.",
        "A report file that can be read already: every question with its base, sentences, table, chart and texts, to be written on.");

    public static readonly ScreenText BeginCatalogue = new("Börja med filen i katalogen", "Begin with the file of the catalogue");
    public static readonly ScreenText BeginCatalogueHelp = new("Filen {0} ligger bredvid enkäten.", "The file {0} lies beside the questionnaire.");
    public static readonly ScreenText TakeCatalogue = new("Öppna katalogens fil {0} i rutan", "Open the catalogue's file {0} in the box");
    public static readonly ScreenText TakeStarting = new("Öppna en ny startrapport i rutan", "Open a new starting report in the box");
    public static readonly ScreenText BeginUpload = new("Börja med en egen fil", "Begin with a file of your own");
    public static readonly ScreenText Upload = new("Byt ut texten", "Replace the text");
    public static readonly ScreenText File = new("Rapportfil (.report.md)", "Report file (.report.md)");
    public static readonly ScreenText UploadHelp = new("Filen öppnas i rutan och sparas inte förrän du säger till.", "The file opens in the box and is not saved until you say so.");
    public static readonly ScreenText OpenFile = new("Öppna filen", "Open the file");

    public static readonly ScreenText FileUseless = new(
        "Filen gick inte att läsa. Den ska vara text i UTF-8, högst 1 MB.", "The file could not be read. It should be text in UTF-8, at most 1 MB.");

    public static readonly ScreenText Save = new("Spara", "Save");
    public static readonly ScreenText Check = new("Kontrollera utan att spara", "Check without saving");
    public static readonly ScreenText ShowPreview = new("Förhandsgranska", "Preview");
    public static readonly ScreenText Saved = new("Rapportfilen är sparad.", "The report file is saved.");
    public static readonly ScreenText NotSaved = new("Kontrollerad men inte sparad.", "Checked but not saved.");

    public static readonly ScreenText FromOther = new(
        "Texten i rutan är hämtad och inte sparad. Spara för att göra den till omgångens rapportfil, eller lämna sidan.",
        "The text in the box was fetched and is not saved. Save to make it the report file of the wave, or leave the page.");

    public static readonly ScreenText Failed = new(
        "Texten kunde inte kontrolleras just nu. Den står kvar här; är du utloggad, logga in i en annan flik innan du sparar.",
        "The text could not be checked right now. It is still here; if you are signed out, sign in in another tab before you save.");

    public static readonly ScreenText Conflict = new("Någon annan har sparat medan du skrev", "Somebody else saved while you wrote");

    public static readonly ScreenText ConflictHelp = new(
        "Din text står kvar i rutan och är inte sparad. Nedanför står vad som skiljer den från det sparade. För in det du vill ha med av "
        + "den andra texten och spara igen. Båda finns då kvar i historiken.",
        "Your text is still in the box and is not saved. Below stands what differs from what is saved. Take over what you want of the other "
        + "text and save again. Both then stay in the history.");

    public static readonly ScreenText TheirText = new("Den sparade texten", "The saved text");
    public static readonly ScreenText YourChanges = new("Från den sparade texten till din", "From the saved text to yours");
    public static readonly ScreenText Mistakes = new("Fel och varningar", "Errors and warnings");
    public static readonly ScreenText TextByLines = new("Texten med radnummer", "The text with line numbers");

    public static readonly ScreenText PreviewWaits = new(
        "Rapporten görs om när felen är rättade.", "The report is made anew once the errors are corrected.");

    public static readonly ScreenText UnknownThemes = new(
        "{0} av felen beror på teman som inte finns i omgångens kodbok. Den går att ta över från en tidigare omgång eller läsa in från en fil.",
        "{0} of the errors come from themes that are not in the code book of the wave. It can be taken over from an earlier wave or imported from a file.");

    public static readonly ScreenText ToThemes = new("Till kodboken", "To the code book");

    public static readonly ScreenText OutOfDate = new(
        "Egna ord som inte längre stämmer står i rött i rapporten.", "Words of your own that no longer hold stand in red in the report.");

    public static readonly ScreenText Preview = new("Rapporten", "The report");
    public static readonly ScreenText PreviewFrame = new("Förhandsvisning av rapporten", "Preview of the report");
    public static readonly ScreenText NoPreview = new("Texten har fel. Rapporten visas när de är rättade.", "The text has errors. The report is shown when they are corrected.");
    public static readonly ScreenText Nothing = new("Här visas rapporten när det finns en text.", "The report is shown here when there is a text.");
    public static readonly ScreenText History = new("Historik ({0})", "History ({0})");
    public static readonly ScreenText Revision = new("Sparning {0}", "Save {0}");
    public static readonly ScreenText When = new("När", "When");
    public static readonly ScreenText By = new("Av", "By");
    public static readonly ScreenText Actions = new("Åtgärder", "Actions");
    public static readonly ScreenText Show = new("Visa sparning {0}", "Show save {0}");
    public static readonly ScreenText TakeBack = new("Öppna i rutan", "Open in the box");
    public static readonly ScreenText DownloadFile = new("Ladda ned rapportfilen", "Download the report file");
    public static readonly ScreenText SavedBy = new("Sparad {0} av {1}", "Saved {0} by {1}");
    public static readonly ScreenText ChangedSince = new("Vad som ändrades", "What was changed");
    public static readonly ScreenText First = new("Den första sparade texten.", "The first text that was saved.");
}
