using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Correcting;

public static class RestoreTexts
{
    public static readonly ScreenText Restore = new("Sätt tillbaka", "Put back");
    public static readonly ScreenText Title = new("Sätt tillbaka ett tidigare värde", "Put an earlier value back");

    public static readonly ScreenText Intro = new(
        "Värdet antecknas på nytt, med ditt namn, och blir en rättelse av det inlämnade: en ny inlämning, som redovisas i stället för den förra. Inget i "
        + "historiken skrivs om. De som ansvarar för svaret, och deras registrator, får ett kvitto som visar vad som ändrades och varför.",
        "The value is recorded anew, under your name, and becomes a correction of what is handed in: a new submission, reported in place of the former. "
        + "Nothing in the history is rewritten. Those responsible, and their registrar, get a receipt that shows what was changed and why.");

    public static readonly ScreenText HoldsNow = new("Gäller nu", "Holds now");
    public static readonly ScreenText PutBack = new("Sätts tillbaka", "Is put back");
    public static readonly ScreenText Reason = new("Skäl", "Reason");

    public static readonly ScreenText ReasonHelp = new(
        "Står i kvittot till organisationen. Skriv inget om enskildas hälsa.", "Stands in the organisation's receipt. Write nothing about anybody's health.");

    public static readonly ScreenText Save = new("Sätt tillbaka och skicka kvittot", "Put back and send the receipt");
    public static readonly ScreenText ReasonMissing = new("Skriv skälet.", "Write the reason.");
    public static readonly ScreenText ReasonTooLong = new("Skriv kortare: högst 1 000 tecken.", "Write less: at most 1 000 characters.");
    public static readonly ScreenText Busy = new("Det gick inte just nu. Försök igen.", "It was not possible just now. Try again.");
    public static readonly ScreenText Back = new("Till historiken", "To the history");

    public static readonly ScreenText Restored = new(
        "Värdet är tillbaka. Rättelsen är inlämning {0}, och kvittot är på väg.", "The value is back. The correction is submission {0}, and the receipt is on its way.");

    public static readonly ScreenText HoldsAlready = new("Det värdet gäller redan.", "That value holds already.");

    public static readonly ScreenText ChangedMeanwhile = new(
        "Svaret har lämnats in på nytt sedan du öppnade sidan. Läs historiken igen.",
        "The answer has been handed in anew since you opened the page. Read the history again.");

    public static readonly ScreenText BeingCorrected = new(
        "Organisationen håller på att rätta svaret. Det den har skrivit sedan dess är dess eget, så inget kan sättas tillbaka förrän den har lämnat in.",
        "The organisation is correcting the answer. What it has written since is its own, so nothing can be put back until it has handed in.");

    /// <summary>Why nothing was done; null when it was.</summary>
    public static ScreenText? Obstacle(RestoreOutcome outcome) => outcome switch
    {
        RestoreOutcome.Restored => null,
        RestoreOutcome.HoldsAlready => HoldsAlready,
        RestoreOutcome.ChangedMeanwhile => ChangedMeanwhile,
        RestoreOutcome.BeingCorrected => BeingCorrected,
    };
}
