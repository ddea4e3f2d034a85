using System.Text.RegularExpressions;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>One row: how things stand at a moment of an event. A cell that is null says nothing of it.</summary>
internal sealed partial record EventMoment(
    string Event,
    string Moment,
    IReadOnlyList<string>? Field,
    IReadOnlyList<string>? Top,
    IReadOnlyList<string>? Announced,
    IReadOnlyList<string>? Log,
    IReadOnlyList<string>? Holds,
    IReadOnlyList<string>? Response,
    IReadOnlyList<string>? Browser)
{
    private const string Nothing = "–";

    public static EventMoment Of(string[] cells) => new(
        cells[0], cells[1], Words(cells[2]), Words(cells[3]), Words(cells[4]), Words(cells[5]), Words(cells[6]), Words(cells[7]), Words(cells[8]));

    /// <summary>Whether words of the page are those of the table, in which a time stands for any time, and a date for any date.</summary>
    public static Regex PatternOf(string words)
    {
        var pattern = Regex.Escape(words).Replace(@"\[…]", ".*", StringComparison.Ordinal);
        pattern = pattern.Replace(Regex.Escape("14.32"), "[0-2][0-9][.][0-5][0-9]", StringComparison.Ordinal);
        pattern = pattern.Replace(Regex.Escape("1 maj 2019"), "[0-9]{1,2} [a-z]{3,9} [0-9]{4}", StringComparison.Ordinal);
        return new Regex($"^{pattern}$", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }

    private static IReadOnlyList<string>? Words(string cell) => cell switch
    {
        "" => null,
        Nothing => [],
        _ => [.. Code().Matches(cell).Select(match => match.Groups["words"].Value)],
    };

    [GeneratedRegex("`(?<words>[^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
