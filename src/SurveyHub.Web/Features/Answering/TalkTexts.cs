using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Words about several people who write one answer.</summary>
public static class TalkTexts
{
    public static readonly ScreenText DayAndTime = new("{0} kl. {1}", "{0} at {1}");
    public static readonly ScreenText You = new("du", "you");
    public static readonly ScreenText YouAfterBy = new("dig", "you");
    public static readonly ScreenText Somebody = new("någon annan", "somebody else");
    public static readonly ScreenText ByAndWhen = new("{0}, {1}", "{0}, {1}");

    public static readonly ScreenText TwoTexts = new(
        "Här har flera texter skrivits samtidigt. Alla är sparade. Välj vilken som ska gälla, eller skriv ihop dem i fältet.",
        "Several texts were written here at the same time. All are saved. Choose which one is to hold, or write them together in the field.");

    /// <summary>Of a number or a choice, which nobody writes together.</summary>
    public static readonly ScreenText TwoAnswers = new(
        "Här har flera svar skrivits samtidigt. Alla är sparade. Välj vilket som ska gälla, eller skriv ett annat i fältet.",
        "Several answers were written here at the same time. All are saved. Choose which one is to hold, or write another in the field.");

    public static readonly ScreenText HoldsNow = new("Gäller nu: {0}", "Holds now: {0}");
    public static readonly ScreenText HoldsNothing = new("Gäller nu", "Holds now");
    public static readonly ScreenText AlsoWritten = new("Också skrivet: {0}", "Also written: {0}");
    public static readonly ScreenText Emptied = new("Fältet är tömt.", "The field is empty.");
    public static readonly ScreenText UseMine = new("Använd min text", "Use my text");
    public static readonly ScreenText KeepMine = new("Behåll min text", "Keep my text");
    public static readonly ScreenText UseTheirs = new("Låt {0} text gälla", "Let {0} text hold");
    public static readonly ScreenText UseThat = new("Låt den texten gälla", "Let that text hold");

    /// <summary>The same where the answer is an attached file: nothing is written, and nothing can be written together.</summary>
    public static readonly ScreenText TwoFiles = new(
        "Här har flera filer bifogats samtidigt. Alla är sparade. Välj vilken som ska gälla, eller bifoga en annan.",
        "Several files were attached here at the same time. All are saved. Choose which one is to hold, or attach another.");

    public static readonly ScreenText UseMyFile = new("Använd min fil", "Use my file");
    public static readonly ScreenText KeepMyFile = new("Behåll min fil", "Keep my file");
    public static readonly ScreenText UseTheirFile = new("Låt {0} fil gälla", "Let {0} file hold");
    public static readonly ScreenText UseThatFile = new("Låt den filen gälla", "Let that file hold");

    public static readonly ScreenText AnnouncedFile = new(
        "{0}: {1} har bifogat en annan fil. Båda står vid fältet.", "{0}: {1} has attached another file. Both stand at the field.");

    public static readonly ScreenText SaveMerged = new("Spara den sammanslagna texten", "Save the merged text");
    public static readonly ScreenText SaveField = new("Spara det som står i fältet", "Save what stands in the field");
    public static readonly ScreenText InTheHistory = new("Alla texter finns i historiken", "All texts are in the history");

    public static readonly ScreenText DecidedBefore = new(
        "Någon annan hann före med att välja eller skriva om. Titta en gång till.", "Somebody else was first to choose or to write anew. Please look again.");

    public static readonly ScreenText Announced = new(
        "{0}: {1} har skrivit en annan text. Båda står vid fältet.", "{0}: {1} has written another text. Both stand at the field.");

    public static readonly ScreenText OpenConflict = new("Ett svar finns i två versioner", "One answer exists in two versions");
    public static readonly ScreenText OpenConflicts = new("{0} svar finns i två versioner", "{0} answers exist in two versions");

    public static readonly ScreenText OpenConflictHelp = new(
        "Det som står här nedanför är det som gäller och lämnas in. Den andra texten finns kvar vid fältet och i historiken.",
        "What stands below is what holds and is handed in. The other text stays at the field and in the history.");

    public static readonly ScreenText ChangedByYou = new("Senast ändrat av dig, {0}", "Last changed by you, {0}");
    public static readonly ScreenText ChangedBy = new("Senast ändrat av {0}, {1}", "Last changed by {0}, {1}");
    public static readonly ScreenText ChangedAt = new("Senast ändrat {0}", "Last changed {0}");
    public static readonly ScreenText Answers = new("{0} svarar på den här", "{0} answers this one");
    public static readonly ScreenText AnswersBy = new("{0} svarar på den här, gärna senast {1}", "{0} answers this one, preferably by {1}");
    public static readonly ScreenText YouAnswer = new("Du svarar på den här", "You answer this one");
    public static readonly ScreenText YouAnswerBy = new("Du svarar på den här, gärna senast {0}", "You answer this one, preferably by {0}");

    public static readonly ScreenText Comments = new("Kommentarer till kollegor", "Comments to colleagues");
    public static readonly ScreenText CommentCount = new("({0})", "({0})");

    public static readonly ScreenText CommentHelp = new(
        "Ses bara av er som svarar. {0} ser dem aldrig.", "Seen only by those of you who answer. {0} never sees them.");

    public static readonly ScreenText NewComment = new("Ny kommentar", "New comment");
    public static readonly ScreenText AddComment = new("Lägg till", "Add");
    public static readonly ScreenText RemoveComment = new("Ta bort", "Remove");

    public static readonly ScreenText CommentTooLong = new(
        "Kommentaren är {0} tecken lång. Den får vara högst {1}.", "The comment is {0} characters long. It may be at most {1}.");

    public static readonly ScreenText CommentAdded = new("Kommentaren är sparad.", "The comment is saved.");
    public static readonly ScreenText CommentRemoved = new("Kommentaren är borttagen.", "The comment is removed.");

    public static readonly ScreenText CommentFailed = new(
        "Kommentaren är inte sparad. Den står kvar här: försök igen om en stund.", "The comment is not saved. It is still here: try again in a while.");

    public static readonly ScreenText JustSaved = new(
        "{0} har just sparat en annan text här. När din sparas visas båda.", "{0} has just saved another text here. When yours is saved, both are shown.");

    public static readonly ScreenText SavedAside = new("Sparat {0}, men gäller inte än", "Saved {0}, but does not hold yet");

    public static readonly ScreenText HandedIn = new(
        "Svaret är inlämnat av {0}, så det går inte att ändra här längre. Ladda om sidan för att se det.",
        "The answer has been handed in by {0}, so it can no longer be changed here. Load the page again to see it.");

    public static readonly ScreenText Ended = new(
        "Svarstiden är slut, så det går inte att ändra här längre.", "Answers are no longer taken, so it can no longer be changed here.");
}
