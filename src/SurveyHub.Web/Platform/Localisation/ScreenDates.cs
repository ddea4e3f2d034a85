using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>Days and instants as screens write them, by the clock of Stockholm.</summary>
public static class ScreenDates
{
    /// <summary>"22 maj 2019", "22 May 2019".</summary>
    public static string Date(this ScreenLanguage language, DateOnly date) => language.Current.Date(date);

    public static string Date(this ScreenLanguage language, DateTimeOffset instant) => language.Date(StockholmTime.DateOf(instant));

    /// <summary>"22 maj 2019 kl. 14.32", "22 May 2019, 14:32".</summary>
    public static string Moment(this ScreenLanguage language, DateTimeOffset instant)
    {
        var time = StockholmTime.Local(instant);
        return language.Current == Language.Swedish
            ? $"{language.Date(instant)} kl. {language.Current.Clock(time)}"
            : $"{language.Date(instant)}, {language.Current.Clock(time)}";
    }
}
