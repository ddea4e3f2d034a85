using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Words of the pages about who works on an answer: what is refused, and what has been done.</summary>
public static class PeopleTexts
{
    public static readonly ScreenText NameMissing = new("Skriv personens namn, högst 200 tecken.", "Write the person's name, at most 200 characters.");

    public static readonly ScreenText EmailInvalid = new(
        "Skriv personens e-postadress, som anna@example.org.", "Write the person's e-mail address, such as anna@example.org.");

    public static readonly ScreenText MessageTooLong = new(
        "Meddelandet är {0} tecken. Korta det till högst 1 000.", "The message is {0} characters. Shorten it to at most 1,000.");

    public static readonly ScreenText QuestionsMissing = new(
        "Välj vilka frågor det gäller, eller hela enkäten.", "Choose which questions it is about, or the whole enquiry.");

    public static readonly ScreenText WishedInvalid = new(
        "Skriv ett datum från i dag till och med {0}, eller lämna fältet tomt.", "Write a date from today until {0}, or leave the field empty.");

    public static readonly ScreenText TaskMissing = new(
        "Välj om personen ska godkänna svaret, underteckna det eller båda delarna.", "Choose whether the person is to approve the answer, sign it, or both.");

    public static readonly ScreenText ThatIsYou = new("Det är du själv, och du har redan hela enkäten.", "That is you, and you have the whole enquiry already.");

    public static readonly ScreenText ThatIsYouDeciding = new(
        "Det är du själv. Du kan lämna in svaret utan att utse någon.", "That is you. You can hand in the answer without naming anybody.");

    public static readonly ScreenText HasAlready = new(
        "{0} har redan fått enkäten eller en del av den. Gå tillbaka och välj Ändra där personen står.",
        "{0} has the enquiry or a part of it already. Go back and choose Change where the person is listed.");

    public static readonly ScreenText DecidesAlready = new(
        "{0} är redan utsedd. Återkalla det först, om uppgiften ska bli en annan.", "{0} is named already. Withdraw that first, if the task is to be another.");

    public static readonly ScreenText ResponsibleAlready = new("{0} ansvarar redan för svaret.", "{0} is responsible for the answer already.");

    public static readonly ScreenText TooMany = new(
        "Högst {0} personer kan arbeta med svaret samtidigt, och så många är ni redan. Be den som ansvarar för svaret att återkalla någon som är klar på "
        + "sidan Kollegor. Det personen har skrivit finns kvar.",
        "At most {0} people can work on the answer at the same time, and you are that many already. Ask whoever is responsible for it to withdraw "
        + "somebody who is done, on the page Colleagues. What that person has written stays.");

    public static readonly ScreenText TooManyInADay = new(
        "Ni har lagt till så många personer det senaste dygnet att det får räcka för i dag. Försök igen i morgon, eller hör av er till den som skickade enkäten.",
        "You have added as many people as one day allows. Try again tomorrow, or get in touch with whoever sent the enquiry.");

    public static readonly ScreenText NotResponsible = new(
        "Bara den som ansvarar för svaret kan göra det. Be den personen.", "Only whoever is responsible for the answer can do that. Ask them.");

    public static readonly ScreenText RightGone = new(
        "Din länk gäller inte längre, så inget är gjort.", "Your link is no longer valid, so nothing was done.");

    public static readonly ScreenText NoSuchColleague = new(
        "Personen finns inte kvar bland dem som du kan ändra. Så här ser det ut nu.", "The person is no longer among those you can change. This is how it is now.");

    public static readonly ScreenText NothingHandedOver = new("Du har inte lämnat över något ansvar.", "You have not handed anything over.");

    public static readonly ScreenText HandedInByNow = new(
        "{0} har lämnat in svaret sedan dess, så ansvaret kan inte tas tillbaka.", "{0} has handed in the answer since, so it cannot be taken back.");

    public static readonly ScreenText NoMail = new(
        "Det går inte att skicka mejl härifrån just nu, så inget är gjort. Försök igen senare.",
        "Mail cannot be sent from here just now, so nothing was done. Try again later.");

    public static readonly ScreenText FormOutdated = new(
        "Sidan kunde inte kontrolleras, så inget är gjort. Det du skrev står kvar: tryck på knappen igen.",
        "The page could not be verified, so nothing was done. What you wrote is still there: press the button again.");

    public static readonly ScreenText Shared = new("Delat. Ett mejl med personens egen länk är på väg.", "Shared. A mail with the person's own link is on its way.");
    public static readonly ScreenText Changed = new("Ändrat. Personen får ett mejl om vad som gäller nu.", "Changed. The person gets a mail that says what holds now.");

    public static readonly ScreenText Withdrawn = new(
        "Återkallat. Länken gäller inte längre, och personen får ett mejl om det. Det personen har skrivit finns kvar.",
        "Withdrawn. The link is no longer valid, and the person gets a mail about it. What the person has written stays.");

    public static readonly ScreenText SentAgain = new("Ett mejl med en ny länk är på väg.", "A mail with a new link is on its way.");

    public static readonly ScreenText HandedOver = new(
        "Ansvaret är överlämnat. Du kan läsa svaret, och ta tillbaka ansvaret här tills svaret har lämnats in.",
        "The responsibility is handed over. You can read the answer, and take it back here until the answer has been handed in.");

    public static readonly ScreenText TakenBack = new("Du ansvarar för svaret igen.", "You are responsible for the answer again.");
    public static readonly ScreenText Named = new("Utsedd. Ett mejl som säger vad som ska göras är på väg.", "Named. A mail that says what is to be done is on its way.");
}
