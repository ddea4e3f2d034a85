using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Wordings;

public static class WordingsTexts
{
    public static readonly ScreenText Title = new("Korta ord för svar: {0}", "Short words for answers: {0}");
    public static readonly ScreenText Answers = new("Svaren: {0}", "The answers: {0}");
    public static readonly ScreenText Intro = new(
        "Svar som är för långa för en tabell kan sammanfattas. Orden står i rapporten i stället för svaret, med en not, så länge svaret är det de skrevs för.",
        "Answers that are too long for a table can be put in brief. The words stand in the report in place of the answer, with a note, for as long as the answer is the one they were written for.");
    public static readonly ScreenText HowTo = new(
        "Skriv dem vid svaren: öppna en organisations svar och välj ”Skriv kort” under svaret.",
        "Write them beside the answers: open the answers of an organisation and choose \"Put in brief\" below the answer.");
    public static readonly ScreenText None = new("Inga svar är sammanfattade än.", "No answers are put in brief yet.");
    public static readonly ScreenText Download = new("Ladda ner som CSV", "Download as CSV");
    public static readonly ScreenText ToImport = new("Läs in från fil", "Import from a file");
    public static readonly ScreenText ColumnAnswer = new("Fråga", "Question");
    public static readonly ScreenText ColumnWords = new("Korta ord", "Short words");
    public static readonly ScreenText ColumnBy = new("Skrivna av", "Written by");
    public static readonly ScreenText Signed = new("{0}, {1}", "{0}, {1}");
    public static readonly ScreenText StaleCount = new("Skrivna för svar som har ändrats, och används inte: {0}.", "Written for answers that have changed, and not used: {0}.");
    public static readonly ScreenText Change = new("Ändra", "Change");
    public static readonly ScreenText ChangeOf = new("Ändra: {0}, {1}", "Change: {0}, {1}");
    public static readonly ScreenText Stale = new("Används inte: svaret har ändrats sedan orden skrevs.", "Not used: the answer has changed since the words were written.");
    public static readonly ScreenText AnswerThen = new("Svaret som det var", "The answer as it was");
    public static readonly ScreenText AnswerNow = new("Svaret som det är", "The answer as it is");
    public static readonly ScreenText NotKnown = new("Inte känt: orden kom med en fil.", "Not known: the words came with a file.");
    public static readonly ScreenText NoAnswer = new("Inget svar längre.", "No answer any more.");
    public static readonly ScreenText Words = new("Korta ord, högst {0} tecken", "Short words, at most {0} characters");
    public static readonly ScreenText Save = new("Spara orden", "Save the words");
    public static readonly ScreenText TakeAway = new("Ta bort orden", "Remove the words");
    public static readonly ScreenText Saved = new("Sparat. Orden står i rapporten där den visar svaret i en tabell.", "Saved. The words stand in the report wherever it shows the answer in a table.");
    public static readonly ScreenText TakenAway = new("Orden är borttagna. Svaret står i rapporten.", "The words have been removed. The answer stands in the report.");
    public static readonly ScreenText Empty = new("Skriv några ord, eller ta bort dem.", "Write some words, or remove them.");
    public static readonly ScreenText TooLong = new("Orden är {0} tecken. Högst {1} får plats i en tabell.", "The words have {0} characters. A table has room for at most {1}.");
    public static readonly ScreenText SomebodyFirst = new(
        "Någon annan har ändrat orden under tiden. Inget är sparat. Det som gäller nu står överst, och det du skrev finns kvar i rutan.",
        "Somebody else has changed the words meanwhile. Nothing was saved. What holds now stands at the top, and what you wrote is still in the box.");
    public static readonly ScreenText AnswerChanged = new(
        "Svaret har ändrats sedan du öppnade sidan. Inget är sparat. Läs svaret som det är nu, och spara om orden stämmer.",
        "The answer has changed since you opened the page. Nothing was saved. Read the answer as it is now, and save if the words agree with it.");
    public static readonly ScreenText IsNumber = new("Svaret är ett tal. Tal står som de är, så att summorna går att räkna efter.", "The answer is a number. Numbers stand as they are, so that sums can be checked.");
    public static readonly ScreenText Now = new("Korta ord", "Short words");
    public static readonly ScreenText NoneHold = new("Svaret är inte sammanfattat.", "The answer is not put in brief.");
    public static readonly ScreenText History = new("Tidigare", "Earlier");
    public static readonly ScreenText HistoryTakenAway = new("borttagna", "removed");
    public static readonly ScreenText ImportTitle = new("Läs in korta ord: {0}", "Import short words: {0}");
    public static readonly ScreenText ImportIntro = new("En fil lägger till och ändrar. Den tar inte bort något som finns här.", "A file adds and changes. It removes nothing that is here.");
    public static readonly ScreenText File = new("Fil med korta ord (CSV)", "File of short words (CSV)");
    public static readonly ScreenText Kept = new("Den valda filen är kvar; välj en ny bara om den har ändrats.", "The chosen file is kept; choose a new one only if it has changed.");
    public static readonly ScreenText FileMissing = new("Välj en fil, högst 3 MB.", "Choose a file, at most 3 MB.");
    public static readonly ScreenText Preview = new("Visa vad som ändras", "Show what changes");
    public static readonly ScreenText Apply = new("Läs in", "Import");
    public static readonly ScreenText Done = new("Inläst.", "Imported.");
    public static readonly ScreenText HasErrors = new("Filen har fel och går inte att läsa in.", "The file has errors and cannot be imported.");
    public static readonly ScreenText Changes = new("Det här ändras", "This changes");
    public static readonly ScreenText Nothing = new("Filen ändrar inget.", "The file changes nothing.");
    public static readonly ScreenText AddedCount = new("Nya ({0})", "New ({0})");
    public static readonly ScreenText ChangedCount = new("Ändrade ({0})", "Changed ({0})");
    public static readonly ScreenText StaleInFile = new("Skrivna för svar som är andra här, och används inte: {0}.", "Written for answers that are different here, and not used: {0}.");
    public static readonly ScreenText ImportFirst = new(
        "Någon annan har ändrat något under tiden. Inget är inläst. Här är det som nu skulle ändras.",
        "Somebody else has changed something meanwhile. Nothing was imported. This is what would change now.");

    /// <summary>On the pages of answers.</summary>
    public static readonly ScreenText Write = new("Skriv kort", "Put in brief");
    public static readonly ScreenText WriteOf = new("Skriv kort: {0}, {1}", "Put in brief: {0}, {1}");
    public static readonly ScreenText WordsHistory = new("Ordens historik", "History of the words");
    public static readonly ScreenText HistoryOf = new("Ordens historik: {0}, {1}", "History of the words: {0}, {1}");
    public static readonly ScreenText OfQuestion = new("Korta ord för svaren", "Short words for the answers");
}
