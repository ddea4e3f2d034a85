using System.Security.Cryptography;
using System.Text;

namespace SurveyHub.Parsing.Text;

/// <summary>What makes two questionnaire texts the same: the SHA-256 of the text as UTF-8 with LF and without a byte order mark.</summary>
public static class ContentHash
{
    /// <summary>In hexadecimal digits.</summary>
    public const int Length = 64;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Normalise(text))));

    /// <summary>
    /// Of a questionnaire of several files: the main text and after it, in the order of their names, the name and text of each other file, all parted by
    /// U+0000, which no text holds. Without other files it is that of the main text.
    /// </summary>
    public static string Of(string text, IEnumerable<(string Name, string Text)> others)
    {
        var bundle = new StringBuilder(Normalise(text));
        foreach (var (name, content) in others.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            bundle.Append('\0').Append(name).Append('\0').Append(Normalise(content));
        }

        return Of(bundle.ToString());
    }

    public static string Normalise(string text) => text
        .TrimStart('\uFEFF')
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n');
}
