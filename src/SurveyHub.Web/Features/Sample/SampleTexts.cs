using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Sample;

public static class SampleTexts
{
    public static readonly ScreenText OfferTitle = new("Vill du se hur det fungerar?", "Would you like to see how it works?");

    public static readonly ScreenText Offer = new(
        "Exemplet har de 21 regionerna, en riktig enkät från 2018 med alla svar, teman och rapport, och en ny omgång som du själv kan skicka. "
        + "Ingenting lämnar din dator.",
        "The sample has the 21 regions, a real enquiry of 2018 with all its answers, themes and report, and a new wave that you can send yourself. "
        + "Nothing leaves your computer.");

    public static readonly ScreenText Load = new("Läs in exemplet", "Load the sample");
    public static readonly ScreenText StepsTitle = new("Prova exemplet", "Try the sample");
    public static readonly ScreenText Send = new("Skicka inbjudningarna", "Send the invitations");
    public static readonly ScreenText SendHelp = new("Granska mejlen till de 21 regionerna och släpp dem.", "Review the mails to the 21 regions and release them.");
    public static readonly ScreenText Sent = new("Inbjudningarna är skickade.", "The invitations have been sent.");
    public static readonly ScreenText Mailbox = new("Öppna den lokala brevlådan", "Open the local mailbox");
    public static readonly ScreenText Answer = new("Svara som Region Gotland", "Answer as Region Gotland");
    public static readonly ScreenText AnswerLater = new("Går när inbjudningarna är skickade.", "Possible once the invitations have been sent.");
    public static readonly ScreenText Follow = new("Följ svaren", "Follow the answers");
    public static readonly ScreenText Report = new("Ladda ned rapporten", "Download the report");
    public static readonly ScreenText ReportHelp = new("Rapporten om 2018 års svar, i Word.", "The report on the answers of 2018, in Word.");
    public static readonly ScreenText WriteReport = new("Skriv på rapporten", "Write on the report");
    public static readonly ScreenText ReadAnswers = new("Läs svaren på skärmen", "Read the answers on screen");

    public static ScreenText Of(SampleOutcome outcome) => outcome switch
    {
        SampleOutcome.Loaded => new("Exemplet är inläst.", "The sample has been loaded."),
        SampleOutcome.AlreadyThere => new("Exemplet var redan inläst.", "The sample had been loaded already."),
        SampleOutcome.NamesTaken => new(
            "Exemplet lästes inte in: det finns redan en panel, en enkät eller fakta som det skulle blandas ihop med.",
            "The sample was not loaded: there is a panel, a questionnaire or facts that it would be mixed up with."),
        SampleOutcome.NoFiles => new(
            "Exemplet lästes inte in: filerna i surveys saknas eller har fel.", "The sample was not loaded: the files in surveys are missing or wrong."),
    };
}
