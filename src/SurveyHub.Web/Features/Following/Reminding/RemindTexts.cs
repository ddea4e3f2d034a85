using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Reminding;

public static class RemindTexts
{
    public static readonly ScreenText Title = new("Påminn", "Remind");

    public static readonly ScreenText Intro = new(
        "De som har lämnat in påminns inte. De som har fått ett mejl i dag är inte förbockade. Bocka för dem som ska påminnas; registratorn får en "
        + "kopia där det finns en officiell brevlåda. Inget skickas förrän du trycker på knappen.",
        "Those who have submitted are not reminded. Those who were mailed today are not ticked from the start. Tick those to be reminded; the registrar "
        + "gets a copy where there is an official mailbox. Nothing is sent until you press the button.");

    public static readonly ScreenText NotStarted = new("Har inte börjat ({0})", "Have not started ({0})");
    public static readonly ScreenText Started = new("Har börjat ({0})", "Have started ({0})");
    public static readonly ScreenText Who = new("De som påminns", "Who is reminded");
    public static readonly ScreenText Before = new("påmind {0}", "reminded {0}");
    public static readonly ScreenText Filled = new("{0} av {1} ifyllt", "{0} of {1} filled in");
    public static readonly ScreenText LastMailed = new("senaste mejl {0}", "last mail {0}");

    public static readonly ScreenText Send = new("Skicka påminnelserna", "Send the reminders");
    public static readonly ScreenText Nobody = new("Det finns ingen att påminna", "There is nobody to remind");

    public static readonly ScreenText NobodyHelp = new(
        "Alla har lämnat in, eller så tas inga svar emot längre.", "All have submitted, or answers are no longer taken.");

    public static readonly ScreenText NoneChosen = new("Välj minst en att påminna.", "Choose at least one to remind.");

    public static readonly ScreenText NoAddress = new(
        "Inget kan skickas: webbplatsens adress är inte inställd (Site:PublicBaseUrl), så länken i mejlet skulle inte leda någonstans.",
        "Nothing can be sent: the site's address is not set (Site:PublicBaseUrl), so the link in the mail would lead nowhere.");

    public static readonly ScreenText Sent = new("Påminnelser är på väg till {0}.", "Reminders are on their way to {0}.");

    public static readonly ScreenText NothingSent = new("Ingen påminnelse skickades.", "No reminder was sent.");

    public static readonly ScreenText Skipped = new(
        "Skickades inte till {0}: de har hunnit lämna in, är redan påminda eller saknar mottagare.",
        "Not sent to {0}: they have submitted meanwhile, were reminded already, or have no recipient.");

    public static readonly ScreenText Back = new("Till uppföljningen", "To the follow-up");
}
