using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.People;

public static class InvitedTexts
{
    public static readonly ScreenText Title = new("Vilka som är med: {0}", "Who takes part: {0}");

    public static readonly ScreenText Intro = new(
        "Alla som har eller har haft en länk till svaret, och vem som gav dem den. Vad kollegorna skriver till varandra, och vad de svarar före inlämningen, syns inte här.",
        "Everybody who has or has had a link to the answer, and who gave it to them. What colleagues write to each other, and what they answer before it is handed in, is not shown.");

    public static readonly ScreenText People = new("Personer", "People");
    public static readonly ScreenText Person = new("Person", "Person");
    public static readonly ScreenText Has = new("Har", "Has");
    public static readonly ScreenText GivenBy = new("Inbjuden av", "Invited by");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Whole = new("{0}, hela enkäten", "{0}, the whole enquiry");
    public static readonly ScreenText Questions = new("{0}, {1} frågor", "{0}, {1} questions");
    public static readonly ScreenText OneQuestion = new("{0}, en fråga", "{0}, one question");
    public static readonly ScreenText Forwarded = new("{0}, genom en vidareskickad länk", "{0}, by a forwarded link");
    public static readonly ScreenText Valid = new("Gäller", "Valid");
    public static readonly ScreenText Revoked = new("Återkallad {0}", "Withdrawn {0}");
    public static readonly ScreenText Erased = new("Borttagen person", "Erased person");
    public static readonly ScreenText Nobody = new("Ingen har bjudits in.", "Nobody has been invited.");
}
