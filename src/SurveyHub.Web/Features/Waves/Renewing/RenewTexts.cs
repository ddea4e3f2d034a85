using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves.Renewing;

public static class RenewTexts
{
    public static readonly ScreenText Title = new("Ny version av enkäten", "New version of the questionnaire");
    public static readonly ScreenText Choose = new("Nyare versioner", "Newer versions");
    public static readonly ScreenText PublishedOn = new("Version {0}, publicerad {1}", "Version {0}, published {1}");

    public static readonly ScreenText Intro = new(
        "Omgången frågar version {0}. Här ser du vad en nyare version ändrar och vilka som berörs. Inget händer förrän du trycker på knappen längst ner.",
        "The wave asks version {0}. Here you see what a newer version changes and whom it concerns. Nothing happens until you press the button at the bottom.");

    public static readonly ScreenText NoneTitle = new("Det finns ingen nyare version", "There is no newer version");

    public static readonly ScreenText None = new(
        "Omgången frågar version {0}, som är den senaste publicerade. Publicera en ny version av enkäten först.",
        "The wave asks version {0}, the latest that is published. Publish a new version of the questionnaire first.");

    public static readonly ScreenText NotOpen = new("Omgången tar inte emot någon ny version", "The wave takes no new version");
    public static readonly ScreenText IsDraft = new("Omgången är ett utkast. Välj version när du ändrar den.", "The wave is a draft. Choose its version where you edit it.");
    public static readonly ScreenText IsClosed = new("Omgången är stängd.", "The wave is closed.");

    public static readonly ScreenText Whom = new("Vilka som berörs", "Whom it concerns");
    public static readonly ScreenText NotStarted = new("Har inte börjat", "Have not begun");
    public static readonly ScreenText Started = new("Har börjat svara", "Have begun to answer");
    public static readonly ScreenText Correcting = new("Rättar ett inlämnat svar", "Are correcting what they handed in");
    public static readonly ScreenText HandedIn = new("Har lämnat in", "Have handed in");

    public static readonly ScreenText Effect = new(
        "De som inte har lämnat in ser den nya versionen nästa gång sidan läses in. Det de har skrivit står kvar, och en sida som är öppen går att skriva på: den säger "
        + "att enkäten har en ny version. Det som är obligatoriskt i den nya versionen måste vara besvarat innan de lämnar in. Inbjudningar som inte har skickats än "
        + "får den nya versionens formulär.",
        "Those who have not handed in see the new version the next time the page is loaded. What they have written stays, and a page that is open may be written in: it "
        + "says that the enquiry has a new version. What is required in the new version has to be answered before they hand in. Invitations that have not left yet get the "
        + "form of the new version.");

    public static readonly ScreenText Missed = new(
        "De som har lämnat in får inte frågan igen. Deras svar saknar det här, om de inte öppnar svaret och lämnar in på nytt:",
        "Those who have handed in are not asked again. Their answers lack this, unless they open the answer and hand in anew:");

    public static readonly ScreenText Required = new("(obligatoriskt)", "(required)");
    public static readonly ScreenText AndMore = new("och {0} till", "and {0} more");

    public static readonly ScreenText Answered = new("Har svarat på frågan: {0}", "Have answered the question: {0}");
    public static readonly ScreenText AnsweredNone = new("Ingen har svarat på frågan än", "Nobody has answered the question yet");

    public static readonly ScreenText Refused = new("Versionen kan inte användas i den här omgången", "The version cannot be used in this wave");

    public static readonly ScreenText RefusedHelp = new(
        "Inbjudningarna är skickade. Svar som har lämnats, eller som någon håller på att skriva på papper eller i en öppen sida, skulle bli fel eller bli utan plats:",
        "The invitations are sent. Answers that have been given, or that somebody is writing on paper or in an open page, would become wrong or lose their place:");

    public static readonly ScreenText WaysOut = new("Det här går att göra i stället", "What you can do instead");

    public static readonly ScreenText WayNewQuestion = new(
        "Låt frågan, fältet eller alternativet stå kvar med sitt id, och lägg till det nya med ett nytt id. Publicera, och kom tillbaka hit.",
        "Leave the question, field or option with its id, and add what is new with a new id. Publish, and come back here.");

    public static readonly ScreenText WayUndo = new(
        "Ta tillbaka ändringen i utkastet och publicera resten.", "Undo the change in the draft and publish the rest.");

