using System.Globalization;
using System.Text;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>A body as HTTP/1.1 sends it when its length is not known beforehand: chunks, each with its length before it.</summary>
internal static class ChunkedBody
{
    public static string Join(ReadOnlySpan<byte> body)
    {
        var whole = new MemoryStream(body.Length);
        while (body.IndexOf("\r\n"u8) is > 0 and var end)
        {
            var length = int.Parse(body[..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            whole.Write(body.Slice(end + 2, length));
            body = body[(end + 2 + length + 2)..];
        }

        return Encoding.UTF8.GetString(whole.ToArray());
    }
}
