using System.Buffers;

namespace SurveyHub.Parsing.Questionnaires.Sharing;

/// <summary>The place of a block, from the folder of the questionnaire.</summary>
public static class SharedPath
{
    /// <summary>Of a path, in characters.</summary>
    public const int MaxLength = 200;

    private const string Ending = ".md";

    /// <summary>What means something to a file system, a Markdown viewer or an archive.</summary>
    private static readonly SearchValues<char> Unfit = SearchValues.Create("\\:*?\"<>|%#");

    /// <summary>The path without detours, or null where it is no path of a file within the folder: such as an address, or one that leads out of it.</summary>
    public static string? TryNormalise(string written)
    {
        if (written.AsSpan().ContainsAny(Unfit) || written.Any(char.IsControl) || !written.EndsWith(Ending, StringComparison.Ordinal))
        {
            return null;
        }

        var segments = new List<string>();
        foreach (var segment in written.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        var path = string.Join('/', segments);
        return path.Length <= MaxLength && segments.TrueForAll(IsName) ? path : null;
    }

    /// <summary>Whether an address of a link can be such a path at all, and no page or mailbox.</summary>
    internal static bool IsRelative(string address) => address.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && !address.Contains(':', StringComparison.Ordinal);

    /// <summary>Hidden files are nobody's, and an empty name begins a path from the root of the machine.</summary>
    private static bool IsName(string segment) => segment.Length > 0 && segment[0] is not '.' and not ' ' && segment[^1] is not '.' and not ' ';
}
