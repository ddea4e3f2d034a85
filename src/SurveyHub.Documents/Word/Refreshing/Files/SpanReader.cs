using System.Text;
using System.Xml;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>
/// Reads a part into elements that know their bytes. The platform's XML reader decides what the part says and whether it is well-formed; a
/// scanner of tags goes in step with it and knows where each tag stands.
/// </summary>
internal static class SpanReader
{
    private static readonly HashSet<string> KeptAttributes = ["val", "fldCharType", "instr", "space", "id", "type", "w", "name", "descr", "idx", "r", "s", "ref", "prst", "cx", "cy", "formatCode"];

    public static ElementSpan Read(byte[] part, string name) => PackageXml.Reading(part, name, reader => Read(part, name, reader));

    private static ElementSpan Read(byte[] part, string name, XmlReader reader)
    {
        var scanner = new TagScanner(part, PackageXml.StartOf(part));
        ElementSpan? root = null;
        ElementSpan? open = null;
        var count = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    MoveTogether(ref scanner, reader, isClosing: false);
                    if (++count > PackageLimits.MostElements || reader.Depth > PackageLimits.MostLevels)
                    {
                        throw WordPackage.TooLarge();
                    }

                    // Text holds no elements; what is read of it below relies on that.
                    if (open is { Name: "t" or "instrText", Namespace: Namespaces.Word })
                    {
                        throw new RefusedException(RefreshDiagnostics.Malformed, name);
                    }

                    var element = Start(scanner, reader, open);
                    root ??= element;
                    open = element.IsOneTag ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    MoveTogether(ref scanner, reader, isClosing: true);
                    (open!.ContentEnd, open.End) = (scanner.Start, scanner.End);
                    open = open.Parent;
                    break;
                case XmlNodeType.CDATA when open!.Namespace == Namespaces.Word:
                    throw new RefusedException(RefreshDiagnostics.CharacterData, name);
                case XmlNodeType.XmlDeclaration when reader.GetAttribute("encoding") is { } encoding && !IsUtf8(encoding):
                    throw new RefusedException(RefreshDiagnostics.NotUtf8, name);
            }
        }

        return root!;
    }

    private static ElementSpan Start(TagScanner scanner, XmlReader reader, ElementSpan? parent)
    {
        var element = new ElementSpan(reader.LocalName, reader.NamespaceURI, parent, scanner.Start)
        {
            ContentStart = scanner.End,
            ContentEnd = scanner.End,
            End = scanner.End,
            IsOneTag = reader.IsEmptyElement,
        };
        parent?.Add(element);
        while (reader.MoveToNextAttribute())
        {
            if (KeptAttributes.Contains(reader.LocalName))
            {
                element.Add(reader.LocalName, reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }

    private static void MoveTogether(ref TagScanner scanner, XmlReader reader, bool isClosing)
    {
        if (!scanner.MoveNext() || scanner.IsClosing != isClosing || (!isClosing && scanner.IsWhole != reader.IsEmptyElement) || !IsSame(scanner.Name, reader.Name))
        {
            throw new InvalidOperationException($"Two readings of a part went apart at {reader.Name}.");
        }
    }

    private static bool IsSame(ReadOnlySpan<byte> name, string other) => Ascii.Equals(name, other) || Encoding.UTF8.GetString(name) == other;

    private static bool IsUtf8(string encoding) =>
        encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || encoding.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
}
