using System.Diagnostics;

namespace SurveyHub.Documents.Printing;

/// <summary>How long several printings may take together, from when the limit was set.</summary>
internal sealed class TimeLimit(TimeSpan whole)
{
    private readonly Stopwatch _used = Stopwatch.StartNew();

    public TimeSpan Whole => whole;

    /// <summary>Nothing, when it is used up.</summary>
    public TimeSpan Left => whole > _used.Elapsed ? whole - _used.Elapsed : TimeSpan.Zero;
}
