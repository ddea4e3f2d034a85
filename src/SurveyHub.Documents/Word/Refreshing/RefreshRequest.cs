using System.Collections.Frozen;
using SurveyHub.Documents.Word.Marks;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>What a file is to be brought up to date with.</summary>
/// <param name="Report">The id of the report; a file of another one is refused.</param>
/// <param name="Version">Of the answers; a file made from newer ones is refused.</param>
/// <param name="Values">By key, what each piece says now.</param>
public sealed record RefreshRequest(string Report, long Version, IReadOnlyDictionary<string, PieceValue> Values)
{
    /// <summary>The wave that the answers are of; null when it is not known. Whether it may be another than the file's is for the caller to settle (<see cref="WaveCheck"/>).</summary>
    public string? Wave { get; init; }

    /// <summary>By key, the figures that may have to be drawn anew, since they have got other series; such a figure is told and left alone where it is not here.</summary>
    public IReadOnlyDictionary<string, DrawnFigure> Figures { get; init; } = FrozenDictionary<string, DrawnFigure>.Empty;

    /// <summary>Keys that somebody has confirmed were deleted on purpose.</summary>
    public IReadOnlySet<string> ConfirmedDeleted { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Keys for which somebody gives up what was edited by hand.</summary>
    public IReadOnlySet<string> Overwrite { get; init; } = FrozenSet<string>.Empty;
}
