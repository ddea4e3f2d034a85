using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>A Word file that somebody handed in, read as far as refreshing needs it.</summary>
internal sealed class WordDocument
{
    private const string Prefix = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string MainType = Prefix + "document.main+xml";
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly Dictionary<string, PlaceKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [MainType] = PlaceKind.Body,
        [Prefix + "header+xml"] = PlaceKind.Header,
        [Prefix + "footer+xml"] = PlaceKind.Footer,
        [Prefix + "footnotes+xml"] = PlaceKind.Footnote,
        [Prefix + "endnotes+xml"] = PlaceKind.Endnote,
        [Prefix + "comments+xml"] = PlaceKind.Comment,
    };

    private readonly WordPackage _package;
    private readonly ContentTypes _types;

    public WordDocument(WordPackage package)
    {
        _package = package;
        _types = ContentTypes.Of(package);
        if (_types.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.EndsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedException(RefreshDiagnostics.Macros);
        }

        if (PartsOf(MainType) is not [var main])
        {
            throw new RefusedException(RefreshDiagnostics.NotWord);
        }

        if (PackageXml.RootOf(package.Read(main))?.NamespaceName == StrictNamespace)
        {
            throw new RefusedException(RefreshDiagnostics.Strict);
        }
    }

    /// <summary>The report that the file says it is of, even when its register is gone; or null.</summary>
    public string? Report => _package.Has("docProps/custom.xml")
        ? PackageXml.Load(_package.Read("docProps/custom.xml"), "docProps/custom.xml").Elements()
            .FirstOrDefault(property => property.Attribute("name")?.Value == ReportProperty.Name)?.Value
        : null;

    /// <summary>The program that saved it last, when it is known not to keep marks; or null.</summary>
    public string? OtherProgram => _package.Has("docProps/app.xml")
        && PackageXml.Load(_package.Read("docProps/app.xml"), "docProps/app.xml").Element(XName.Get("Application", Namespaces.ExtendedProperties))?.Value is { } program
        && !program.StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase) && program != ReportProperty.Name
            ? program
            : null;

    /// <summary>The parts that hold running text, the document itself first.</summary>
    public IReadOnlyList<StoryPart> ReadStories() =>
        [.. Kinds.SelectMany(kind => PartsOf(kind.Key).Select(name => ReadStory(name, kind.Value)))];

    /// <summary>The name of the part and what it says; null when there is none.</summary>
    public (string Part, ReportRegister Register)? ReadRegister()
    {
        var found = PartsOf("application/xml").Concat(PartsOf("text/xml")).Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(name => (name, bytes: _package.Read(name)))
            .Where(part => PackageXml.RootOf(part.bytes) == XName.Get("report", RegisterXml.Namespace)).ToArray();
        if (found.Select(part => Convert.ToBase64String(part.bytes)).Distinct().Count() > 1)
        {
            throw new RefusedException(RefreshDiagnostics.SeveralRegisters, found.Length.Invariant());
        }

        return found is [var (name, bytes), ..] ? (name, ReadRegister(bytes, name)) : null;
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

    private StoryPart ReadStory(string name, PlaceKind kind)
    {
        var bytes = _package.Read(name);
        return new StoryPart(name, kind, bytes, SpanReader.Read(bytes, name));
    }

    private string[] PartsOf(string type) => [.. _package.Parts.Where(part => string.Equals(_types.Of(part), type, StringComparison.OrdinalIgnoreCase))];
}
