using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves;

public static class WavePageTexts
{
    public static readonly ScreenText About = new("Om omgången", "About the wave");
    public static readonly ScreenText Released = new("Släppt", "Released");
    public static readonly ScreenText ReleasedBy = new("{0} av {1}", "{0} by {1}");
    public static readonly ScreenText FollowUp = new("Följ svaren", "Follow the answers");
    public static readonly ScreenText Delivery = new("Mejlen", "The mails");
}
