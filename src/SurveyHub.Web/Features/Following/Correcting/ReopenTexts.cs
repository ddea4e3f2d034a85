using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Correcting;

public static class ReopenTexts
{
    public static readonly ScreenText Title = new("Öppna svaret från {0} igen", "Open the answer from {0} again");

    public static readonly ScreenText Intro = new(
        "De som ansvarar för svaret får ett mejl med skälet och en länk, och kan rätta. Det inlämnade gäller, och är det som redovisas, tills de lämnar in på nytt.",
        "Those responsible get a mail with the reason and a link, and can correct. What is handed in holds, and is what is reported, until they hand in anew.");

    public static readonly ScreenText Reason = new("Skäl", "Reason");

    public static readonly ScreenText ReasonHelp = new(
        "Står i mejlet, på deras sida och i historiken. Skriv inget om enskildas hälsa.",
        "Stands in the mail, on their page and in the history. Write nothing about anybody's health.");

    public static readonly ScreenText NewDay = new("Ny sista svarsdag", "New last day to answer");
    public static readonly ScreenText NewDayOptional = new("Ny sista svarsdag (frivilligt)", "New last day to answer (optional)");

    public static readonly ScreenText NewDayHelp = new(
        "Nu är den {0}, och svar tas emot till och med {1}.", "It is now {0}, and answers are taken until {1}.");

    public static readonly ScreenText NewDayNeeded = new(
        "Svarstiden är slut, så de behöver en ny dag för att kunna rätta.", "Answers are no longer taken, so they need a new day to be able to correct.");

    public static readonly ScreenText Save = new("Öppna igen och skicka mejlet", "Open again and send the mail");
    public static readonly ScreenText ReasonMissing = new("Skriv skälet.", "Write the reason.");
    public static readonly ScreenText ReasonTooLong = new("Skriv kortare: högst 1 000 tecken.", "Write less: at most 1 000 characters.");
    public static readonly ScreenText DayUnread = new("Skriv dagen som år-månad-dag.", "Write the day as year-month-day.");

    public static readonly ScreenText DayNeeded = new(
        "Välj en dag efter {0} som inte har passerat.", "Choose a day after {0} that has not passed.");

    public static readonly ScreenText NotSubmitted = new("Svaret är inte inlämnat", "The answer is not handed in");

    public static readonly ScreenText NotSubmittedHelp = new(
        "Bara ett inlämnat svar kan öppnas igen. Kanske har någon redan öppnat det.",
        "Only an answer that is handed in can be opened again. Perhaps somebody has opened it already.");

    public static readonly ScreenText Reopened = new("Svaret från {0} är öppnat igen.", "The answer from {0} is open again.");
    public static readonly ScreenText Mailed = new("Mejlet är på väg.", "The mail is on its way.");

    public static readonly ScreenText NobodyMailed = new(
        "Ingen fick något mejl: ingen ansvarig har kvar sin rätt att svara, eller så är webbplatsens adress inte inställd.",
        "Nobody was mailed: nobody responsible has kept the right to answer, or the site's address is not set.");

    public static readonly ScreenText NobodyThere = new("Ingen där har en länk till svaret", "Nobody there has a link to the answer");

    public static readonly ScreenText NobodyThereInvite = new(
        "Om det öppnades igen skulle ingen kunna rätta det. Bjud in någon först.", "If it were opened again nobody could correct it. Invite somebody first.");

    public static readonly ScreenText NobodyThereClosed = new(
        "Om det öppnades igen skulle ingen kunna rätta det, och omgången är stängd för nya inbjudningar. Svar som har lästs in från en fil rättas i filen, som läses in på nytt.",
        "If it were opened again nobody could correct it, and the wave is closed for new invitations. Answers that were read from a file are corrected in the file, which is read in anew.");

    public static readonly ScreenText Busy = new("Det gick inte just nu. Försök igen.", "It was not possible just now. Try again.");
}