    public static readonly ScreenText WayNewWave = new(
        "Låt den här omgången bli klar, och skicka den nya versionen i en ny omgång.", "Let this wave finish, and send the new version in a new wave.");

    public static readonly ScreenText ToDraft = new("Till enkäten", "To the questionnaire");

    public static readonly ScreenText TranslationChanged = new(
        "Orden på {0} är ändrade. De som har valt det språket ser dem; svaren påverkas inte.",
        "The words in {0} are changed. Those who have chosen that language see them; no answer is affected.");

    public static readonly ScreenText OriginalUnchanged = new("På originalspråket är allt som förut.", "In the original language everything is as before.");

    public static readonly ScreenText Changes = new("Vad som ändras från version {0} till version {1}", "What changes from version {0} to version {1}");

    public static readonly ScreenText Confirm = new("Använd versionen", "Use the version");
    public static readonly ScreenText Reason = new("Skäl (frivilligt)", "Reason (optional)");
    public static readonly ScreenText ReasonHelp = new("Står i omgångens historik. Mottagarna ser det inte.", "Stands in the history of the wave. Recipients do not see it.");
    public static readonly ScreenText ReasonTooLong = new("Skälet får vara högst 1 000 tecken.", "The reason may be at most 1,000 characters.");
    public static readonly ScreenText Tell = new("Mejla dem som har börjat eller lämnat in om vad som är ändrat ({0})", "Mail those who have begun or handed in about what is changed ({0})");
    public static readonly ScreenText TellHelp = new("Med en personlig länk, som i påminnelser. Så här lyder mejlen:", "With a personal link, as in reminders. This is what the mails say:");
    public static readonly ScreenText TellNobody = new("Ingen har börjat svara än, så ingen behöver mejlas.", "Nobody has begun to answer yet, so nobody need be mailed.");
    public static readonly ScreenText Use = new("Använd version {0} från och med nu", "Use version {0} from now on");

    public static readonly ScreenText NoAddress = new(
        "Inget kan mejlas: webbplatsens adress är inte inställd (Site:PublicBaseUrl), så länken i mejlet skulle inte leda någonstans.",
        "Nothing can be mailed: the site's address is not set (Site:PublicBaseUrl), so the link in the mail would lead nowhere.");

    public static readonly ScreenText ChangedMeanwhile = new(
        "Någon annan har gett omgången en ny version medan du läste. Se efter vad som gäller nu, och välj igen.",
        "Somebody else has given the wave a new version while you were reading. See how things stand now, and choose again.");

    public static readonly ScreenText NotNewer = new(
        "Versionen är inte en nyare version av samma enkät.", "The version is not a newer version of the same questionnaire.");

    public static readonly ScreenText Done = new("Version {0} används från och med nu.", "Version {0} is used from now on.");
    public static readonly ScreenText Mailed = new("Mejl är på väg till {0} personer.", "Mails are on their way to {0} people.");
    public static readonly ScreenText BackToWave = new("Till omgången", "To the wave");

    public static readonly ScreenText History = new("Versioner i omgången", "Versions in the wave");
    public static readonly ScreenText HistoryLine = new("Version {0} sedan {1}, {2}", "Version {0} since {1}, {2}");
    public static readonly ScreenText HistoryLineUnnamed = new("Version {0} sedan {1}", "Version {0} since {1}");
    public static readonly ScreenText ReasonGiven = new("Skäl: {0}", "Reason: {0}");

    public static readonly ScreenText Newer = new(
        "Version {0} av enkäten är publicerad. Omgången frågar version {1}.", "Version {0} of the questionnaire is published. The wave asks version {1}.");

    /// <summary>On the page where a wave is followed up.</summary>
    public static readonly ScreenText Taken = new(
        "Omgången frågar version {0} av enkäten sedan {1}.", "The wave asks version {0} of the questionnaire since {1}.");

    public static readonly ScreenText HandedInBefore = new(
        "{0} av {1} som har lämnat in svarade på en tidigare version.", "{0} of {1} that have handed in answered an earlier version.");

    public static readonly ScreenText SeeVersions = new("Versioner i omgången", "Versions in the wave");

    public static readonly ScreenText Waiting = new(
        "Mejl som väntar på att skickas får den nya versionens frågor och formulär ({0}).", "Mails that wait to be sent get the questions and the form of the new version ({0}).");

    public static readonly ScreenText LookAt = new("Se vad som skiljer", "See what differs");
}
