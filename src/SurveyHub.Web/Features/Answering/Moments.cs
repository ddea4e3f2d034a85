using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Instants as people in Sweden write them.</summary>
internal static class Moments
{
    /// <summary>"22 maj 2019".</summary>
    public static string Day(DateTimeOffset instant, Language language) => language.Date(StockholmTime.DateOf(instant));

    /// <summary>"22 maj kl. 14.32", with the year where it is another than that of <paramref name="now"/>.</summary>
    public static string Recent(DateTimeOffset instant, DateTimeOffset now, Language language)
    {
        var day = StockholmTime.DateOf(instant);
        var date = day.Year == StockholmTime.DateOf(now).Year ? language.DayAndMonth(day) : language.Date(day);
        return TalkTexts.DayAndTime.Format(language, date, Time(instant, language));
    }

    /// <summary>As <see cref="Recent"/>, without the day where that is today.</summary>
    public static string Short(DateTimeOffset instant, DateTimeOffset now, Language language) =>
        StockholmTime.DateOf(instant) == StockholmTime.DateOf(now) ? Time(instant, language) : Recent(instant, now, language);

    /// <summary>"14.32", "14:32".</summary>
    public static string Time(DateTimeOffset instant, Language language) => language.Clock(StockholmTime.Local(instant));
}
