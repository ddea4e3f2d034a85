using SurveyHub.TestKit;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>The table of EVENTS.md, read from the file itself, so that what is promised there and what the program does cannot drift apart.</summary>
internal static class EventTable
{
    private static readonly Lazy<IReadOnlyList<EventMoment>> Rows = new(Read);

    public static IReadOnlyList<EventMoment> All => Rows.Value;

    public static EventMoment Find(string name, string moment) =>
        All.SingleOrDefault(row => row.Event == name && row.Moment == moment)
        ?? throw new InvalidOperationException($"EVENTS.md has no row \"{name}\", \"{moment}\".");

    private static List<EventMoment> Read()
    {
        var file = Repository.PathOf("src", "SurveyHub.Web", "Features", "Answering", "EVENTS.md");
        return [.. File.ReadLines(file).Where(line => line.StartsWith('|')).Skip(2).Select(line => EventMoment.Of(CellsOf(line)))];
    }

    private static string[] CellsOf(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
