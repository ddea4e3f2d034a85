using SurveyHub.Documents;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Reports.Downloading;

internal static class DownloadTexts
{
    public static readonly ScreenText Title = new("Hämta rapporten", "Download the report");
    public static readonly ScreenText Word = new("Word", "Word");
    public static readonly ScreenText Html = new("Webbsida", "Web page");
    public static readonly ScreenText Pdf = new("PDF", "PDF");
    public static readonly ScreenText Workbook = new("Excel", "Excel");
    public static readonly ScreenText Csv = new("Svarsfil (CSV)", "Answers file (CSV)");
    public static readonly ScreenText Json = new("JSON", "JSON");
    public static readonly ScreenText Wide = new("En rad per svarande (CSV)", "One row per respondent (CSV)");
    public static readonly ScreenText Long = new("En rad per svar (CSV)", "One row per answer (CSV)");
    public static readonly ScreenText CodeBook = new("Kodbok (CSV)", "Code book (CSV)");
    public static readonly ScreenText Saved = new("Görs av den sparade texten, senast ändrad {0}, och svaren som de är nu.", "Made from the saved text, last changed {0}, and the answers as they are now.");
    public static readonly ScreenText Data = new("Svaren som data", "The answers as data");
    public static readonly ScreenText StopsHere = new("Den sparade texten har fel. Rätta dem, så går rapporten att hämta.", "The saved text has errors. Correct them, and the report can be downloaded.");
    public static readonly ScreenText Warned = new("Läs varningarna innan du lämnar rapporten vidare ({0})", "Read the warnings before you pass the report on ({0})");
    public static readonly ScreenText MistakesTitle = new("Rapporten går inte att göra än", "The report cannot be made yet");

    public static readonly ScreenText MistakesHelp = new(
        "Texten har fel, eller så passar den inte längre svaren. Varje rad leder till stället i texten.",
        "The text has errors, or no longer fits the answers. Each line leads to its place in the text.");

    public static readonly ScreenText NoMistakes = new("Inga fel längre. Rapporten går att hämta.", "No errors any longer. The report can be downloaded.");
    public static readonly ScreenText ToReport = new("Till rapporten", "To the report");

    public static ScreenText Of(ReportFormat format)
    {
        (ReportFormat Format, ScreenText Title)[] known =
        [
            (ReportFormat.Word, Word), (ReportFormat.Html, Html), (ReportFormat.Workbook, Workbook), (ReportFormat.Csv, Csv), (ReportFormat.Json, Json),
            (ReportFormat.WideCsv, Wide), (ReportFormat.LongCsv, Long), (ReportFormat.CodeBookCsv, CodeBook),
        ];
        return known.First(pair => pair.Format == format).Title;
    }
}
