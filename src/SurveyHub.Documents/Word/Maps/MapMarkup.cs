using System.Xml.Linq;
using SurveyHub.Documents.Maps;
using SurveyHub.Documents.Markup;
using static SurveyHub.Documents.Word.Maps.MapNames;

namespace SurveyHub.Documents.Word.Maps;

/// <summary>Shapes as Word holds them: native ones that somebody can move, recolour and write in.</summary>
internal static class MapMarkup
{
    private const int LineWidth = 6_350;

    /// <summary>More than there are shapes in a group, so that each has a number of its own.</summary>
    private const int Numbers = 100;

    /// <summary>For shapes that come into a file later: far from those that Word has numbered.</summary>
    /// <param name="group">0 or 1.</param>
    public static int FirstAfterward(int group) => 1_000_000_000 + (group * Numbers);

    /// <param name="width">Of the frame, in English metric units.</param>
    /// <param name="number">Of the drawing in the file.</param>
    /// <param name="name">Of the drawing, as Word lists it.</param>
    public static string Drawing(MapShapes shapes, int width, int number, string name, string description)
    {
        var height = MapShapes.Height * MapShapes.Emu;
        var (wide, high) = (width.Invariant(), height.Invariant());
        return new XElement(
            Mc + "AlternateContent",
            new XAttribute(XNamespace.Xmlns + "mc", Mc.NamespaceName), Declarations, new XAttribute(XNamespace.Xmlns + "wp", Wp.NamespaceName),
            new XElement(Mc + "Choice", new XAttribute("Requires", "wpg"), new XElement(W + "drawing", new XElement(
                Wp + "inline", new XAttribute("distT", "0"), new XAttribute("distB", "0"), new XAttribute("distL", "0"), new XAttribute("distR", "0"),
                new XElement(Wp + "extent", new XAttribute("cx", wide), new XAttribute("cy", high)),
                new XElement(Wp + "docPr", new XAttribute("id", number.Invariant()), new XAttribute("name", name), new XAttribute("descr", PlainText.Clean(description))),
                new XElement(Wp + "cNvGraphicFramePr"),
                new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", Group), new XElement(
                    Wpg + "wgp",
                    new XElement(Wpg + "cNvGrpSpPr"),
                    GroupProperties(width, height),
                    Of(shapes.Areas, "Regioner", width, height, number * 10 * Numbers),
                    Of(shapes.Signs, "Tecken", width, height, ((number * 10) + 1) * Numbers),
                    Of(shapes.Legend, "Teckenförklaring", width, height, ((number * 10) + 2) * Numbers)))))))).ToString(SaveOptions.DisableFormatting);
    }

    /// <param name="first">A number that no shape has, and so many after it.</param>
    public static IEnumerable<XElement> Of(IEnumerable<MapShape> shapes, int first) => shapes.Select((shape, place) => Of(shape, first + place));

    private static XElement Of(IEnumerable<MapShape> shapes, string name, int width, int height, int number) => new(
        Wpg + "grpSp",
        new XElement(Wpg + "cNvPr", new XAttribute("id", number.Invariant()), new XAttribute("name", name)),
        new XElement(Wpg + "cNvGrpSpPr"),
        GroupProperties(width, height),
        Of(shapes, number + 1));

    private static XElement GroupProperties(int width, int height) => new(Wpg + "grpSpPr", new XElement(
        A + "xfrm", Point("off", 0, 0), Extent("ext", width, height), Point("chOff", 0, 0), Extent("chExt", width, height)));

    private static XElement Of(MapShape shape, int number) => new(
        Wps + "wsp",
        new XElement(
            Wps + "cNvPr", new XAttribute("id", number.Invariant()), new XAttribute("name", PlainText.Clean(shape.Name)),
            shape.Description.Length == 0 ? null : new XAttribute("descr", PlainText.Clean(shape.Description))),
        new XElement(Wps + "cNvSpPr", shape.Look is null ? new XAttribute("txBox", "1") : null),
        new XElement(
            Wps + "spPr",
            new XElement(A + "xfrm", Point("off", shape.Frame.X, shape.Frame.Y), Extent("ext", shape.Frame.Width, shape.Frame.Height)),
            shape.Outline is { } outline ? Freeform(outline) : new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")),
            shape.Look is { } look ? Fill(look) : new XElement(A + "noFill"),
            shape.Look is null ? new XElement(A + "ln", new XElement(A + "noFill")) : Line()),
        shape.Text.Length == 0 ? null : new XElement(Wps + "txbx", new XElement(W + "txbxContent", Paragraph(shape))),
        new XElement(
            Wps + "bodyPr", new XAttribute("wrap", shape.IsCentred ? "none" : "square"), new XAttribute("lIns", "0"), new XAttribute("tIns", "0"), new XAttribute("rIns", "0"),
            new XAttribute("bIns", "0"), new XAttribute("anchor", shape.IsCentred ? "ctr" : "t"), new XElement(A + "noAutofit")));

    public static XElement Fill(MapLook look) => look.Pattern is { } pattern
        ? new XElement(A + "pattFill", new XAttribute("prst", pattern), new XElement(A + "fgClr", Colour(Palette.Accent)), new XElement(A + "bgClr", Colour(look.Fill)))
        : new XElement(A + "solidFill", Colour(look.Fill));

    private static XElement Line() => new(A + "ln", new XAttribute("w", LineWidth.Invariant()), new XElement(A + "solidFill", Colour(Palette.Line)), new XElement(A + "round"));

    private static XElement Colour(string value) => new(A + "srgbClr", new XAttribute("val", value));

    private static XElement Point(string name, int x, int y) => new(A + name, new XAttribute("x", x.Invariant()), new XAttribute("y", y.Invariant()));

    private static XElement Extent(string name, int width, int height) => new(A + name, new XAttribute("cx", width.Invariant()), new XAttribute("cy", height.Invariant()));

    // The path counts in the unit of the grid, from the corner of its own box.
    private static XElement Freeform(RegionOutline outline)
    {
        var (from, to) = outline.Box;
        var path = new XElement(A + "path", new XAttribute("w", (to.X - from.X).Invariant()), new XAttribute("h", (to.Y - from.Y).Invariant()));
        foreach (var ring in outline.Rings)
        {
            path.Add(
                ring.Select((point, place) => new XElement(A + (place == 0 ? "moveTo" : "lnTo"), Point("pt", point.X - from.X, point.Y - from.Y))),
                new XElement(A + "close"));
        }

        return new XElement(
            A + "custGeom", new XElement(A + "avLst"), new XElement(A + "gdLst"), new XElement(A + "ahLst"), new XElement(A + "cxnLst"),
            new XElement(A + "rect", new XAttribute("l", "l"), new XAttribute("t", "t"), new XAttribute("r", "r"), new XAttribute("b", "b")),
            new XElement(A + "pathLst", path));
    }

    private static XElement Paragraph(MapShape shape) => new(
        W + "p",
        new XElement(
            W + "pPr",
            new XElement(W + "spacing", new XAttribute(W + "before", "0"), new XAttribute(W + "after", "0"), new XAttribute(W + "line", "240"), new XAttribute(W + "lineRule", "auto")),
            new XElement(W + "jc", new XAttribute(W + "val", shape.IsCentred ? "center" : "left"))),
        new XElement(
            W + "r",
            new XElement(
                W + "rPr",
                shape.IsBold ? new XElement(W + "b") : null, new XElement(W + "color", new XAttribute(W + "val", shape.Ink)), new XElement(W + "sz", new XAttribute(W + "val", shape.TextSize.Invariant()))),
            new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), PlainText.Clean(shape.Text))));
}
