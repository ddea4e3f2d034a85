using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves;

public static class WavePageTexts
{
    public static readonly ScreenText About = new("Om omgången", "About the wave");
    public static readonly ScreenText Released = new("Släppt", "Released");
    public static readonly ScreenText ReleasedBy = new("{0} av {1}", "{0} by {1}");
    public static readonly ScreenText FollowUp = new("Följ svaren", "Follow the answers");
    public static readonly ScreenText Delivery = new("Mejlen", "The mails");

    public static readonly ScreenText Leaving = new(
        "Mejlen går ut i bakgrunden, i tur och ordning. Läget nedan är från när sidan lästes in.",
        "The mails leave in the background, one after another. The state below is from when the page was loaded.");

    public static readonly ScreenText LookAgain = new("Visa läget nu", "Show the state now");
}
