using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Words of reviewing, handing in and the receipt, and of links that lead nowhere.</summary>
public static class SubmittingTexts
{
    public static readonly ScreenText ReviewTitle = new("Granska svaren", "Review the answers");

    public static readonly ScreenText ReviewHelp = new(
        "Så här kommer svaren att läsas. Stämmer de, skriv vem som står för dem och lämna in.",
        "This is how the answers will be read. If they are right, say who stands for them and hand them in.");

    public static readonly ScreenText ReviewOnlyHelp = new(
        "Så här kommer svaren att läsas. Stämmer de är du klar: allt är redan sparat.",
        "This is how the answers will be read. If they are right you are done: all is saved already.");

    public static readonly ScreenText MustCorrect = new("Det här måste rättas innan ni kan lämna in", "This must be corrected before you can hand in");
    public static readonly ScreenText StillEmpty = new("{0} svarsfält är tomma", "{0} fields are empty");
    public static readonly ScreenText StillEmptyOne = new("Ett svarsfält är tomt", "One field is empty");
    public static readonly ScreenText MayStillSubmit = new("Ni kan lämna in ändå.", "You can hand in all the same.");
    public static readonly ScreenText Unexplained = new("Det här ser ovanligt ut. Skriv varför, i en kommentar till svaret", "This looks unusual. Say why, in a comment to the answer");
    public static readonly ScreenText Why = new("Varför?", "Why?");
    public static readonly ScreenText NothingAnswered = new("Ni har inte svarat på något än, så det finns inget att lämna in.", "You have answered nothing yet, so there is nothing to hand in.");
    public static readonly ScreenText Change = new("Ändra", "Change");
    public static readonly ScreenText BackToForm = new("Tillbaka till formuläret", "Back to the form");
    public static readonly ScreenText WhoSigns = new("Vem står för svaret?", "Who stands for the answer?");
    public static readonly ScreenText WhoHandsIn = new("Vem lämnar in?", "Who hands in?");
    public static readonly ScreenText SignerName = new("Namn", "Name");
    public static readonly ScreenText SignerTitle = new("Titel (frivilligt)", "Title (optional)");
    public static readonly ScreenText SignerHelp = new("Den som har rätt att svara för {0}. Det behöver inte vara du.", "The person entitled to answer for {0}. It need not be you.");
    public static readonly ScreenText Submit = new("Lämna in", "Hand in");
    public static readonly ScreenText WillBeLate = new("Sista svarsdag var {0}. Svaret tas emot men märks som sent.", "The last day was {0}. The answer is taken but marked as late.");
    public static readonly ScreenText NameMissing = new("Skriv namnet på den som står för svaret.", "Write the name of whoever stands for the answer.");
    public static readonly ScreenText SignatureTooLong = new("Namn och titel får vara högst 200 tecken var.", "Name and title may be at most 200 characters each.");
    public static readonly ScreenText MayNotSubmit = new("Din länk ger dig inte rätt att lämna in. Be den som har det.", "Your link does not let you hand in. Ask somebody whose does.");

    public static readonly ScreenText ChangedSinceReview = new(
        "Svaren har ändrats sedan du granskade dem. Granska dem en gång till.",
        "The answers have been changed since you reviewed them. Review them once more.");

    public static readonly ScreenText Thanks = new("Tack, svaret är inlämnat", "Thank you, the answer is handed in");

    public static readonly ScreenText ThanksCorrected = new("Tack, rättelsen är inlämnad", "Thank you, the correction is handed in");
    public static readonly ScreenText Receipt = new("Kvitto", "Receipt");
    public static readonly ScreenText HandedIn = new("Inlämnat", "Handed in");
    public static readonly ScreenText HandedInLate = new("{0} kl. {1}, efter sista svarsdag", "{0} at {1}, after the last day");
    public static readonly ScreenText At = new("{0} kl. {1}", "{0} at {1}");
    public static readonly ScreenText SignedBy = new("Undertecknat av", "Signed by");
    public static readonly ScreenText ForOrganisation = new("Organisation", "Organisation");
    public static readonly ScreenText AskedBy = new("Frågat av", "Asked by");
    public static readonly ScreenText DiaryNumber = new("Diarienummer", "Diary number");
    public static readonly ScreenText SubmissionNumber = new("Inlämning nummer", "Submission number");
    public static readonly ScreenText Questionnaire = new("Enkät", "Questionnaire");
    public static readonly ScreenText ShowCopy = new("Visa hela svaret för utskrift", "Show the whole answer for printing");
    public static readonly ScreenText CopyTitle = new("{0}: inlämnat svar", "{0}: answer handed in");
    public static readonly ScreenText Reopen = new("Öppna igen och rätta", "Open again and correct");

