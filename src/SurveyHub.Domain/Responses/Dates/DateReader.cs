using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Dates;

/// <summary>
/// Reads a day, a month or a year as Swedes write it. What says more than is asked is read for as much as is asked; what could be two days is
/// refused, and so is a year of two digits.
/// </summary>
public static class DateReader
{
    public static AnswerReading Read(DateType type, string raw)
    {
        var said = DatePattern.Find(raw);
        return said switch
        {
            WrittenDate written => Read(type, written, raw),
            // Of the year alone there is no doubt.
            AmbiguousDate(var first, var second) when StartOf(first, type.Precision) == StartOf(second, type.Precision) =>
                Read(type, new WrittenDate(first.Year, first.Month, first.Day), raw),
            AmbiguousDate(var first, var second) => Problem(AnswerDiagnostics.AmbiguousDate, raw, Both(first), Both(second), Iso(first, type), Iso(second, type)),
            ShortYear => Problem(AnswerDiagnostics.ShortYear, raw, Example(type.Precision)),
            _ => Problem(AnswerDiagnostics.NotADate, raw, Kind(type.Precision), Example(type.Precision)),
        };
    }

    private static AnswerReading Read(DateType type, WrittenDate written, string raw)
    {
        if (type.Precision == DatePrecision.Day && written.Day is null)
        {
            return Problem(AnswerDiagnostics.DateIncomplete, raw, new("dag", "day"), Example(type.Precision));
        }

        if (type.Precision != DatePrecision.Year && written.Month is null)
        {
            return Problem(AnswerDiagnostics.DateIncomplete, raw, new("månad", "month"), Example(type.Precision));
        }

        if (written.ToDate() is not { } date)
        {
            return Problem(AnswerDiagnostics.NoSuchDate, raw);
        }

        var start = StartOf(date, type.Precision);
        if (start < type.Earliest)
        {
            return new(null, new AnswerProblem(AnswerDiagnostics.TooEarly, [Words(start, type), Words(type.Earliest.Value, type)]));
        }

        return start > type.Latest
            ? new(null, new AnswerProblem(AnswerDiagnostics.TooLate, [Words(start, type), Words(type.Latest.Value, type)]))
            : new(new DateValue(start), null);
    }

    /// <summary>The first day of the month or year that a day is in, or the day itself.</summary>
    public static DateOnly StartOf(DateOnly date, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => date,
        DatePrecision.Month => new DateOnly(date.Year, date.Month, 1),
        DatePrecision.Year => new DateOnly(date.Year, 1, 1),
    };

    /// <summary>"ett datum", "en månad", "ett år".</summary>
    public static LocalText Kind(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => new("ett datum", "a date"),
        DatePrecision.Month => new("en månad", "a month"),
        DatePrecision.Year => new("ett år", "a year"),
    };

    public static string Example(DatePrecision precision) => DateFormatter.Iso(new DateOnly(2019, 5, 22), precision);

    private static LocalText Words(DateOnly date, DateType type) => new(
        DateFormatter.Words(date, type.Precision, Language.Swedish), DateFormatter.Words(date, type.Precision, Language.English));

    private static LocalText Both(DateOnly date) => new(Language.Swedish.Date(date), Language.English.Date(date));

    private static string Iso(DateOnly date, DateType type) => DateFormatter.Iso(date, type.Precision);

    private static AnswerReading Problem(DiagnosticDescriptor descriptor, string raw, params ReadOnlySpan<LocalText> arguments) =>
        new(null, new AnswerProblem(descriptor, [AnswerReader.Quote(raw), .. arguments]));
}
