using System.Globalization;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>The style sheet of a template, with what it lacks taken from ours.</summary>
internal sealed class TemplateStyles
{
    private static readonly XNamespace W = Namespaces.Word;

    /// <summary>A line of type is about so much higher than the type.</summary>
    private const double LineOfType = 1.17;

    private readonly XElement _root;
    private readonly Dictionary<(string Type, string Key), XElement> _byName = [];
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public TemplateStyles(XElement? root)
    {
        _root = root ?? new XElement(W + "styles");
        foreach (var style in _root.Elements(W + "style"))
        {
            _byId.TryAdd(IdOf(style), style);
            _byName.TryAdd((TypeOf(style), StyleNames.Key(NameOf(style))), style);
            if (IsDefault(style))
            {
                // Whatever it is called, it is the one that the others stand on.
                _byName[(TypeOf(style), TypeOf(style) switch { "paragraph" => "normal", "table" => "normal table", "character" => "default paragraph font", var other => other })] = style;
            }
        }

        var missing = new List<string>();
        foreach (var (id, name, type, isBuiltIn) in Ours())
        {
            if (_byName.TryGetValue((type, StyleNames.Key(name)), out var known))
            {
                _ids[id] = IdOf(known);
            }
            else
            {
                _ids[id] = _byId.ContainsKey(id) ? id + "SurveyHub" : id;
                if (isBuiltIn)
                {
                    missing.Add(name);
                }
            }
        }

        Missing = missing.ToValueList();
    }

    /// <summary>The names of Word's own styles that it does not have.</summary>
    public ValueList<string> Missing { get; }

    /// <summary>By the id that our style has, the id of the one that takes its place.</summary>
    public IReadOnlyDictionary<string, string> Ids => _ids;

    public bool Has(WordStyle style) => Find(style) is not null;

    /// <summary>The numbering that a style of ours has in the template, or null.</summary>
    public string? ListOf(WordStyle style) => Find(style)?.Element(W + "pPr")?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(W + "val")?.Value;

    /// <summary>A style of ours with the sizes that it has in the template, to measure pages by.</summary>
    public WordStyle Measure(WordStyle style)
    {
        if (Find(style) is null)
        {
            return style;
        }

        var size = Number(style, "rPr", "sz", "val") ?? 20;
        var line = Number(style, "pPr", "spacing", "line") ?? 240;
        return style with
        {
            Size = size,
            Line = Text(style, "pPr", "spacing", "lineRule") is null or "auto" ? (int)(size * 10 * LineOfType * line / 240) : Math.Max(line, (int)(size * 10 * LineOfType)),
            Before = Number(style, "pPr", "spacing", "before") ?? 0,
            After = Number(style, "pPr", "spacing", "after") ?? 0,
            Indent = Number(style, "pPr", "ind", "left") ?? 0,
            Bold = Chain(style).Select(element => element.Element(W + "rPr")?.Element(W + "b")).FirstOrDefault(bold => bold is not null) is { } set
                && set.Attribute(W + "val")?.Value is not ("0" or "false"),
        };
    }

    /// <summary>The template's style sheet with those of ours that it lacks behind its own, in the language of the report.</summary>
    public byte[] Write(Language language, ReportIndex index)
    {
        var merged = new XElement(_root);
        var defaults = Child(Child(Child(merged, "docDefaults", first: true), "rPrDefault", first: true), "rPr");
        var lang = Child(defaults, "lang");
        lang.SetAttributeValue(W + "val", language.Tag());
        var ours = OurSheet(language, index).Elements(W + "style").Where(style => !_byName.ContainsKey((TypeOf(style), StyleNames.Key(NameOf(style)))));
        merged.Add(ours.Select(Rename));
        using var stream = new MemoryStream();
        merged.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }

    private static IEnumerable<(string Id, string Name, string Type, bool IsBuiltIn)> Ours()
    {
        foreach (var style in OurSheet(Language.Swedish, null).Elements(W + "style"))
        {
            yield return (IdOf(style), NameOf(style), TypeOf(style), style.Attribute(W + "customStyle") is null && style.Element(W + "semiHidden") is null);
        }

        yield return (ReferenceStyles.Footnote.Id, ReferenceStyles.Footnote.Name, "paragraph", true);
        yield return (ReferenceStyles.CaptionList.Id, ReferenceStyles.CaptionList.Name, "paragraph", true);
        yield return (StylesPart.FootnoteReference, "footnote reference", "character", true);
        yield return (StylesPart.OutOfDate, "Out Of Date", "character", false);
    }

    private static XElement OurSheet(Language language, ReportIndex? index)
    {
        using var stream = new MemoryStream();
        using (var xml = MarkupWriter.Xml(stream))
        {
            StylesPart.Write(xml, language, index);
        }

        stream.Position = 0;
        return XElement.Load(stream);
    }

    private static string IdOf(XElement style) => style.Attribute(W + "styleId")?.Value ?? "";

    private static string TypeOf(XElement style) => style.Attribute(W + "type")?.Value ?? "paragraph";

    private static string NameOf(XElement style) => style.Element(W + "name")?.Attribute(W + "val")?.Value ?? IdOf(style);

    private static bool IsDefault(XElement style) => style.Attribute(W + "default")?.Value is "1" or "true" or "on";

    private static XElement Child(XElement parent, string name, bool first = false)
    {
        if (parent.Element(W + name) is not { } child)
        {
            child = new XElement(W + name);
            if (first)
            {
                parent.AddFirst(child);
            }
            else
            {
                parent.Add(child);
            }
        }

        return child;
    }

    private XElement Rename(XElement style)
    {
        var renamed = new XElement(style);
        renamed.SetAttributeValue(W + "styleId", _ids[IdOf(style)]);

        // There is one of each kind already.
        renamed.SetAttributeValue(W + "default", null);
        foreach (var reference in renamed.Elements().Where(element => element.Name == W + "basedOn" || element.Name == W + "next" || element.Name == W + "link"))
        {
            var id = reference.Attribute(W + "val")!.Value;
            reference.SetAttributeValue(W + "val", _ids.GetValueOrDefault(id, id));
        }

        return renamed;
    }

    private XElement? Find(WordStyle style) => _byId.GetValueOrDefault(_ids.GetValueOrDefault(style.Id, style.Id));

    private int? Number(WordStyle style, string group, string element, string attribute) =>
        double.TryParse(Text(style, group, element, attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (int)Math.Clamp(number, 0, 20_000) : null;

    private string? Text(WordStyle style, string group, string element, string attribute) =>
        Chain(style).Select(holder => holder.Element(W + group)?.Element(W + element)?.Attribute(W + attribute)?.Value).FirstOrDefault(value => value is not null);

    /// <summary>The style, what it stands on, and what all stand on.</summary>
    private IEnumerable<XElement> Chain(WordStyle style)
    {
        var seen = new HashSet<XElement>();
        for (var current = Find(style); current is not null && seen.Add(current);
            current = current.Element(W + "basedOn")?.Attribute(W + "val")?.Value is { } id ? _byId.GetValueOrDefault(id) : null)
        {
            yield return current;
        }

        foreach (var defaults in _root.Elements(W + "docDefaults").Elements())
        {
            yield return defaults;
        }
    }
}
