using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>What the staff sees of the work with the parts.</summary>
public static class ConfirmingTexts
{
    public static readonly ScreenText Title = new("Egna delar", "Own parts");
    public static readonly ScreenText NotReleased = new("Det finns ingen sådan omgång, eller så är den inte utskickad", "There is no such wave, or it has not been sent");
    public static readonly ScreenText ToWave = new("Till omgången", "To the wave");
    public static readonly ScreenText ToAnswers = new("Svar", "Answers");

    public static readonly ScreenText Intro = new(
        "Innan rapporten ges ut får var och en som har lämnat in läsa sin del av den genom sin länk, och bekräfta eller rätta.",
        "Before the report is published each that has handed in may read its part of it by its link, and confirm or correct.");

    public static readonly ScreenText Deadline = new("Sista dag att svara: {0}", "Last day to reply: {0}");
    public static readonly ScreenText Over = new("Tiden är ute.", "The time is out.");
    public static readonly ScreenText NothingAsked = new("Ingen har fått läsa sin del än.", "Nobody has been asked to read its part yet.");
    public static readonly ScreenText AskTitle = new("Skicka länk till egen del", "Send the link to the own part");

    public static readonly ScreenText AskIntro = new(
        "De som inte har fått sin länk är förbockade. De andra får en påminnelse om du bockar för dem. Registratorn får en kopia utan länk där det finns en officiell brevlåda. "
        + "Läs mejlet och titta igenom delarna innan du skickar. Inget skickas förrän du trycker på knappen.",
        "Those that have not got their link are ticked. The others get a reminder if you tick them. The registrar gets a copy without link where there is an official mailbox. "
        + "Read the mail and look through the parts before you send. Nothing is sent until you press the button.");

    public static readonly ScreenText LastDay = new("Sista dag att bekräfta eller rätta", "Last day to confirm or correct");
    public static readonly ScreenText LastDayHelp = new("Den gäller alla, också dem som redan har fått sin länk.", "It holds for all, also for those that have got their link already.");
    public static readonly ScreenText DayProblem = new("Välj en dag som inte har varit.", "Choose a day that has not been.");
    public static readonly ScreenText NoneChosen = new("Välj minst en att skicka till.", "Choose at least one to send to.");
    public static readonly ScreenText Who = new("Vilka mejlet går till", "Who gets the mail");
    public static readonly ScreenText Send = new("Skicka", "Send");
    public static readonly ScreenText Sent = new("Mejl är på väg till {0}.", "Mails are on their way to {0}.");
    public static readonly ScreenText NothingSent = new("Inget mejl skickades.", "No mail was sent.");

    public static readonly ScreenText Skipped = new(
        "Skickades inte till {0}: de har svarat eller fått mejlet sedan du öppnade sidan.", "Not sent to {0}: they have replied or got the mail since you opened the page.");

    public static readonly ScreenText Nobody = new("Det finns ingen att skicka till", "There is nobody to send to");
    public static readonly ScreenText NoAddress = new("Inget kan skickas: webbplatsens adress är inte inställd (Site:PublicBaseUrl).", "Nothing can be sent: the site's address is not set (Site:PublicBaseUrl).");
    public static readonly ScreenText TellTitle = new("Berätta att rapporten är utgiven", "Tell that the report is published");
    public static readonly ScreenText TellWhom = new("Mejlet om utgåva {0} går till de ansvariga hos {1}.", "The mail about edition {0} goes to those responsible at {1}.");
    public static readonly ScreenText Told = new("Mejl är på väg till {0} organisationer.", "Mails are on their way to {0} organisations.");
    public static readonly ScreenText AllTold = new("Alla som har någon att skriva till har fått veta det.", "All that have somebody to write to have been told.");
    public static readonly ScreenText NothingPublished = new("Rapporten är inte utgiven än.", "The report is not published yet.");
    public static readonly ScreenText Back = new("Till de egna delarna", "To the own parts");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Said = new("Vad de säger", "What they say");
    public static readonly ScreenText Latest = new("Senast", "Latest");
    public static readonly ScreenText Read = new("Läs delen", "Read the part");
    public static readonly ScreenText ReadOf = new("Läs delen: {0}", "Read the part: {0}");
    public static readonly ScreenText IsOld = new("gäller en äldre text", "of an older text");
    public static readonly ScreenText Overdue = new("för sent", "overdue");
    public static readonly ScreenText OutOf = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText Editions = new("Utgåvor", "Editions");

    public static readonly ScreenText PreviewHelp = new(
        "Så här ser delen ut för dem själva. Svar som inte redovisas för var och en syns bara för dem.", "This is the part as they see it. Answers that are not reported for each are shown to them alone.");

    public static readonly ScreenText NotYet = new("De har inte lämnat in något svar, så det finns ingen del.", "They have not handed in an answer, so there is no part.");
    public static readonly ScreenText OpenAnswer = new("Öppna svaret igen åt dem", "Open the answer again for them");
    public static readonly ScreenText NoAnswer = new("Har inte lämnat in", "Has not handed in");
    public static readonly ScreenText NotSent = new("Inte skickad", "Not sent");
    public static readonly ScreenText NotOpened = new("Skickad, inte öppnad", "Sent, not opened");
    public static readonly ScreenText Opened = new("Öppnad", "Opened");
    public static readonly ScreenText Begun = new("Har svarat om en del av den", "Has replied about some of it");
    public static readonly ScreenText Confirmed = new("Bekräftad", "Confirmed");
    public static readonly ScreenText Corrected = new("Ska rättas", "To be corrected");
    public static readonly ScreenText Changed = new("Ändrat sedan dess", "Changed since");
    public static readonly ScreenText ChangedSince = new("Texten har ändrats sedan dess.", "The text has changed since.");
    public static readonly ScreenText Answered = new("Invändningen besvarad", "Objection answered");

    public static ScreenText Of(PartState state) => state switch
    {
        PartState.NoAnswer => NoAnswer,
        PartState.NotSent => NotSent,
        PartState.NotOpened => NotOpened,
        PartState.Opened => Opened,
        PartState.Begun => Begun,
        PartState.Confirmed => Confirmed,
        PartState.Corrected => Corrected,
        PartState.Changed => Changed,
        PartState.Answered => Answered,
    };
}
