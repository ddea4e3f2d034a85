using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>Opens parts as XML: UTF-8 alone, no document types, nothing fetched from elsewhere.</summary>
internal static class PackageXml
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Where the XML begins, behind a byte order mark.</summary>
    public static int StartOf(byte[] part) => part.AsSpan().StartsWith(Mark) ? Mark.Length : 0;

    public static XElement Load(byte[] part, string name) => Reading(part, name, reader => XElement.Load(reader));

    /// <summary>The namespace and name of the root, or null when there is none that can be read.</summary>
    public static XName? RootOf(byte[] part)
    {
        try
        {
            return Reading(part, "", reader => reader.MoveToContent() == XmlNodeType.Element ? XName.Get(reader.LocalName, reader.NamespaceURI) : null);
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    /// <summary>Hands over a reader at the start of a part, and tells what is wrong with a part that cannot be read.</summary>
    public static T Reading<T>(byte[] part, string name, Func<XmlReader, T> read)
    {
        try
        {
            var start = StartOf(part);
            using var text = new StreamReader(
                new MemoryStream(part, start, part.Length - start, writable: false), Strict, detectEncodingFromByteOrderMarks: false);
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return read(reader);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException(RefreshDiagnostics.NotUtf8, name);
        }
        catch (XmlException)
        {
            throw new RefusedException(WhyUnreadable(part), name);
        }
    }

    private static Domain.Diagnostics.DiagnosticDescriptor WhyUnreadable(byte[] part) => part.AsSpan() switch
    {
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, (byte)'<', ..] or [(byte)'<', 0, ..] => RefreshDiagnostics.NotUtf8,
        var bytes when bytes.IndexOf("<!DOCTYPE"u8) >= 0 => RefreshDiagnostics.DocumentType,
        _ => RefreshDiagnostics.Malformed,
    };
}
