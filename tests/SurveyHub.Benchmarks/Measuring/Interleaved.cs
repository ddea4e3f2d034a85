namespace SurveyHub.Benchmarks.Measuring;

/// <summary>Runs two kinds of work by turns, so that whatever else the machine does falls on both alike.</summary>
internal static class Interleaved
{
    private const int Rounds = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);

    /// <param name="work">Runs one round of the length it is given.</param>
    public static async Task<IReadOnlyList<IReadOnlyList<Round>>> RunAsync(params IReadOnlyList<Func<TimeSpan, Task<Round>>> work)
    {
        foreach (var one in work)
        {
            await one(WarmUp);
        }

        var rounds = work.Select(_ => new List<Round>()).ToList();
        for (var i = 0; i < Rounds; i++)
        {
            for (var kind = 0; kind < work.Count; kind++)
            {
                rounds[kind].Add(await work[kind](Length));
            }
        }

        return rounds;
    }
}
