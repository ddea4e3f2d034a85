using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Reports.Refreshing;

internal static class RefreshTexts
{
    public static readonly ScreenText Title = new("Uppdatera en redigerad rapport", "Refresh an edited report");

    public static readonly ScreenText Intro = new(
        "Har ni skrivit i rapporten i Word och det sedan kommit ett svar? Ladda upp filen: tal, listor, tabeller och diagram blir som svaren säger nu, och allt ni har skrivit står kvar.",
        "Have you written in the report in Word, and then an answer came? Upload the file: numbers, lists, tables and charts become what the answers say now, and all that you have written stays.");

    public static readonly ScreenText NothingKept = new(
        "Ingenting sparas här. Filen följer med i formuläret medan du väljer, och försvinner när du lämnar sidan.",
        "Nothing is kept here. The file travels in the form while you choose, and is gone when you leave the page.");

    public static readonly ScreenText File = new("Den redigerade rapporten (.docx)", "The edited report (.docx)");
    public static readonly ScreenText FileHelp = new("Högst 10 MB.", "At most 10 MB.");
    public static readonly ScreenText OtherFile = new("Ta en annan fil", "Take another file");
    public static readonly ScreenText Review = new("Visa vad som ändras", "Show what changes");
    public static readonly ScreenText Useless = new("Välj en Word-fil på högst 10 MB.", "Choose a Word file of at most 10 MB.");
    public static readonly ScreenText Again = new("Svaren har ändrats under tiden, eller så följde filen inte med. Ladda upp den igen.", "The answers have changed meanwhile, or the file did not come along. Upload it again.");
    public static readonly ScreenText Refused = new("Filen kan inte uppdateras", "The file cannot be refreshed");
    public static readonly ScreenText Deleted = new("Struket med flit", "Deleted on purpose");
    public static readonly ScreenText DeletedHelp = new("Kryssa för det som är struket med flit. Det som bara har tappat sitt märke får du hämta ur en tidigare kopia.", "Tick what was deleted on purpose. What has only lost its mark has to be fetched from an earlier copy.");
    public static readonly ScreenText GoOn = new("Gå vidare utan dem", "Go on without them");
    public static readonly ScreenText OtherWave = new("Filen är av en annan omgång", "The file is of another wave");
    public static readonly ScreenText FileIsOf = new("Filen är gjord av svaren i", "The file is made from the answers of");
    public static readonly ScreenText AnswersAreOf = new("Här finns svaren i", "The answers here are those of");

    public static readonly ScreenText OtherWaveHelp = new(
        "Uppdateras den här byts alla dess tal mot dem i den andra omgången, medan årtal och ord som ni själva har skrivit står kvar. Uppdatera den i sin egen omgång, om det inte är så du vill ha det.",
        "If you refresh it here, all its numbers become those of the other wave, while years and words that you have written yourselves stay. Refresh it in its own wave, unless that is what you want.");

    public static readonly ScreenText OtherWaveGoOn = new("Byt talen i filen mot dem i ”{0}”", "Replace the numbers in the file with those of '{0}'");
    public static readonly ScreenText NotCompiled = new("Svaren räcker inte för det som står i filen", "The answers do not do for what stands in the file");
    public static readonly ScreenText Seen = new("Att se över", "For you to check");
    public static readonly ScreenText SeenNone = new("Inget: allt i filen stämmer med svaren.", "Nothing: all in the file agrees with the answers.");
    public static readonly ScreenText OutOfDate = new("Rapportens egna ord i stället för framräknade stämmer inte längre. De står i rött i filen.", "Words of the report in the place of derived ones no longer hold. They stand in red in the file.");
    public static readonly ScreenText Changes = new("Ändrat ({0})", "Changed ({0})");
    public static readonly ScreenText ByHand = new("Ändrat för hand ({0})", "Edited by hand ({0})");
    public static readonly ScreenText Waiting = new("Väntar i spårade ändringar ({0})", "Waiting in tracked changes ({0})");
    public static readonly ScreenText Unchanged = new("Oförändrat ({0})", "Unchanged ({0})");
    public static readonly ScreenText Gone = new("Struket ({0})", "Deleted ({0})");
    public static readonly ScreenText NotInFile = new("Nytt i rapportfilen finns inte i en redigerad Word-fil. Gör om rapporten eller skriv in det.", "What is new in the report file is not in an edited Word file. Make the report anew or write it.");
    public static readonly ScreenText Places = new("på {0} ställen", "in {0} places");
    public static readonly ScreenText Was = new("Förut", "Before");
    public static readonly ScreenText Now = new("Nu", "Now");
    public static readonly ScreenText Piece = new("Stycke", "Piece");
    public static readonly ScreenText Yours = new("I filen", "In the file");
    public static readonly ScreenText AnswersSay = new("Svaren säger", "The answers say");
    public static readonly ScreenText WhoseWords = new("Vilka ord ska stå: {0}", "Whose words are to stand: {0}");
    public static readonly ScreenText KeepMine = new("Behåll mina", "Keep mine");
    public static readonly ScreenText TakeNew = new("Ta de nya", "Take the new");
    public static readonly ScreenText ShowChoices = new("Visa med valen", "Show with the choices");
    public static readonly ScreenText Fetch = new("Hämta den uppdaterade filen", "Download the refreshed file");
    public static readonly ScreenText Link = new("Uppdatera en rapport som är redigerad i Word", "Refresh a report that was edited in Word");
}
