using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Extending;

public static class ExtendTexts
{
    public static readonly ScreenText Title = new("Ge {0} mer tid", "Give {0} more time");

    public static readonly ScreenText Intro = new(
        "Gäller bara {0}. Nu är sista svarsdag {1}. De inbjudna får ett mejl med den nya dagen och en ny kalenderfil.",
        "For {0} only. The last day is now {1}. Those invited get a mail with the new day and a new calendar file.");

    public static readonly ScreenText NewDay = new("Ny sista svarsdag", "New last day to answer");
    public static readonly ScreenText Reason = new("Skäl", "Reason");

    public static readonly ScreenText ReasonHelp = new(
        "Står i uppföljningen, inte i mejlet. Skriv inget om enskildas hälsa.", "Shown in the follow-up, not in the mail. Write nothing about anybody's health.");

    public static readonly ScreenText Save = new("Ge mer tid och skicka mejlet", "Give more time and send the mail");
    public static readonly ScreenText DayMissing = new("Välj en dag.", "Choose a day.");

    public static readonly ScreenText NotLater = new(
        "Välj en dag efter {0} som inte har passerat.", "Choose a day after {0} that has not passed.");

    public static readonly ScreenText ReasonMissing = new("Skriv skälet.", "Write the reason.");
    public static readonly ScreenText ReasonTooLong = new("Skriv kortare: högst 1 000 tecken.", "Write less: at most 1 000 characters.");
    public static readonly ScreenText NotOpen = new("Omgången är inte öppen", "The wave is not open");
    public static readonly ScreenText NotOpenHelp = new("Bara i en öppen omgång kan någon få mer tid.", "Only in an open wave can anybody get more time.");
    public static readonly ScreenText Extended = new("{0} kan svara till och med {1}.", "{0} can answer until {1}.");
    public static readonly ScreenText Mailed = new("Mejlet är på väg.", "The mail is on its way.");

    public static readonly ScreenText NobodyMailed = new(
        "Ingen fick något mejl: ingen kontaktperson har kvar sin rätt att svara. Bjud in en kontakt i uppföljningen.",
        "Nobody was mailed: no contact has kept the right to answer. Invite one from the follow-up.");
}
