using System.Collections.Frozen;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>
/// An office's own Word template (.dotx), read once and good for any number of reports: its styles, fonts, colours, headers and footers, pages, lists and
/// cover. Text that stands in it beside the cover is no part of a report.
/// </summary>
public sealed class WordTemplate
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly XNamespace W = Namespaces.Word;

    /// <summary>Kinds of relationships that a header, a theme or a cover may have; what else a part points to is left behind.</summary>
    private static readonly FrozenSet<string> Kept = new[] { "image", "font", "hyperlink", "theme", "fontTable", "header", "footer" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, (byte[] Bytes, string Type, TemplateRelation[] Relations)> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _main;

    private WordTemplate(WordPackage package, ContentTypes types, string main)
    {
        _main = main;
        Take(package, types, main);
        var body = PackageXml.Load(_parts[main].Bytes, main).Element(W + "body") ?? new XElement(W + "body");
        Styles = new TemplateStyles(Load(package, "styles"));
        Numbering = new TemplateNumbering(Load(package, "numbering"), Styles);
        Section = TemplateSection.Of(body);
        Cover = TemplateCover.Find(body);
    }

    /// <summary>The names of Word's own styles that the template lacks, and that reports take from the product instead.</summary>
    public ValueList<string> Missing => Styles.Missing;

    internal TemplateStyles Styles { get; }

    internal TemplateNumbering Numbering { get; }

    internal TemplateSection Section { get; }

    internal IReadOnlyList<XElement> Cover { get; }

    /// <summary>What the document of the template points to, by the ids it uses.</summary>
    internal IReadOnlyList<TemplateRelation> Relations => _parts[_main].Relations;

    public static TemplateResult Read(byte[] file)
    {
        try
        {
            using var package = WordPackage.Open(file);
            return Read(package);
        }
        catch (RefusedException refused)
        {
            var problem = refused.Problems[0];
            var descriptor = Describe(problem.Descriptor);
            return new TemplateResult.Refused(descriptor, descriptor == TemplateDiagnostics.TooLarge ? [PackageLimits.MostMegabytes.Invariant()]
                : descriptor == TemplateDiagnostics.Broken ? [.. problem.Arguments.Take(1)] : []);
        }
    }

    internal (byte[] Bytes, string Type, TemplateRelation[] Relations) Part(string name) => _parts[name];

    private static TemplateResult Read(WordPackage package)
    {
        var types = ContentTypes.Of(package);
        if (types.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.EndsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            return new TemplateResult.Refused(TemplateDiagnostics.Macros, []);
        }

        var main = PackageRelations.Of(package, "").Values.FirstOrDefault(target => target.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Part;
        if (main is null || types.Of(main) is not (Main + "template.main+xml" or Main + "document.main+xml"))
        {
            return new TemplateResult.Refused(TemplateDiagnostics.NotTemplate, []);
        }

        return PackageXml.RootOf(package.Read(main))?.NamespaceName == StrictNamespace
            ? new TemplateResult.Refused(TemplateDiagnostics.Strict, [])
            : new TemplateResult.Read(new WordTemplate(package, types, main));
    }

    private static DiagnosticDescriptor Describe(DiagnosticDescriptor problem) =>
        problem == RefreshDiagnostics.TooLarge ? TemplateDiagnostics.TooLarge
        : problem == RefreshDiagnostics.NotWord || problem == RefreshDiagnostics.Encrypted ? TemplateDiagnostics.NotTemplate
        : TemplateDiagnostics.Broken;

    private void Take(WordPackage package, ContentTypes types, string name)
    {
        var bytes = package.Read(name);
        var targets = PackageRelations.Of(package, name);
        var relations = targets.Where(target => Kept.Contains(KindOf(target.Value.Type)))
            .Select(target => new TemplateRelation(target.Key, target.Value.Type, target.Value.Part, IsExternal: false))
            .Concat(PackageRelations.Links(package, name).Select(link => new TemplateRelation(link.Key, link.Value.Type, link.Value.Address, IsExternal: true)))
            .ToArray();
        _parts[name] = (bytes, types.Of(name) ?? "application/octet-stream", relations);
        foreach (var target in relations.Where(relation => !relation.IsExternal && !_parts.ContainsKey(relation.Target)))
        {
            Take(package, types, target.Target);
        }
    }

    private static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];

    private XElement? Load(WordPackage package, string kind) =>
        PackageRelations.Of(package, _main).Values.FirstOrDefault(target => KindOf(target.Type) == kind).Part is { } part ? PackageXml.Load(package.Read(part), part) : null;
}
