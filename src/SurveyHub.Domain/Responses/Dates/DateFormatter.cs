using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Dates;

/// <summary>Days, months and years as they are printed and exported.</summary>
public static class DateFormatter
{
    /// <summary>"22 maj 2019", "maj 2019", "2019".</summary>
    public static string Words(DateOnly date, DatePrecision precision, Language language) => precision switch
    {
        DatePrecision.Day => language.Date(date),
        DatePrecision.Month => language.MonthAndYear(date),
        DatePrecision.Year => Iso(date, precision),
    };

    /// <summary>2019-05-22, 2019-05, 2019: what every program reads, and what sorts as it should.</summary>
    public static string Iso(DateOnly date, DatePrecision precision) => date.ToString(
        precision switch
        {
            DatePrecision.Day => "yyyy-MM-dd",
            DatePrecision.Month => "yyyy-MM",
            DatePrecision.Year => "yyyy",
        },
        CultureInfo.InvariantCulture);
}
