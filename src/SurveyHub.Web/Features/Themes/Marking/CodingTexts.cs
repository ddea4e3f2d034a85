using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Marking;

public static class CodingTexts
{
    public static readonly ScreenText Title = new("Koda: {0}", "Code: {0}");
    public static readonly ScreenText Progress = new("{0} av {1} lästa. {2} att se över.", "{0} of {1} read. {2} to review.");
    public static readonly ScreenText Begin = new("Läs {0}", "Read {0}");
    public static readonly ScreenText AllRead = new("Alla svar på frågan är lästa.", "All answers to the question are read.");
    public static readonly ScreenText NewerThanReading = new(
        "Svar som har lästs förut är olästa för {0}, som har tillkommit eller fått en vidare betydelse sedan dess.",
        "Answers that were read before are unread for {0}, which came or came to mean more since then.");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Marks = new("Markeringar", "Passages");
    public static readonly ScreenText Previous = new("Föregående", "Previous");
    public static readonly ScreenText Next = new("Nästa", "Next");
    public static readonly ScreenText NextUnread = new("Nästa olästa: {0}", "Next unread: {0}");
    public static readonly ScreenText Others = new("Svaren", "The answers");
    public static readonly ScreenText Value = new("Svar", "Answer");
    public static readonly ScreenText Note = new("Kommentar eller skäl", "Comment or reason");
    public static readonly ScreenText Themes = new("Teman", "Themes");
    public static readonly ScreenText NoThemes = new("Inget tema söks i frågan än. Skriv ett nytt nedan, eller välj frågan för ett tema i kodboken.", "No theme is looked for in the question yet. Write a new one below, or choose the question for a theme in the code book.");
    public static readonly ScreenText Share = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText Nobody = new("Ingen än", "Nobody yet");
    public static readonly ScreenText AndMore = new("{0} och {1} till", "{0} and {1} more");
    public static readonly ScreenText Rules = new("Avgörs av regler", "Decided by rules");
    public static readonly ScreenText Search = new("Sök tema", "Find a theme");
    public static readonly ScreenText NewTheme = new("Nytt tema", "New theme");
    public static readonly ScreenText NewThemeHelp = new("Söks i alla svar på frågan. De ord du har valt markeras med det.", "Looked for in all answers to the question. The words you have chosen are marked with it.");
    public static readonly ScreenText AddTheme = new("Lägg till temat", "Add the theme");
    public static readonly ScreenText ToBook = new("Kodboken", "The code book");
    public static readonly ScreenText Chosen = new("Valt: ”{0}”", "Chosen: '{0}'");
    public static readonly ScreenText NothingChosenYet = new("Inga ord är valda.", "No words are chosen.");
    public static readonly ScreenText ByTyping = new("Markera genom att skriva orden", "Mark by typing the words");
    public static readonly ScreenText In = new("I vilket svar", "In which answer");
    public static readonly ScreenText Words = new("Orden", "The words");
    public static readonly ScreenText WordsHelp = new("Så som de står i svaret. Tryck sedan på temat.", "As they stand in the answer. Then press the theme.");
    public static readonly ScreenText Marked = new("Markerat", "Marked");
    public static readonly ScreenText NoneMarked = new("Inget är markerat i svaret.", "Nothing is marked in the answer.");
    public static readonly ScreenText Remove = new("Ta bort", "Remove");
    public static readonly ScreenText RemoveWhat = new("Ta bort {0}: ”{1}”", "Remove {0}: '{1}'");
    public static readonly ScreenText BySince = new("{0}, {1}", "{0}, {1}");
    public static readonly ScreenText ToSettle = new("Svaret har rättats: se över", "The answer was corrected: review");
    public static readonly ScreenText ToSettleHelp = new(
        "De här orden markerades i svaret som det var. Säg om de gäller i svaret som det är nu. Tills dess räknas osäkra och försvunna inte.",
        "These words were marked in the answer as it was. Say whether they hold in the answer as it is now. Until then those in doubt or gone do not count.");
    public static readonly ScreenText Keep = new("Gäller där de står nu", "Hold where they stand now");
    public static readonly ScreenText KeepAt = new("Gäller: ”{0}”", "Hold: '{0}'");
    public static readonly ScreenText Instead = new("Markera de valda orden i stället", "Mark the chosen words instead");
    public static readonly ScreenText Read = new("Läst: inget mer att markera", "Read: nothing more to mark");
    public static readonly ScreenText ReadAlready = new("Läst av {0} {1}.", "Read by {0} on {1}.");
    public static readonly ScreenText Unread = new("Läs om", "Read anew");
    public static readonly ScreenText NothingToRead = new("Har lämnat in, och inte skrivit något i frågan.", "Has handed in, and written nothing in the question.");
    public static readonly ScreenText Silent = new("Har inte svarat.", "Has not answered.");
    public static readonly ScreenText Keys = new("Tangenter", "Keys");
    public static readonly ScreenText KeysHelp = new("De gäller när svarets text har fokus (Tabb leder dit).", "They work when the answer's text has the focus (Tab leads there).");
    public static readonly ScreenText KeyWord = new("föregående, nästa ord; med Skift väljs flera", "previous, next word; with Shift several are chosen");
    public static readonly ScreenText KeySentence = new("nästa, föregående mening; med Skift väljs flera", "next, previous sentence; with Shift several are chosen");
    public static readonly ScreenText KeyLetter = new("temats bokstav: markera det valda med temat", "the theme's letter: mark what is chosen with the theme");
    public static readonly ScreenText KeySlash = new("sök tema: skriv början av namnet, Enter markerar", "find a theme: write the beginning of its name, Enter marks");
    public static readonly ScreenText KeyDelete = new("ta bort markeringen där du står", "remove the mark where you are");
    public static readonly ScreenText KeyEnter = new("läst till slut, inget mer: vidare till nästa olästa", "read to its end, nothing more: on to the next unread");
    public static readonly ScreenText KeyPage = new("föregående, nästa svar", "previous, next answer");
    public static readonly ScreenText KeyEscape = new("välj inget", "choose nothing");
    public static readonly ScreenText Done = new("Markerat med {0}: ”{1}”", "Marked with {0}: '{1}'");
    public static readonly ScreenText Saved = new("Sparat.", "Saved.");
    public static readonly ScreenText NotSaved = new("Inte sparat: servern svarar inte. Försök igen.", "Not saved: the server does not answer. Try again.");

