using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Dates;

/// <summary>What a text says about a date. A closed family; null stands for a text that says nothing about one.</summary>
internal abstract record SaidDate;

/// <summary>One day, month or year, which the calendar may not have.</summary>
internal sealed record WrittenDate(int Year, int? Month = null, int? Day = null) : SaidDate
{
    /// <summary>The day, or the first one of the month or year; null when there is no such day.</summary>
    public DateOnly? ToDate()
    {
        var (month, day) = (Month ?? 1, Day ?? 1);
        return Year >= 1000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Year, month) ? new DateOnly(Year, month, day) : null;
    }
}

/// <summary>Either of two days: "5/6/2019" is the fifth of June to a Swede and the sixth of May to others.</summary>
internal sealed record AmbiguousDate(DateOnly First, DateOnly Second) : SaidDate;

/// <summary>A date whose year has two digits, so that it is not known which of them is the year, or of which century.</summary>
internal sealed record ShortYear : SaidDate;

/// <summary>The ways in which people write dates.</summary>
internal static partial class DatePattern
{
    /// <summary>What is longer is no date, and is not looked through for one.</summary>
    private const int Longest = 40;

    /// <summary>In both languages, which agree wherever they have a name in common.</summary>
    private static readonly string[][] Months =
    [
        ["januari", "january", "jan"],
        ["februari", "february", "feb", "febr"],
        ["mars", "march", "mar"],
        ["april", "apr"],
        ["maj", "may"],
        ["juni", "june", "jun"],
        ["juli", "july", "jul"],
        ["augusti", "august", "aug"],
        ["september", "sep", "sept"],
        ["oktober", "october", "okt", "oct"],
        ["november", "nov"],
        ["december", "dec"],
    ];

    public static SaidDate? Find(string raw)
    {
        var text = Blanks().Replace(SwedishNumber.Plain(raw).Replace(',', ' '), " ").Trim().TrimEnd('.').ToLowerInvariant();
        text = text.StartsWith("den ", StringComparison.Ordinal) ? text[4..] : text;
        return text.Length is 0 or > Longest ? null : FindInFigures(text) ?? FindWithName(text);
    }

    private static SaidDate? FindInFigures(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first)
        {
            return new WrittenDate(Number(first, "y")!.Value, Number(first, "m"), Number(first, "d"));
        }

        if (MonthAndYear().Match(text) is { Success: true } month)
        {
            return new WrittenDate(Number(month, "y")!.Value, Number(month, "m"));
        }

        if (YearLast().Match(text) is { Success: true } last)
        {
            return LastYear(Number(last, "y")!.Value, Number(last, "a")!.Value, Number(last, "b")!.Value, last.Groups["s"].Value, last.Groups["t"].Value);
        }

        return TwoDigits().IsMatch(text) ? new ShortYear() : null;
    }

    /// <summary>"22/5 2019" and "22.5.2019" are a day and a month; with one and the same hyphen or slash it may be the other way round.</summary>
    private static SaidDate LastYear(int year, int first, int second, string separator, string beforeYear)
    {
        var swedish = new WrittenDate(year, second, first);
        var turned = new WrittenDate(year, first, second);
        var isSwedish = separator == "." || separator != beforeYear;
        return (isSwedish, swedish.ToDate(), turned.ToDate()) switch
        {
            (true, _, _) or (_, _, null) => swedish,
            (_, null, _) => turned,
            (_, { } one, { } other) when one != other => new AmbiguousDate(one, other),
            _ => swedish,
        };
    }

    private static SaidDate? FindWithName(string text)
    {
        if (Named().Match(text) is not { Success: true } named || MonthCalled(named.Groups["month"].Value) is not { } month)
        {
            return null;
        }

        return named.Groups["y"].Length switch
        {
            4 => new WrittenDate(Number(named, "y")!.Value, month, Number(named, "d")),
            2 => new ShortYear(),
            _ => null,
        };
    }

    private static int? MonthCalled(string name) =>
        Array.FindIndex(Months, names => names.Contains(name, StringComparer.Ordinal)) is var index and >= 0 ? index + 1 : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var value } ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(" +", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Blanks();

    /// <summary>2019-05-22, 2019/5/2, 20190522, 2019-05, 2019.</summary>
    [GeneratedRegex(@"^(?<y>[0-9]{4})((?<s>[-/. ])(?<m>[0-9]{1,2})(\k<s>(?<d>[0-9]{1,2}))?|(?<m>[0-9]{2})(?<d>[0-9]{2}))?$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex YearFirst();

    /// <summary>5/2019.</summary>
    [GeneratedRegex("^(?<m>[0-9]{1,2})[-/. ](?<y>[0-9]{4})$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex MonthAndYear();

    /// <summary>22/5 2019, 22/5-2019, 22.5.2019, 22-5-2019.</summary>
    [GeneratedRegex("^(?<a>[0-9]{1,2})(?<s>[-/. ]) ?(?<b>[0-9]{1,2})(?<t>[-/. ]) ?(?<y>[0-9]{4})$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex YearLast();

    /// <summary>22/5 19, 19-05-22, 190522.</summary>
    [GeneratedRegex("^([0-9]{1,2}[-/. ] ?[0-9]{1,2}[-/. ] ?[0-9]{2}|[0-9]{6})$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex TwoDigits();

    /// <summary>22 maj 2019, 22:a maj 2019, maj 2019, 2019 maj, May 22 2019.</summary>
    [GeneratedRegex(
        @"^((?<d>[0-9]{1,2})(\.|:?[ae]|th|st|nd|rd)? )?((?<y>[0-9]{4}) )?(?<month>\p{L}{3,9})\.?( (?<d>[0-9]{1,2})(?= [0-9]{4}$))?( (?<y>[0-9]{4}|[0-9]{2}))?$",
        RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Named();
}
