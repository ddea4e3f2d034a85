using System.IO.Compression;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Packaging;

/// <summary>
/// An Office file as a zip written from front to back: every part is declared first, then written once. Entries carry one fixed date and
/// stand in the order they are written, so that the same content gives the same bytes.
/// </summary>
internal sealed class OpcPackage : IDisposable
{
    /// <summary>The earliest date that a zip can hold.</summary>
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly OpcPart _root = new("", "");
    private readonly List<OpcPart> _parts = [];
    private bool _isWriting;

    public OpcPackage(Stream output) =>
        _archive = new ZipArchive(new ForwardOnlyStream(output), ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>See <see cref="MarkupWriter.StyleIds"/>.</summary>
    public IReadOnlyDictionary<string, string>? StyleIds { get; init; }

    /// <summary>Declares a part. All are declared before the first is written, since the list of them is the first entry.</summary>
    public OpcPart Declare(string path, string contentType)
    {
        if (_isWriting)
        {
            throw new InvalidOperationException("The list of parts is written already.");
        }

        var part = new OpcPart(path, contentType);
        _parts.Add(part);
        return part;
    }

    /// <summary>Declares a part that the package itself points to.</summary>
    public OpcPart DeclareRoot(string path, string contentType, string relationshipType)
    {
        var part = Declare(path, contentType);
        _root.RelateTo(part, relationshipType);
        return part;
    }

    /// <summary>Writes a part and then its relationships, which writing it may have added.</summary>
    public void Write(OpcPart part, Action<MarkupWriter> content)
    {
        WriteListOfParts();
        WriteXml(part.Path, content);
        WriteRelationships(part);
    }

    public void Write(OpcPart part, ReadOnlySpan<byte> content)
    {
        WriteListOfParts();
        using var stream = OpenEntry(part.Path);
        stream.Write(content);
    }

    /// <summary>Writes a part that is made already, and then its relationships.</summary>
    public void WriteWithRelationships(OpcPart part, ReadOnlySpan<byte> content)
    {
        Write(part, content);
        WriteRelationships(part);
    }

    public void Dispose() => _archive.Dispose();

    // First, because programs tell a Word file from any other zip by its first entries.
    private void WriteListOfParts()
    {
        if (_isWriting)
        {
            return;
        }

        _isWriting = true;
        WriteXml("[Content_Types].xml", xml =>
        {
            using (xml.UnprefixedRoot("Types", Namespaces.ContentTypes))
            {
                xml.Empty("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
                foreach (var part in _parts)
                {
                    xml.Empty("Override", ("PartName", "/" + part.Path), ("ContentType", part.ContentType));
                }
            }
        });
        WriteRelationships(_root);
    }

    private void WriteRelationships(OpcPart part)
    {
        if (part.Relationships.Count == 0)
        {
            return;
        }

        WriteXml(part.RelationshipsPath, xml =>
        {
            using (xml.UnprefixedRoot("Relationships", Namespaces.PackageRelationships))
            {
                foreach (var (id, type, target, isExternal) in part.Relationships)
                {
                    xml.Empty("Relationship",
                        ("Id", id), ("Type", type), ("Target", target), ("TargetMode", isExternal ? "External" : null));
                }
            }
        });
    }

    private void WriteXml(string path, Action<MarkupWriter> content)
    {
        using var stream = OpenEntry(path);
        using var xml = MarkupWriter.Xml(stream, StyleIds);
        content(xml);
    }

    private Stream OpenEntry(string path)
    {
        var entry = _archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryDate;
        return entry.Open();
    }
}
