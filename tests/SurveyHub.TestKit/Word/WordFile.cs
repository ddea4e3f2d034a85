using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>A Word file taken apart as a program that edits it does: parts are read, changed and written anew.</summary>
public sealed class WordFile
{
    public const string Document = "word/document.xml";

    private readonly List<string> _order = [];
    private readonly Dictionary<string, byte[]> _bytes = [];
    private readonly Dictionary<string, XDocument> _xml = [];

    public WordFile(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            Put(entry.FullName, content.ToArray());
        }
    }

    public IReadOnlyList<string> Parts => _order;

    public XElement Body => Xml(Document).Root!.Element(W + "body")!;

    public byte[] Bytes(string part) => _xml.TryGetValue(part, out var xml) ? Write(xml) : _bytes[part];

    public string Text(string part) => Encoding.UTF8.GetString(Bytes(part));

    /// <summary>The part to change; it is written anew from what it has become.</summary>
    public XDocument Xml(string part)
    {
        if (!_xml.TryGetValue(part, out var xml))
        {
            using var stream = new MemoryStream(_bytes[part]);
            _xml[part] = xml = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        }

        return xml;
    }

    public void Put(string part, byte[] content)
    {
        if (!_bytes.ContainsKey(part))
        {
            _order.Add(part);
        }

        _bytes[part] = content;
        _xml.Remove(part);
    }

    public void Put(string part, string content) => Put(part, Encoding.UTF8.GetBytes(content));

    public void Remove(string part)
    {
        _order.Remove(part);
        _bytes.Remove(part);
        _xml.Remove(part);
    }

    public void Rename(string part, string other)
    {
        var content = Bytes(part);
        _order[_order.IndexOf(part)] = other;
        _bytes.Remove(part);
        _xml.Remove(part);
        _bytes[other] = content;
    }

    public void SetType(string part, string? type)
    {
        var types = Xml("[Content_Types].xml").Root!;
        types.Elements(ContentTypes + "Override").Where(entry => (string?)entry.Attribute("PartName") == "/" + part).Remove();
        if (type is not null)
        {
            types.Add(new XElement(ContentTypes + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
        }
    }

    public void Relate(string relationships, string type, string target)
    {
        if (!_bytes.ContainsKey(relationships))
        {
            Put(relationships, $"<Relationships xmlns=\"{Relationships}\"/>");
        }

        var root = Xml(relationships).Root!;
        root.Add(new XElement(
            Relationships + "Relationship", new XAttribute("Id", $"rIdX{root.Elements().Count()}"), new XAttribute("Type", type), new XAttribute("Target", target)));
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in _order)
            {
                var entry = zip.CreateEntry(part, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(Bytes(part));
            }
        }

        return stream.ToArray();
    }

    // As Word does: everything on one line, the declaration with a line end of Windows.
    private static byte[] Write(XDocument xml) => Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" + xml.Root!.ToString(SaveOptions.DisableFormatting));
}
