using System.Text;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>Takes away from a file what its fault does not need: lines first, then characters.</summary>
internal static class SmallestFile
{
    /// <summary>Each try reads the file.</summary>
    private const int MostTries = 5_000;

    /// <param name="breaks">Whether a file still breaks the same law.</param>
    public static byte[] Of(byte[] file, Func<byte[], bool> breaks)
    {
        var tries = 0;
        // Bytes that are no text are kept as they are: Latin-1 has one character for each.
        var byLine = Shorten([.. Encoding.Latin1.GetString(file).Split('\n').Select(line => line + '\n')]);
        return Bytes(Shorten([.. string.Concat(byLine).Select(c => c.ToString())]));

        List<string> Shorten(List<string> pieces)
        {
            for (var size = Math.Max(1, pieces.Count / 2); size > 0; size /= 2)
            {
                for (var at = pieces.Count - size; at >= 0 && tries < MostTries; at -= size)
                {
                    List<string> shorter = [.. pieces[..at], .. pieces[(at + size)..]];
                    tries++;
                    pieces = breaks(Bytes(shorter)) ? shorter : pieces;
                    at = Math.Min(at, pieces.Count);
                }
            }

            return pieces;
        }
    }

    private static byte[] Bytes(List<string> pieces) => Encoding.Latin1.GetBytes(string.Concat(pieces));
}
