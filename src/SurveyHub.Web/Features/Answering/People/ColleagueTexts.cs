using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Words of the pages about who works on an answer: headings, labels and help.</summary>
public static class ColleagueTexts
{
    public static readonly ScreenText Colleagues = new("Kollegor", "Colleagues");

    public static readonly ScreenText Intro = new(
        "Flera kan arbeta med samma svar. Dela frågor med den som kan svara på dem, så får var och en en egen länk och det syns vem som har svarat på vad.",
        "Several people can work on the same answer. Share questions with whoever can answer them: each gets a link of their own, and everybody sees who has answered what.");

    public static readonly ScreenText IntroReading = new(
        "Här ser du vilka som arbetar med svaret. Den som ansvarar för det delar frågorna och kan ändra vem som har vad.",
        "Here you see who works on the answer. Whoever is responsible for it shares the questions and can change who has what.");

    public static readonly ScreenText StaffSees = new(
        "{0} ser vilka som är med och vem som har bjudit in dem, men inte meddelanden mellan er och inget av det ni skriver innan ni har lämnat in.",
        "{0} sees who takes part and who invited them, but no messages between you, and nothing of what you write until you have handed it in.");

    public static readonly ScreenText ToForm = new("Till formuläret", "To the form");
    public static readonly ScreenText BackToColleagues = new("Tillbaka till Kollegor", "Back to Colleagues");
    public static readonly ScreenText Share = new("Dela med en kollega", "Share with a colleague");
    public static readonly ScreenText HandOver = new("Lämna över ansvaret", "Hand over the responsibility");
    public static readonly ScreenText NameDecider = new("Utse vem som godkänner eller undertecknar", "Name who approves or signs");
    public static readonly ScreenText WhoHasIt = new("Vilka som är med", "Who takes part");
    public static readonly ScreenText QuestionByQuestion = new("Fråga för fråga", "Question by question");
    public static readonly ScreenText Question = new("Fråga", "Question");
    public static readonly ScreenText Who = new("Vem", "Who");
    public static readonly ScreenText Answered = new("Ifyllt", "Answered");
    public static readonly ScreenText NobodySpecial = new("Ingen särskild", "Nobody in particular");
    public static readonly ScreenText WithdrawnOnes = new("Återkallade ({0})", "Withdrawn ({0})");
    public static readonly ScreenText You = new("du", "you");
    public static readonly ScreenText Erased = new("Borttagen person", "Erased person");

    public static readonly ScreenText Responsible = new("Ansvarig", "Responsible");
    public static readonly ScreenText HasHandedOver = new("Har lämnat över", "Has handed over");
    public static readonly ScreenText Approves = new("Godkänner", "Approves");
    public static readonly ScreenText Signs = new("Undertecknar", "Signs");
    public static readonly ScreenText ApprovesAndSigns = new("Godkänner och undertecknar", "Approves and signs");
    public static readonly ScreenText Writes = new("Svarar", "Answers");
    public static readonly ScreenText Reads = new("Läser", "Reads");

    public static readonly ScreenText Has = new("Har", "Has");
    public static readonly ScreenText WholeEnquiry = new("Hela enkäten", "The whole enquiry");
    public static readonly ScreenText WishedFor = new("Önskat senast", "Wished for by");
    public static readonly ScreenText GivenBy = new("Inbjuden av", "Invited by");
    public static readonly ScreenText GivenByAt = new("{0}, {1}", "{0}, {1}");
    public static readonly ScreenText CameByLinkOf = new("{0}: öppnade en vidareskickad länk {1}", "{0}: opened a forwarded link {1}");
    public static readonly ScreenText LastAnswered = new("Svarade senast", "Last answered");
    public static readonly ScreenText NotYet = new("Inte än", "Not yet");
    public static readonly ScreenText WithdrawnBy = new("Återkallad {0} av {1}", "Withdrawn {0} by {1}");

    public static readonly ScreenText Change = new("Ändra", "Change");
    public static readonly ScreenText SendAgain = new("Skicka länken igen", "Send the link again");
    public static readonly ScreenText Withdraw = new("Återkalla", "Withdraw");

