using System.Globalization;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>The pages of a template: their shape, and what stands above and below the text.</summary>
/// <param name="References">As of <see cref="PageEnds"/>, with the ids of the template.</param>
/// <param name="HasFirst">As of <see cref="PageEnds"/>.</param>
internal sealed record TemplateSection(PageGeometry Portrait, IReadOnlyList<(string Kind, string Pages, string Id)> References, bool HasFirst)
{
    private const int LeastText = 2_000;

    private static readonly XNamespace W = Namespaces.Word;

    public static TemplateSection Of(XElement body)
    {
        var section = body.Element(W + "sectPr") ?? new XElement(W + "sectPr");
        var references = section.Elements().Where(element => element.Name == W + "headerReference" || element.Name == W + "footerReference")
            .Select(element => (element.Name.LocalName, element.Attribute(W + "type")?.Value ?? "default", element.Attribute(XName.Get("id", Namespaces.OfficeRelationships))?.Value ?? ""))
            .ToArray();
        return new TemplateSection(GeometryOf(section), references, section.Element(W + "titlePg") is { } first && first.Attribute(W + "val")?.Value is not ("0" or "false"));
    }

    private static PageGeometry GeometryOf(XElement section)
    {
        var ours = PageGeometry.Portrait;
        var (width, height) = (Length(section, "pgSz", "w", ours.Width), Length(section, "pgSz", "h", ours.Height));
        var page = new PageGeometry(Math.Min(width, height), Math.Max(width, height))
        {
            Left = Length(section, "pgMar", "left", ours.Left),
            Right = Length(section, "pgMar", "right", ours.Right),
            Top = Length(section, "pgMar", "top", ours.Top),
            Bottom = Length(section, "pgMar", "bottom", ours.Bottom),
            Header = Length(section, "pgMar", "header", ours.Header),
            Footer = Length(section, "pgMar", "footer", ours.Footer),
        };

        // Pages on which no report can stand are none.
        return page.TextWidth < LeastText || page.TextHeight < LeastText ? ours : page;
    }

    private static int Length(XElement section, string element, string attribute, int otherwise) =>
        int.TryParse(section.Element(W + element)?.Attribute(W + attribute)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length)
            ? Math.Clamp(Math.Abs(length), 0, 31_680)
            : otherwise;
}
