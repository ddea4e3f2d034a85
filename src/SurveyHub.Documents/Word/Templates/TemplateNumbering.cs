using System.Globalization;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>The lists of a template, among which those of a report come to stand.</summary>
internal sealed class TemplateNumbering(XElement? root, TemplateStyles styles)
{
    private static readonly XNamespace W = Namespaces.Word;

    /// <summary>Numbers of lists begin after those of the template.</summary>
    public int Offset { get; } = Greatest(root, "num", "numId");

    /// <summary>The template's own style for bullets makes the bullets.</summary>
    public bool HasBullets => styles.ListOf(TextStyles.Bullet) is not null;

    public NumberingPart Start() => new(Offset) { BulletsComeFromStyle = HasBullets };

    public byte[] Write(NumberingPart lists)
    {
        using var stream = new MemoryStream();
        using (var xml = MarkupWriter.Xml(stream))
        {
            lists.Write(xml);
        }

        stream.Position = 0;
        var ours = XElement.Load(stream);
        var merged = new XElement(root ?? new XElement(W + "numbering"));
        var shift = Greatest(merged, "abstractNum", "abstractNumId") + 1;
        foreach (var id in ours.Elements(W + "abstractNum").Attributes(W + "abstractNumId").Concat(ours.Elements(W + "num").Elements(W + "abstractNumId").Attributes(W + "val")))
        {
            id.Value = (int.Parse(id.Value, CultureInfo.InvariantCulture) + shift).Invariant();
        }

        UseLookOfTemplate(merged, ours);

        // All looks stand before all lists.
        var looks = ours.Elements(W + "abstractNum").ToArray();
        if (merged.Elements(W + "abstractNum").LastOrDefault() is { } last)
        {
            last.AddAfterSelf(looks);
        }
        else if (merged.Elements(W + "num").FirstOrDefault() is { } first)
        {
            first.AddBeforeSelf(looks);
        }
        else
        {
            merged.Add(looks);
        }

        var lastList = merged.Elements().LastOrDefault(element => element.Name == W + "num" || element.Name == W + "abstractNum")!;
        lastList.AddAfterSelf(ours.Elements(W + "num"));
        using var result = new MemoryStream();
        merged.Save(result, SaveOptions.DisableFormatting);
        return result.ToArray();
    }

    private static int Greatest(XElement? root, string element, string attribute) => root?.Elements(W + element)
        .Select(item => int.TryParse(item.Attribute(W + attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty().Max() ?? 0;

    // A numbered list looks as that of the template's style does, and begins at one.
    private void UseLookOfTemplate(XElement merged, XElement ours)
    {
        if (styles.ListOf(TextStyles.Numbered) is { } list
            && merged.Elements(W + "num").FirstOrDefault(num => num.Attribute(W + "numId")?.Value == list)?.Element(W + "abstractNumId")?.Attribute(W + "val")?.Value is { } look)
        {
            foreach (var reference in ours.Elements(W + "num").Where(num => num.Element(W + "lvlOverride") is not null).Elements(W + "abstractNumId"))
            {
                reference.SetAttributeValue(W + "val", look);
            }
        }
    }
}