    public static readonly ScreenText WithdrawHelp = new(
        "Länken slutar gälla och {0} får ett mejl om det. Det som {0} har skrivit finns kvar i svaret.",
        "The link ceases to work and {0} gets a mail about it. What {0} has written stays in the answer.");

    public static readonly ScreenText YesWithdraw = new("Ja, återkalla", "Yes, withdraw");
    public static readonly ScreenText TakeBack = new("Ta tillbaka ansvaret", "Take the responsibility back");

    public static readonly ScreenText TakeBackHelp = new(
        "Du har lämnat över ansvaret för svaret till {0}. Tar du tillbaka det slutar den länken att gälla. Det som är skrivet och delat finns kvar.",
        "You have handed the responsibility for the answer over to {0}. If you take it back, that link ceases to work. What is written and shared stays.");

    public static readonly ScreenText Name = new("Namn", "Name");
    public static readonly ScreenText Email = new("E-postadress", "E-mail address");
    public static readonly ScreenText Message = new("Meddelande (frivilligt, högst 1 000 tecken)", "Message (optional, at most 1,000 characters)");

    public static readonly ScreenText MessageHelp = new(
        "Står i mejlet. {0} ser det inte.", "Stands in the mail. {0} does not see it.");

    public static readonly ScreenText Wished = new("Önskat senast (frivilligt)", "Wished for by (optional)");

    public static readonly ScreenText WishedHelp = new(
        "Sista svarsdag för hela enkäten är {0}. Inget stängs den dag du önskar.", "The last day for the whole enquiry is {0}. Nothing is closed on the day you wish for.");

    public static readonly ScreenText WhatItIsAbout = new("Vad gäller det?", "What is it about?");
    public static readonly ScreenText ChosenQuestions = new("De här frågorna", "These questions");
    public static readonly ScreenText MayWhat = new("Vad får personen göra?", "What may the person do?");
    public static readonly ScreenText MayWrite = new("Läsa och svara", "Read and answer");
    public static readonly ScreenText MayRead = new("Bara läsa", "Only read");
    public static readonly ScreenText ShareButton = new("Dela och skicka mejl", "Share and send the mail");
    public static readonly ScreenText ShareHelp = new(
        "Personen får ett mejl med en egen länk till de frågor du väljer, och ser bara dem.", "The person gets a mail with a link of their own to the questions you choose, and sees only those.");

    public static readonly ScreenText ChangeTitle = new("Ändra vad {0} har", "Change what {0} has");
    public static readonly ScreenText ChangeHelp = new("{0} får ett mejl om vad som gäller nu.", "{0} gets a mail that says what holds now.");
    public static readonly ScreenText ChangeButton = new("Spara ändringen", "Save the change");

    public static readonly ScreenText HandOverHelp = new(
        "Den du lämnar över till ansvarar för hela svaret i stället för dig: delar frågor, utser den som godkänner och lämnar in. Du kan fortfarande läsa, och ta "
        + "tillbaka ansvaret tills svaret har lämnats in. Påminnelser från {0} går till den nya ansvariga.",
        "Whoever you hand over to is responsible for the whole answer in your place: shares questions, names who approves, and hands in. You can still read, and "
        + "take it back until the answer has been handed in. Reminders from {0} go to the new one.");

    public static readonly ScreenText HandOverButton = new("Lämna över", "Hand over");
    public static readonly ScreenText Tasks = new("Vad ska personen göra?", "What is the person to do?");

    public static readonly ScreenText TaskApprove = new(
        "Godkänna svaret: det kan inte lämnas in utan personens godkännande", "Approve the answer: it cannot be handed in without it");

    public static readonly ScreenText TaskSign = new(
        "Underteckna och lämna in: då lämnar du inte själv in svaret", "Sign and hand in: then you do not hand it in yourself");

    public static readonly ScreenText NameDeciderHelp = new(
        "Personen får ett mejl med en egen länk och läser hela svaret. Du kan utse flera.", "The person gets a mail with a link of their own and reads the whole answer. You can name several.");

    public static readonly ScreenText NameDeciderButton = new("Utse och skicka mejl", "Name and send the mail");
    public static readonly ScreenText ToCorrect = new("Det här måste rättas", "This must be corrected");
    public static readonly ScreenText HasIt = new("har {0}", "{0} has it");
}
