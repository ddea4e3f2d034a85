using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Answers;

public static class AnswersTexts
{
    public static readonly ScreenText Answers = new("Svaren", "The answers");
    public static readonly ScreenText Base = new("Inlämnat av {0} av {1} {2}. Utkast visas inte.", "Submitted by {0} of {1} {2}. Drafts are not shown.");
    public static readonly ScreenText NoneYet = new("Ingen har lämnat in än", "Nobody has submitted yet");

    public static readonly ScreenText NoneYetHelp = new(
        "Här syns svaren så snart en organisation har lämnat in. Till dess är utkasten deras egna.",
        "Answers are shown here as soon as an organisation has submitted. Until then the drafts are their own.");

    public static readonly ScreenText Downloads = new("Ladda ned", "Download");
    public static readonly ScreenText Word = new("Alla svar (Word)", "All answers (Word)");
    public static readonly ScreenText Workbook = new("Arbetsbok (Excel)", "Workbook (Excel)");
    public static readonly ScreenText PdfReport = new("Alla svar (PDF)", "All answers (PDF)");
    public static readonly ScreenText Html = new("Alla svar (webbsida)", "All answers (web page)");
    public static readonly ScreenText Csv = new("Svarsfil (CSV)", "Answers file (CSV)");
    public static readonly ScreenText Panel = new("Panelen som den frystes (CSV)", "The panel as it was frozen (CSV)");
    public static readonly ScreenText Questionnaire = new("Enkäten (Markdown)", "The questionnaire (Markdown)");
    public static readonly ScreenText Responses = new("Inlämningar (CSV)", "Submissions (CSV)");

    public static readonly ScreenText Files = new("Alla bifogade filer som är inlämnade (zip)", "All attached files that are handed in (zip)");

    public static readonly ScreenText DownloadsHelp = new(
        "Alla svar är varje fråga med tabell och diagram, utan egna ord; rapporten som ni skriver hämtas på sin sida. "
        + "Av de fyra filerna (svar, inlämningar, panel och enkät) gör verktyget surveyhub samma dokument.",
        "All answers is each question with its table and chart, without words of yours; the report that you write is downloaded on its page. "
        + "From the four files (answers, submissions, panel and questionnaire) the tool surveyhub makes the same documents.");

    public static readonly ScreenText Wordings = new("Korta ord för svar", "Short words for answers");
    public static readonly ScreenText Measures = new("Mått från andra källor", "Measures from other sources");
    public static readonly ScreenText Synonyms = new("Synonymer i sökningen", "Synonyms in the search");
    public static readonly ScreenText MeasuresBeside = new("Visa mått bredvid svaren", "Show measures beside the answers");
    public static readonly ScreenText ShowMeasures = new("Visa", "Show");
    public static readonly ScreenText Editions = new("Utgåvor av rapporten", "Editions of the report");
    public static readonly ScreenText Report = new("Rapporten: skriv och hämta", "The report: write and download");
    public static readonly ScreenText Themes = new("Teman: läs och koda svaren", "Themes: read and code the answers");
    public static readonly ScreenText PerQuestion = new("Fråga för fråga", "Question by question");
    public static readonly ScreenText PerOrganisation = new("En i taget", "One at a time");
    public static readonly ScreenText Question = new("Fråga", "Question");
    public static readonly ScreenText AnsweredBy = new("Besvarad av", "Answered by");
    public static readonly ScreenText OutOf = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Submitted = new("Inlämnat", "Submitted");
    public static readonly ScreenText SignedBy = new("Undertecknat av", "Signed by");
    public static readonly ScreenText Silent = new("Har inte svarat", "Has not answered");
    public static readonly ScreenText InTime = new("I tid", "In time");
    public static readonly ScreenText Late = new("Sent", "Late");
    public static readonly ScreenText Corrected = new("Rättat", "Corrected");
    public static readonly ScreenText Note = new("Not i rapporten", "Note in the report");
    public static readonly ScreenText Unknown = new("inte angivet", "not stated");
    public static readonly ScreenText WithoutAnswer = new("Har lämnat in utan att besvara frågan: {0}.", "Have submitted without answering the question: {0}.");
    public static readonly ScreenText Previous = new("Föregående fråga", "Previous question");
    public static readonly ScreenText Next = new("Nästa fråga", "Next question");
    public static readonly ScreenText NotAsked = new("Inte ställd", "Not asked");
    public static readonly ScreenText VersionSigned = new("version {0} av enkäten", "version {0} of the questionnaire");
    public static readonly ScreenText NotAnswered = new("Inte besvarad", "Not answered");
    public static readonly ScreenText Answer = new("Svar", "Answer");
    public static readonly ScreenText TypedAs = new("Skrevs: {0}", "Typed: {0}");
    public static readonly ScreenText Unchanged = new("Oförändrat sedan förra omgången", "Unchanged since the last wave");
    public static readonly ScreenText Unread = new("Kunde inte läsas som frågan kräver; ingår i ingen beräkning.", "Could not be read as the question asks; in no calculation.");
    public static readonly ScreenText Reason = new("Skäl: {0}", "Reason: {0}");
    public static readonly ScreenText Comment = new("Kommentar: {0}", "Comment: {0}");
    public static readonly ScreenText History = new("Historik", "History");
    public static readonly ScreenText HistoryOf = new("Historik för {0}", "History of {0}");
    public static readonly ScreenText HistoryIntro = new(
        "Allt som har skrivits i fältet fram till den senaste inlämningen, äldst först.",
        "Everything written in the field up to the latest submission, oldest first.");

