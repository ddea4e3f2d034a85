using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>
/// What stands before the report in a template: its cover page as Word inserts one, or everything above a paragraph that says <c>[Rapporten]</c> or
/// <c>[Report]</c>. The title and the subtitle go into the boxes that Word keeps for them.
/// </summary>
internal static class TemplateCover
{
    private static readonly XNamespace W = Namespaces.Word;
    private static readonly string[] Markers = ["[Rapporten]", "[Report]"];

    /// <summary>Empty when the template has no cover.</summary>
    public static IReadOnlyList<XElement> Find(XElement body)
    {
        var gallery = body.Elements(W + "sdt").FirstOrDefault(control =>
            control.Element(W + "sdtPr")?.Descendants(W + "docPartGallery").Any(name => name.Attribute(W + "val")?.Value == "Cover Pages") == true);
        if (gallery is not null)
        {
            return Declare(body, [gallery]);
        }

        var marker = body.Elements(W + "p").FirstOrDefault(paragraph => Markers.Contains(TextOf(paragraph), StringComparer.OrdinalIgnoreCase));
        return marker is null ? [] : Declare(body, marker.ElementsBeforeSelf());
    }

    public static IReadOnlyList<XElement> Fill(IReadOnlyList<XElement> cover, ReportCover text)
    {
        var filled = cover.Select(element => new XElement(element)).ToArray();
        var root = new XElement(W + "body", filled);
        foreach (var control in root.Descendants(W + "sdt").ToArray())
        {
            if (NameOf(control) is { } name && (Is(name, "title", "titel", "rubrik") ? text.Title : Is(name, "subject", "subtitle", "ämne", "underrubrik") ? text.Subtitle : null) is { } words)
            {
                Say(control, words);
            }
        }

        // A section of the template would bring pages of its own shape with it.
        root.Descendants(W + "sectPr").Remove();
        return [.. root.Elements()];
    }

    /// <summary>A new page begins after it by itself.</summary>
    public static bool EndsPage(IReadOnlyList<XElement> cover) => cover.Count > 0 && cover[^1].Descendants(W + "br").LastOrDefault() is { } last
        && last.Attribute(W + "type")?.Value == "page" && !last.ElementsAfterSelf().Any(rest => rest.Name == W + "t");

    // What is there in two forms names the one that a program must know by a prefix; and bookmarks and marks of sessions are nobody's here.
    private static XElement[] Declare(XElement body, IEnumerable<XElement> cover)
    {
        var copies = cover.Select(element => new XElement(element)).ToArray();
        foreach (var copy in copies)
        {
            foreach (var declaration in body.AncestorsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration && copy.Attribute(attribute.Name) is null))
            {
                copy.Add(new XAttribute(declaration));
            }

            copy.Descendants().Where(element => element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd").Remove();
            copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "paraId" or "textId" || attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Remove();
        }

        return copies;
    }

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)).Trim();

    // What it is bound to among the properties of the document, or what somebody has called it.
    private static string? NameOf(XElement control)
    {
        var properties = control.Element(W + "sdtPr");
        var path = properties?.Element(W + "dataBinding")?.Attribute(W + "xpath")?.Value;
        return path?.Split('/', ':')[^1].Split('[')[0] ?? properties?.Element(W + "tag")?.Attribute(W + "val")?.Value ?? properties?.Element(W + "alias")?.Attribute(W + "val")?.Value;
    }

    private static bool Is(string name, params ReadOnlySpan<string> names)
    {
        foreach (var other in names)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Say(XElement control, string words)
    {
        var content = control.Element(W + "sdtContent");
        if (content?.Descendants(W + "r").FirstOrDefault() is not { } run)
        {
            return;
        }

        control.Element(W + "sdtPr")!.Elements(W + "showingPlcHdr").Remove();
        content.Descendants(W + "r").Where(other => other != run).ToList().ForEach(other => other.Remove());
        run.Elements().Where(part => part.Name != W + "rPr").Remove();
        run.Element(W + "rPr")?.Elements(W + "rStyle").Where(style => style.Attribute(W + "val")?.Value == StylesPart.Placeholder).Remove();
        run.Add(new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), PlainText.Clean(words)));
    }
}
