using System.Text;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>A Word file that somebody handed in, read as far as refreshing needs it.</summary>
internal sealed class WordDocument
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Prefix = Office + "wordprocessingml.";
    private const string MainType = Prefix + "document.main+xml";
    private const string Relationships = "_rels/.rels";
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Of the parts beside the document itself.</summary>
    private static readonly Dictionary<string, PlaceKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [Prefix + "header+xml"] = PlaceKind.Header,
        [Prefix + "footer+xml"] = PlaceKind.Footer,
        [Prefix + "footnotes+xml"] = PlaceKind.Footnote,
        [Prefix + "endnotes+xml"] = PlaceKind.Endnote,
        [Prefix + "comments+xml"] = PlaceKind.Comment,
    };

    private readonly WordPackage _package;
    private readonly ContentTypes _types;
    private readonly string _main;

    public WordDocument(WordPackage package)
    {
        _package = package;
        _types = ContentTypes.Of(package);
        if (_types.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.EndsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedException(RefreshDiagnostics.Macros);
        }

        if (_types.Any(type => type.Contains("digital-signature", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedException(RefreshDiagnostics.Signed);
        }

        _main = FindMain() is { } main && package.Has(main) && IsOf(main, MainType) ? main : throw new RefusedException(RefreshDiagnostics.NotWord);
        if (PackageXml.RootOf(package.Read(_main))?.NamespaceName == StrictNamespace)
        {
            throw new RefusedException(RefreshDiagnostics.Strict);
        }
    }

    /// <summary>The report that the file says it is of, even when its register is gone; or null.</summary>
    public string? Report => LoadFirst(Office + "custom-properties+xml")?.Elements()
        .FirstOrDefault(property => property.Attribute("name")?.Value == ReportProperty.Name)?.Value;

    /// <summary>The program that saved it last, when it is known not to keep marks; or null.</summary>
    public string? OtherProgram =>
        LoadFirst(Office + "extended-properties+xml")?.Element(XName.Get("Application", Namespaces.ExtendedProperties))?.Value is { } program
        && !program.StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase) && program != ReportProperty.Name
            ? program
            : null;

    /// <summary>The parts that hold running text, the document itself first.</summary>
    public IReadOnlyList<StoryPart> ReadStories() =>
        [ReadStory(_main, PlaceKind.Body), .. Kinds.SelectMany(kind => PartsOf(kind.Key).Select(name => ReadStory(name, kind.Value)))];

    /// <summary>What it says, and the parts that say it; null when there is none.</summary>
    public (IReadOnlyList<string> Parts, ReportRegister Register)? ReadRegister()
    {
        // What programs call the part, and say that it is, differs.
        var found = _package.Parts.Where(name => name != _main && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(name => (name, bytes: _package.Read(name)))
            .Where(part => part.bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(RegisterXml.Namespace)) >= 0)
            .Where(part => PackageXml.RootOf(part.bytes) == XName.Get("report", RegisterXml.Namespace)).ToArray();
        if (found.Skip(1).Any(other => !other.bytes.AsSpan().SequenceEqual(found[0].bytes)))
        {
            throw new RefusedException(RefreshDiagnostics.SeveralRegisters, found.Length.Invariant());
        }

        return found is [var first, ..] ? ([.. found.Select(part => part.name)], ReadRegister(first.bytes, first.name)) : null;
    }

    private static ReportRegister ReadRegister(byte[] bytes, string name)
    {
        try
        {
            return RegisterXml.Read(PackageXml.Load(bytes, name));
        }
        catch (FormatException unreadable)
        {
            throw new RefusedException(RefreshDiagnostics.RegisterUnreadable, unreadable.Message);
        }
    }

    private XElement? LoadFirst(string type) => PartsOf(type) is [var name, ..] ? PackageXml.Load(_package.Read(name), name) : null;

    private StoryPart ReadStory(string name, PlaceKind kind)
    {
        var bytes = _package.Read(name);
        return new StoryPart(name, kind, bytes, SpanReader.Read(bytes, name));
    }

    /// <summary>By what points to it: some programs give its type to every part that has none of its own.</summary>
    private string? FindMain() => _package.Has(Relationships)
        ? PackageXml.Load(_package.Read(Relationships), Relationships).Elements()
            .FirstOrDefault(relationship => relationship.Attribute("Type")?.Value.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            ?.Attribute("Target")?.Value.TrimStart('/')
        : null;

    private bool IsOf(string part, string type) => string.Equals(_types.Of(part), type, StringComparison.OrdinalIgnoreCase);

    private string[] PartsOf(string type) => [.. _package.Parts.Where(part => IsOf(part, type))];
}