    public static ScreenText Of(ReadingState state) => state switch
    {
        ReadingState.ToSettle => new("se över", "review"),
        ReadingState.Unread => new("oläst", "unread"),
        ReadingState.Read => new("läst", "read"),
        ReadingState.NothingToRead => new("inget skrivet", "nothing written"),
        ReadingState.Silent => new("har inte svarat", "has not answered"),
    };

    public static ScreenText Of(Fit fit) => fit switch
    {
        Fit.Fits => new("står kvar", "still there"),
        Fit.Moved => new("har flyttat", "moved"),
        Fit.Doubtful => new("osäkert", "in doubt"),
        Fit.Lost => new("borta", "gone"),
    };

    public static ScreenText Of(CodingOutcome outcome) => outcome switch
    {
        CodingOutcome.Done => Saved,
        CodingOutcome.NothingChosen => new("Välj först ord i svaret. Inget är markerat.", "Choose words in the answer first. Nothing is marked."),
        CodingOutcome.NotThere => new("Orden står inte i svaret. Inget är markerat.", "The words are not in the answer. Nothing is marked."),
        CodingOutcome.SeveralPlaces => new("Orden står på flera ställen i svaret. Skriv fler av dem. Inget är markerat.", "The words stand in several places of the answer. Write more of them. Nothing is marked."),
        CodingOutcome.Corrected => new("Svaret har rättats sedan sidan visades. Läs det som det är nu. Inget är sparat.", "The answer was corrected after the page was shown. Read it as it is now. Nothing is saved."),
        CodingOutcome.NewThemes => new("Det har kommit teman sedan sidan visades, eller så betyder de mer. Läs svaret för dem också. Inget är sparat.", "Themes have come since the page was shown, or mean more. Read the answer for them as well. Nothing is saved."),
        CodingOutcome.Gone => new("Någon annan har ändrat det under tiden. Här är det som det är nu.", "Somebody else has changed it meanwhile. Here it is as it is now."),
    };
}
