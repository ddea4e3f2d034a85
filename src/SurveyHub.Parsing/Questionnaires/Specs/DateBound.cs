using System.Globalization;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>The day, month or year that an author writes after "tidigast" or "senast": 2019-05-22, 2019-05 or 2019.</summary>
/// <param name="Start">Its first day.</param>
internal readonly record struct DateBound(DateOnly Start, DatePrecision Precision)
{
    private static readonly (string Format, DatePrecision Precision)[] Formats =
        [("yyyy-MM-dd", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year)];

    public static DateBound? TryParse(string text)
    {
        foreach (var (format, precision) in Formats)
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return new DateBound(date, precision);
            }
        }

        return null;
    }

    /// <summary>The last day, or the first day of the last month or year, that is within it, for a field of this precision.</summary>
    public DateOnly LastOf(DatePrecision precision) => (Precision, precision) switch
    {
        (DatePrecision.Year, DatePrecision.Month) => new DateOnly(Start.Year, 12, 1),
        (DatePrecision.Year, DatePrecision.Day) => new DateOnly(Start.Year, 12, 31),
        (DatePrecision.Month, DatePrecision.Day) => Start.AddMonths(1).AddDays(-1),
        _ => Start,
    };
}