    public static readonly ScreenText NoHistory = new("Inget har skrivits i fältet.", "Nothing has been written in the field.");
    public static readonly ScreenText When = new("När", "When");
    public static readonly ScreenText Who = new("Vem", "Who");
    public static readonly ScreenText How = new("Hur", "How");
    public static readonly ScreenText Held = new("Gällde", "Held");
    public static readonly ScreenText HeldAt = new("vid inlämning {0}", "at submission {0}");
    public static readonly ScreenText Emptied = new("tömt", "emptied");
    public static readonly ScreenText Conflicting = new("skrevs samtidigt som något nyare; gällde inte", "written over something newer; did not hold");
    public static readonly ScreenText NotTaken = new("togs inte emot", "not taken");
    public static readonly ScreenText Replaced = new("ersattes före inlämning", "replaced before submission");
    public static readonly ScreenText Number = new("Nummer", "Number");
    public static readonly ScreenText Receipt = new("Kvitto", "Receipt");
    public static readonly ScreenText ReceiptOf = new("kvitto på inlämning {0}", "receipt for submission {0}");
    public static readonly ScreenText AfterOurReopening = new("efter att vi öppnade den förra: {0}", "after we opened the former: {0}");
    public static readonly ScreenText TheirDiaryNumber = new("deras dnr {0}", "their ref. {0}");
    public static readonly ScreenText TheirDiary = new("Deras diarienummer", "Their diary number");
    public static readonly ScreenText WrittenBy = new("Svaren skrevs av", "Answers written by");
    public static readonly ScreenText FirstSubmission = new("Det är den första inlämningen.", "It is the first submission.");
    public static readonly ScreenText OpenNow = new("Svaret är öppnat igen ({0}). Det inlämnade gäller tills de lämnar in på nytt.", "The answer is open again ({0}). What is handed in holds until they hand in anew.");
    public static readonly ScreenText ByThemselves = new("av dem själva", "by themselves");
    public static readonly ScreenText Reopen = new("Öppna svaret igen", "Open the answer again");
    public static readonly ScreenText HistoryFile = new("Historiken (CSV)", "The history (CSV)");
    public static readonly ScreenText NoReports = new("Ingen omgång har släppts än", "No wave has been released yet");
    public static readonly ScreenText NoReportsHelp = new("Rapporter finns så snart en omgång har skickats.", "There are reports as soon as a wave has been sent.");
    public static ScreenText Of(AnswerWay way) => way switch
    {
        AnswerWay.Form => new("formuläret", "the form"),
        AnswerWay.Colleague => new("kollega", "colleague"),
        AnswerWay.Import => new("import", "import"),
        AnswerWay.Staff => new("vår personal", "our staff"),
    };
}
