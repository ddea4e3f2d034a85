using System.Globalization;
using System.Text;

namespace SurveyHub.TestKit.Snapshots;

/// <summary>Shows which lines of two texts differ, with a little of what stands around them.</summary>
internal static class LineDifference
{
    private const int Context = 2;

    // Beyond this the table for the longest common subsequence costs more than the answer is worth.
    private const int MaxChangedLines = 2_000;

    /// <summary>Lines only in <paramref name="before"/> begin with "-", only in <paramref name="after"/> with "+", others with a space.</summary>
    public static string Describe(string before, string after)
    {
        var (old, current) = (before.Split('\n'), after.Split('\n'));
        var head = old.Zip(current).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Skip(head).Reverse().Zip(current.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();

        var builder = new StringBuilder();
        var first = Math.Max(0, head - Context);
        builder.Append(CultureInfo.InvariantCulture, $"@ line {head + 1}\n");
        Append(builder, ' ', old[first..head]);
        AppendChanges(builder, old[head..^tail], current[head..^tail]);
        Append(builder, ' ', old[^tail..].Take(Context));
        return builder.ToString();
    }

    private static void AppendChanges(StringBuilder builder, string[] old, string[] current)
    {
        if (Math.Max(old.Length, current.Length) > MaxChangedLines)
        {
            Append(builder, '-', old.Take(MaxChangedLines));
            Append(builder, '+', current.Take(MaxChangedLines));
            builder.Append("… and more\n");
            return;
        }

        var common = CommonLengths(old, current);
        var (i, j) = (0, 0);
        while (i < old.Length || j < current.Length)
        {
            if (i < old.Length && j < current.Length && old[i] == current[j])
            {
                Append(builder, ' ', [old[i++]]);
                j++;
            }
            else if (j == current.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Append(builder, '-', [old[i++]]);
            }
            else
            {
                Append(builder, '+', [current[j++]]);
            }
        }
    }

    /// <summary>At [i, j]: how many lines the rests of both texts, from i and from j, have in common in the same order.</summary>
    private static int[,] CommonLengths(string[] old, string[] current)
    {
        var lengths = new int[old.Length + 1, current.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = current.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == current[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static void Append(StringBuilder builder, char mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            builder.Append(mark).Append(line).Append('\n');
        }
    }
}
