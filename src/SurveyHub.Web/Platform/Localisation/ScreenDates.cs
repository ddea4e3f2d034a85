using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>Days and times as the language of the screen writes them, always in Stockholm.</summary>
public static class ScreenDates
{
    /// <summary>"22 maj 2019".</summary>
    public static string Date(this ScreenLanguage language, DateOnly date) => language.Current == Language.Swedish
        ? SwedishWords.Date(date)
        : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"22 maj 2019 14.32".</summary>
    public static string Instant(this ScreenLanguage language, DateTimeOffset instant)
    {
        var local = StockholmTime.Local(instant);
        var clock = local.ToString(language.Current == Language.Swedish ? "HH.mm" : "HH:mm", CultureInfo.InvariantCulture);
        return $"{language.Date(DateOnly.FromDateTime(local.DateTime))} {clock}";
    }
}
