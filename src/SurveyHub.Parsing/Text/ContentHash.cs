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

    public static string Normalise(string text) => text
        .TrimStart('\uFEFF')
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n');
}
