using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace SurveyHub.Web.Shell.Differences;

public enum LineChange
{
    None,
    Added,
    Removed,

    /// <summary>Stands for a stretch of unchanged lines that is left out.</summary>
    Skipped,
}

/// <param name="Before">Its number in the older text, from 1; null when it is not there.</param>
/// <param name="After">Its number in the newer text, from 1; null when it is not there.</param>
/// <param name="Text">Empty for <see cref="LineChange.Skipped"/>.</param>
/// <param name="Count">How many lines it stands for: more than one only for <see cref="LineChange.Skipped"/>.</param>
public readonly record struct DifferenceLine(LineChange Change, int? Before, int? After, string Text, int Count);

/// <summary>What changed between two texts, line by line, with a little of what stands around it.</summary>
public static class LineDifference
{
    /// <summary>Unchanged lines shown on each side of a change.</summary>
    private const int Context = 3;

    /// <summary>Empty when the texts are the same.</summary>
    public static IReadOnlyList<DifferenceLine> Between(string before, string after)
    {
        var lines = Number(InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines);
        return lines.TrueForAll(line => line.Change == LineChange.None) ? [] : SkipUnchanged(lines);
    }

    private static List<DifferenceLine> Number(List<DiffPiece> pieces)
    {
        var (before, after) = (0, 0);
        return pieces.ConvertAll(piece => piece.Type switch
        {
            ChangeType.Inserted => new DifferenceLine(LineChange.Added, null, ++after, piece.Text, 1),
            ChangeType.Deleted => new DifferenceLine(LineChange.Removed, ++before, null, piece.Text, 1),
            _ => new DifferenceLine(LineChange.None, ++before, ++after, piece.Text, 1),
        });
    }

    private static List<DifferenceLine> SkipUnchanged(List<DifferenceLine> lines)
    {
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Change != LineChange.None)
            {
                var from = Math.Max(0, i - Context);
                Array.Fill(shown, true, from, Math.Min(lines.Count - 1, i + Context) - from + 1);
            }
        }

        var result = new List<DifferenceLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (shown[i])
            {
                result.Add(lines[i]);
            }
            else if (result is [.., { Change: LineChange.Skipped } last])
            {
                result[^1] = last with { Count = last.Count + 1 };
            }
            else
            {
                result.Add(new DifferenceLine(LineChange.Skipped, null, null, "", 1));
            }
        }

        return result;
    }
}
