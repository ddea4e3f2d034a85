using System.Text;

namespace SurveyHub.Parsing.Text;

/// <summary>Files are UTF-8. Anything else is said to be so, never guessed at: a guess shows "Ã¥" to 21 regions.</summary>
public static class FileBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when the bytes are not UTF-8. A byte order mark is kept for the reader to drop.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
