using System.Globalization;

namespace SurveyHub.Domain.Text;

/// <summary>Days as a reader of either language expects them.</summary>
public static class WrittenDates
{
    /// <summary>"22 maj 2019", "22 May 2019".</summary>
    public static string Date(this Language language, DateOnly date) =>
        language == Language.Swedish ? SwedishWords.Date(date) : English(date, "d MMMM yyyy");

    /// <summary>"onsdag 22 maj 2019", "Wednesday 22 May 2019".</summary>
    public static string DateWithWeekday(this Language language, DateOnly date) =>
        language == Language.Swedish ? SwedishWords.DateWithWeekday(date) : English(date, "dddd d MMMM yyyy");

    /// <summary>"22 maj", "22 May".</summary>
    public static string DayAndMonth(this Language language, DateOnly date) =>
        language == Language.Swedish ? SwedishWords.DayAndMonth(date) : English(date, "d MMMM");

    /// <summary>"maj 2019", "May 2019".</summary>
    public static string MonthAndYear(this Language language, DateOnly date) =>
        language == Language.Swedish ? SwedishWords.MonthAndYear(date) : English(date, "MMMM yyyy");

    /// <summary>"14.32", "14:32": the time of day of an instant that is local already.</summary>
    public static string Clock(this Language language, DateTimeOffset time) =>
        time.ToString(language == Language.Swedish ? "HH'.'mm" : "HH':'mm", CultureInfo.InvariantCulture);

    private static string English(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
