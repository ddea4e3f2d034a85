using System.Globalization;

namespace SurveyHub.Domain.Text;

/// <summary>Lists, small numbers and dates as a Swedish official writes them in running text.</summary>
public static class SwedishWords
{
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] Weekdays = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];

    private static readonly string[] SmallNumbers =
        ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <inheritdoc cref="WordLists.List(Language, IReadOnlyList{string})"/>
    public static string List(IReadOnlyList<string> items) => Language.Swedish.List(items);

    /// <summary>"A", "A eller B", "A, B eller C"; empty for no items.</summary>
    public static string Either(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} eller {items[^1]}";

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    /// <summary>0–12 in words, larger numbers in figures, as the Swedish writing rules have it for prose.</summary>
    public static string Count(int number) => number is >= 0 and <= 12 ? SmallNumbers[number] : SwedishNumber.Format(number);

    /// <summary>"22 maj 2019".</summary>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>"onsdag 22 maj 2019".</summary>
    public static string DateWithWeekday(DateOnly date) => $"{Weekdays[(int)date.DayOfWeek]} {Date(date)}";

    /// <summary>"22 maj", where the year goes without saying.</summary>
    public static string DayAndMonth(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]}");

    /// <summary>"maj 2019".</summary>
    public static string MonthAndYear(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[date.Month - 1]} {date.Year}");

    /// <summary>"Lenas", "Hans": a name that ends in an s-sound takes no more of it.</summary>
    public static string Genitive(string name) => name.Length > 0 && "sxzSXZ".Contains(name[^1], StringComparison.Ordinal) ? name : $"{name}s";
}
