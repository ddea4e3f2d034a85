using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.News;

/// <summary>What people who answer are told when the enquiry has got another version.</summary>
public static class RenewalTexts
{
    /// <summary>On a page that was drawn from the version before, while somebody may be typing in it.</summary>
    public static readonly ScreenText WhileOpen = new(
        "Enkäten har fått en ny version sedan du öppnade sidan. Det du skriver här sparas som vanligt. När du läser in sidan igen ser du det som är nytt, "
        + "och allt du har skrivit står kvar.",
        "The enquiry has got a new version since you opened the page. What you write here is saved as usual. When you load the page again you see what is new, "
        + "and all that you have written stays.");

    public static readonly ScreenText Reload = new("Läs in den nya versionen", "Load the new version");

    /// <summary>After a post of a page that was drawn from the version before.</summary>
    public static readonly ScreenText SinceOpened = new(
        "Enkäten hade fått en ny version sedan du öppnade sidan. Här är den.", "The enquiry had got a new version since you opened the page. This is it.");

    /// <summary>Above a form in which something was answered in the version before.</summary>
    public static readonly ScreenText Meanwhile = new(
        "Enkäten fick en ny version {0} kl. {1}. Det ni hade svarat står kvar: se efter om något är nytt eller ändrat.",
        "The enquiry got a new version {0} at {1}. What you had answered stays: see whether anything is new or changed.");

    public static readonly ScreenText SinceReview = new(
        "Enkäten har fått en ny version sedan du granskade svaren, så inget är inlämnat. Granska dem en gång till.",
        "The enquiry has got a new version since you reviewed the answers, so nothing is handed in. Review them once more.");
}
