using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace SurveyHub.Documents.Markup;

/// <summary>
/// Writes XML and HTML as nested scopes: <c>using (xml.Element("w:p")) { … }</c>. Names are written as they stand in the file, with the
/// prefixes of <see cref="Namespaces"/>; text is cleaned and escaped here and nowhere else.
/// </summary>
internal sealed class MarkupWriter : IDisposable
{
    private static readonly ConcurrentDictionary<string, QualifiedName> Prefixed = new(StringComparer.Ordinal);
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private readonly XmlWriter _writer;
    private readonly bool _html;
    private string _defaultNamespace = "";

    private MarkupWriter(Stream stream, bool html)
    {
        _html = html;
        _writer = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = Utf8WithoutMark,
            OmitXmlDeclaration = html,
            NewLineHandling = NewLineHandling.None,
            NewLineChars = "\n",
            CloseOutput = false,

            // PlainText.Clean has taken out what this would look for.
            CheckCharacters = false,
        });
        if (html)
        {
            _writer.WriteRaw("<!doctype html>\n");
        }
        else
        {
            _writer.WriteStartDocument(standalone: true);
        }
    }

    /// <summary>Where a file has other ids for styles than we do: theirs by ours.</summary>
    public IReadOnlyDictionary<string, string> StyleIds { get; init; } = FrozenDictionary<string, string>.Empty;

    public static MarkupWriter Xml(Stream stream, IReadOnlyDictionary<string, string>? styleIds = null) =>
        new(stream, html: false) { StyleIds = styleIds ?? FrozenDictionary<string, string>.Empty };

    public static MarkupWriter Html(Stream stream) => new(stream, html: true);

    /// <summary>An element that lasts until the scope is disposed. Attributes without a value are left out.</summary>
    public ElementScope Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        return new ElementScope(this);
    }

    /// <summary>The root element, which declares the prefixes that the file uses.</summary>
    public ElementScope Root(string name, params ReadOnlySpan<string> prefixes)
    {
        var scope = Element(name);
        foreach (var prefix in prefixes)
        {
            _writer.WriteAttributeString("xmlns", prefix, null, Namespaces.ByPrefix[prefix]);
        }

        return scope;
    }

    /// <summary>The root element of a file whose names have no prefix; some readers know package files by the bare names alone.</summary>
    public ElementScope UnprefixedRoot(string name, string defaultNamespace)
    {
        _defaultNamespace = defaultNamespace;
        return Element(name);
    }

    /// <summary>An attribute of the element that was opened last, before anything is written into it; none when there is no value.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            var (prefix, local, uri) = Resolve(name);
            _writer.WriteAttributeString(prefix, local, uri, PlainText.Clean(value));
        }
    }

    /// <summary>An element without content; in HTML a void element such as <c>br</c>.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _writer.WriteEndElement();
    }

    /// <summary>An element that holds nothing but text.</summary>
    public void Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Element(name, attributes))
        {
            Text(text);
        }
    }

    public void Text(string text) => _writer.WriteString(PlainText.Clean(text));

    /// <summary>Markup of our own making; never anything that a person has typed.</summary>
    public void Raw(string markup) => _writer.WriteRaw(markup);

    /// <summary>As <see cref="Raw(string)"/>, from the beginning of a buffer that is used again.</summary>
    public void Raw(char[] buffer, int length) => _writer.WriteRaw(buffer, 0, length);

    public void Dispose() => _writer.Dispose();

    private static QualifiedName Resolve(string name) =>
        name.Contains(':', StringComparison.Ordinal) ? Prefixed.GetOrAdd(name, Split) : new QualifiedName("", name, "");

    private static QualifiedName Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return new QualifiedName(name[..colon], name[(colon + 1)..], Namespaces.ByPrefix[name[..colon]]);
    }

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var element = Resolve(name);
        _writer.WriteStartElement(element.Prefix, element.Local, element.Prefix.Length == 0 ? _defaultNamespace : element.Namespace);
        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, value);
        }
    }

    private void End()
    {
        // In HTML <p/> opens a paragraph and never closes it, so an element that may hold something gets its end tag.
        if (_html)
        {
            _writer.WriteFullEndElement();
        }
        else
        {
            _writer.WriteEndElement();
        }
    }

    private readonly record struct QualifiedName(string Prefix, string Local, string Namespace);

    /// <summary>An open element; disposing closes it.</summary>
    public readonly ref struct ElementScope
    {
        private readonly MarkupWriter _owner;

        internal ElementScope(MarkupWriter owner) => _owner = owner;

        public void Dispose() => _owner.End();
    }
}