    public static readonly ScreenText ReopenHelp = new(
        "Till och med {0} kan ni öppna svaret igen. Det inlämnade gäller tills ni lämnar in på nytt.",
        "Until {0} you can open the answer again. What is handed in holds until you hand in anew.");

    public static readonly ScreenText ReopenTooLate = new(
        "Sista svarsdag har gått, så svaret kan inte öppnas igen här. Hör av er till {0} om något är fel.",
        "The last day has passed, so the answer cannot be opened again here. Contact {0} if something is wrong.");

    public static readonly ScreenText ReopenedNotice = new(
        "Svaret är öppnat igen. Det som lämnades in {0} gäller tills ni lämnar in på nytt.",
        "The answer is open again. What was handed in {0} holds until you hand in anew.");

    public static readonly ScreenText EndedTitle = new("Svarstiden är slut", "Answers are no longer taken");
    public static readonly ScreenText EndedSubmitted = new("Svaret som lämnades in {0} gäller.", "The answer handed in {0} holds.");
    public static readonly ScreenText EndedNothing = new("Inget svar har lämnats in. Hör av er till {0} om ni vill svara.", "No answer was handed in. Contact {0} if you want to answer.");
    public static readonly ScreenText YourDraft = new("Ert utkast", "Your draft");

    public static readonly ScreenText PrivacyTitle = new("Personuppgifter", "Personal data");

    public static readonly ScreenText Privacy = new(
        "{0} sparar ditt namn, din e-postadress, vad du svarar och när, för att kunna genomföra undersökningen. Skriv inget om enskilda "
        + "privatpersoner. Svaren blir allmän handling när de lämnas in.",
        "{0} keeps your name, your e-mail address, what you answer and when, to carry out the enquiry. Write nothing about single "
        + "private persons. The answers become public records when they are handed in.");

    public static readonly ScreenText ContactUs = new("Frågor om enkäten:", "Questions about the enquiry:");

    public static readonly ScreenText UnknownLink = new("Länken stämmer inte", "The link is not right");

    public static readonly ScreenText UnknownLinkHelp = new(
        "Kontrollera att hela länken från mejlet kom med, eller klistra in den på nytt. Hjälper inte det, svara på mejlet så får ni en ny länk.",
        "Check that the whole link from the mail was copied, or paste it again. If that does not help, reply to the mail and you will get a new link.");

    public static readonly ScreenText RevokedLink = new("Länken gäller inte längre", "The link is no longer valid");

    public static readonly ScreenText RevokedLinkHelp = new(
        "Den har ersatts av en nyare länk eller återkallats. Använd länken i det senaste mejlet, eller svara på mejlet så får ni en ny. Svaren finns kvar.",
        "It has been replaced by a newer link or withdrawn. Use the link in the latest mail, or reply to it and you will get a new one. The answers are still there.");

    public static readonly ScreenText RevokedPostHelp = new(
        "Den har ersatts av en nyare länk eller återkallats, så det ni skrev nu är inte sparat. Kopiera det här nedanför innan ni lämnar sidan, och "
        + "använd länken i det senaste mejlet. Det som var sparat förut finns kvar.",
        "It has been replaced by a newer link or withdrawn, so what you wrote now is not saved. Copy it from below before you leave the page, and use "
        + "the link in the latest mail. What was saved before is still there.");

    public static readonly ScreenText NotOpenYet = new("Enkäten har inte öppnat", "The enquiry has not opened");
    public static readonly ScreenText NotOpenYetHelp = new("Den öppnar {0}. Länken fungerar då.", "It opens on {0}. The link will work then.");

    public static readonly ScreenText FromElsewhere = new("Formuläret skickades från en annan webbplats", "The form was sent from another site");

    public static readonly ScreenText FromElsewhereHelp = new(
        "Därför är inget sparat. Öppna länken i mejlet och skicka formuläret därifrån.",
        "So nothing is saved. Open the link in the mail and send the form from there.");

    public static readonly ScreenText NotReopened = new("Svaret kunde inte öppnas igen", "The answer could not be opened again");

    public static readonly ScreenText NotReopenedHelp = new(
        "Det gick inte just nu. Vänta en stund, gå tillbaka och försök igen. Det som är inlämnat gäller.",
        "It was not possible just now. Wait a while, go back and try again. What is handed in holds.");

    public static readonly ScreenText FormTooLarge = new("Formuläret är för stort", "The form is too large");

    public static readonly ScreenText FormTooLargeHelp = new(
        "Det du skickade ryms inte i enkätens fält, så inget av det är sparat. Gå tillbaka i webbläsaren och korta texten: oftast står den kvar där. "
        + "Det som var sparat förut är kvar.",
        "What you sent does not fit the fields of the enquiry, so none of it is saved. Go back in the browser and shorten the text: mostly it still stands there. "
        + "What was saved before is still there.");
}
