using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Words of the question who writes.</summary>
public static class WhoTexts
{
    public static readonly ScreenText WhoWrites = new("Vem skriver?", "Who is writing?");
    public static readonly ScreenText YouWriteAs = new("Du skriver som {0}. Inte du?", "You are writing as {0}. Not you?");
    public static readonly ScreenText Me = new("{0}, som länken skickades till", "{0}, to whom the link was sent");
    public static readonly ScreenText Other = new("Någon annan", "Somebody else");

    public static readonly ScreenText OtherHelp = new(
        "Då får du en egen länk med mejl, och det du skriver sparas i ditt namn.", "Then you get a link of your own by mail, and what you write is saved in your name.");

    public static readonly ScreenText AskColleagues = new("Be kollegor om hjälp med frågor", "Ask colleagues for help with questions");

    public static readonly ScreenText YourName = new("Ditt namn", "Your name");
    public static readonly ScreenText YourEmail = new("Din e-postadress", "Your e-mail address");
    public static readonly ScreenText GoOn = new("Fortsätt i mitt namn", "Go on in my name");

    public static readonly ScreenText SayFirst = new(
        "Inget är sparat än, men allt du skrev står kvar. Svara på ”Vem skriver?” och tryck på Spara igen.",
        "Nothing is saved yet, but all you wrote is still here. Answer “Who is writing?” and press Save again.");

    public static readonly ScreenText NotIntroduced = new(
        "Inget är sparat än, men allt du skrev står kvar. Rätta det som står under ”Vem skriver?”.",
        "Nothing is saved yet, but all you wrote is still here. Correct what stands under “Who is writing?”.");

    public static readonly ScreenText NotTaken = new(
        "Svar tas inte emot just nu, så det du skrev är inte sparat. Kopiera det härifrån om du behöver det.",
        "Answers are not taken just now, so what you wrote is not saved. Copy it from here if you need it.");

    public static readonly ScreenText Held = new("Sparas när du har svarat på ”Vem skriver?”", "Saved once you have answered “Who is writing?”");

    public static readonly ScreenText HeldAlert = new(
        "Svara på ”Vem skriver?” överst i formuläret, så sparas det du skriver. Till dess finns det kvar i den här webbläsaren.",
        "Answer “Who is writing?” at the top of the form, and what you write is saved. Until then it stays in this browser.");

    public static readonly ScreenText NotSent = new(
        "Det gick inte att skicka just nu. Det du skrev står kvar: försök igen om en stund.", "It could not be sent just now. What you wrote is still here: try again in a while.");

    public static readonly ScreenText WithdrawnByTitle = new("{0} har tagit tillbaka länken", "{0} has withdrawn the link");

    public static readonly ScreenText WithdrawnByHelp = new(
        "{0} har tagit tillbaka det du hade fått göra med svaret, så länken gäller inte längre. Det du har skrivit och sparat finns kvar i svaret. Undrar du varför, vänd dig till {0}.",
        "{0} has withdrawn what you had been given to do with the answer, so the link is no longer valid. What you have written and saved stays in the answer. If you wonder why, ask {0}.");

    public static readonly ScreenText WithdrawnByPostHelp = new(
        "{0} har tagit tillbaka det du hade fått göra med svaret, så det du skrev nu är inte sparat. Kopiera det här nedanför innan du lämnar sidan, om det behövs. Det som var sparat förut finns kvar.",
        "{0} has withdrawn what you had been given to do with the answer, so what you wrote now is not saved. Copy it from below before you leave the page, if it is needed. What was saved before is still there.");

    public static readonly ScreenText WithdrawnByWhileTyping = new(
        "{0} har tagit tillbaka länken, så det du skriver nu sparas inte. Texten finns kvar på sidan och i den här webbläsaren: kopiera den om den behövs.",
        "{0} has withdrawn the link, so what you write now is not saved. The text stays on the page and in this browser: copy it if it is needed.");
}
