using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Packaging;

/// <summary>A file in a package, and what it points to. Relationship ids count from one in the order they are asked for.</summary>
/// <param name="path">Without a leading slash: <c>word/document.xml</c>.</param>
internal sealed class OpcPart(string path, string contentType)
{
    private readonly List<OpcRelationship> _relationships = [];

    public string Path { get; } = path;

    public string ContentType { get; } = contentType;

    public IReadOnlyList<OpcRelationship> Relationships => _relationships;

    /// <summary>Where the package keeps this part's relationships.</summary>
    public string RelationshipsPath
    {
        get
        {
            var slash = Path.LastIndexOf('/') + 1;
            return $"{Path[..slash]}_rels/{Path[slash..]}.rels";
        }
    }

    public string RelateTo(OpcPart target, string type) => Add(type, "/" + target.Path, isExternal: false);

    /// <param name="address">An absolute address outside the package; the same address gets one relationship.</param>
    public string RelateToExternal(string address, string type) =>
        _relationships.Find(known => known.IsExternal && known.Target == address)?.Id ?? Add(type, address, isExternal: true);

    /// <summary>A relationship that has its id already.</summary>
    /// <param name="target">The whole path of a part with a leading slash, or an address.</param>
    public void Relate(string id, string type, string target, bool isExternal) => _relationships.Add(new OpcRelationship(id, type, target, isExternal));

    private string Add(string type, string target, bool isExternal)
    {
        var id = "rId" + (_relationships.Count + 1).Invariant();
        _relationships.Add(new OpcRelationship(id, type, target, isExternal));
        return id;
    }
}

internal sealed record OpcRelationship(string Id, string Type, string Target, bool IsExternal);
