using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves.Sourcing;

/// <summary>What a wave says of its answers: where they come from and what they are worth.</summary>
public static class SourceTexts
{
    public static readonly ScreenText Source = new("Uppgifter om svaren", "About the answers");
    public static readonly ScreenText Heading = new("Varifrån svaren kommer", "Where the answers come from");

    public static readonly ScreenText Help = new(
        "Valfritt. En rad om vad svaren är värda, till exempel ”Preliminära uppgifter”. Den följer med i filerna med svaren, och står under siffrorna när en senare omgång "
        + "jämförs med dem. Den kan ändras också när svaren har kommit in.",
        "Optional. One line on what the answers are worth, such as \"Preliminary figures\". It goes along in the files with the answers, and stands below the figures "
        + "when a later wave is compared with them. It can also be changed when the answers have come in.");

    public static readonly ScreenText HelpOfFile = new(
        "Valfritt. En rad om vad svaren är värda. Om du inte skriver något gäller det som svarsfilen säger på sin rad #omgång.",
        "Optional. One line on what the answers are worth. If you write nothing, what the answers file says in its row #omgång holds.");

    public static readonly ScreenText TooLong = new(
        "Skriv högst 200 tecken om svaren.", "Write at most 200 characters about the answers.");

    public static readonly ScreenText FileTooLong = new(
        "Svarsfilen säger mer om svaren än de 200 tecken som får plats. Skriv det kortare här.",
        "The answers file says more about the answers than the 200 characters that there is room for. Write it shorter here.");

    public static readonly ScreenText Change = new("Ändra uppgifterna om svaren", "Change what is said about the answers");
    public static readonly ScreenText None = new("inga", "none");

    public static readonly ScreenText Intro = new(
        "Det som står här gäller från nästa gång en fil eller rapport görs. Det som redan är utgivet ändras inte.",
        "What stands here holds from the next time a file or report is made. What has been published does not change.");

    public static readonly ScreenText Save = new("Spara", "Save");

    public static readonly ScreenText SomebodyFirst = new(
        "Någon annan har ändrat uppgifterna under tiden. Inget är ändrat. Så här är de nu: {0}",
        "Somebody else has changed this meanwhile. Nothing was changed. This is how it is now: {0}");

    public static readonly ScreenText History = new("Ändringar", "Changes");
    public static readonly ScreenText HistoryLine = new("{0} av {1}: ”{2}”", "{0} by {1}: '{2}'");
    public static readonly ScreenText TakenAway = new("{0} av {1}: borttagna", "{0} by {1}: taken away");
}
