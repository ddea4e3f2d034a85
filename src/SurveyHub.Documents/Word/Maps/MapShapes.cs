using SurveyHub.Documents.Maps;
using SurveyHub.Documents.Word.Marks;

namespace SurveyHub.Documents.Word.Maps;

/// <summary>
/// The shapes that a map is drawn with, in three groups: the regions, the signs in them, and the legend. When a map is brought up to date the regions are only
/// filled anew; signs and legend may be others, and their groups get new shapes.
/// </summary>
internal sealed record MapShapes(IReadOnlyList<MapShape> Areas, IReadOnlyList<MapShape> Signs, IReadOnlyList<MapShape> Legend)
{
    /// <summary>In half points.</summary>
    public const int LegendSize = 18;

    /// <summary>Of the drawing, in twentieths of a point: with its caption and its notes it leaves a page room for more.</summary>
    public const int Height = 7_400;

    public const int Emu = 635;

    private const int SignSize = 14;
    private const int SignWidth = 220_000;
    private const int SignHeight = 150_000;

    private const int SwatchWidth = 260_000;
    private const int SwatchHeight = 180_000;
    private const int Gap = 90_000;

    /// <summary>Between map and legend.</summary>
    private const int Gutter = 300_000;

    /// <summary>Of a line of the legend.</summary>
    private const int LineHeight = 165_000;

    /// <param name="width">Of the text on the page, in twentieths of a point.</param>
    /// <param name="height">Of the drawing, likewise. One that was made earlier may have another than new ones have.</param>
    public static MapShapes Of(MapValue map, int width, int height = Height)
    {
        var scale = height * Emu / RegionOutline.Size.Y;
        var looks = MapLook.Of(map.Classes);
        var areas = map.Areas.ToDictionary(area => area.Code.Value, StringComparer.Ordinal);
        var drawn = RegionOutline.All.Select(outline => (Outline: outline, Area: areas[outline.Code], Look: looks[areas[outline.Code].Class])).ToArray();
        return new MapShapes(
            [.. drawn.Select(one => Area(one.Outline, one.Area.Name, one.Area.Value, one.Look, scale))],
            [.. drawn.Where(one => one.Look.Sign.Length > 0).Select(one => Sign(one.Outline, one.Area.Name, one.Look, scale))],
            [.. LegendOf(map, [.. looks], LegendLeft(scale), (width * Emu) - LegendLeft(scale), height)]);
    }

    private static int LegendLeft(int scale) => (RegionOutline.Size.X * scale) + Gutter;

    private static MapShape Area(RegionOutline outline, string name, string value, MapLook look, int scale)
    {
        var (from, to) = outline.Box;
        return new MapShape(name, value, look, "", new MapFrame(from.X * scale, from.Y * scale, (to.X - from.X) * scale, (to.Y - from.Y) * scale)) { Outline = outline };
    }

    private static MapShape Sign(RegionOutline outline, string name, MapLook look, int scale) => new(
        name, "", null, look.Sign, new MapFrame((outline.Sign.X * scale) - (SignWidth / 2), (outline.Sign.Y * scale) - (SignHeight / 2), SignWidth, SignHeight))
    {
        IsBold = true,
        IsCentred = true,
        TextSize = SignSize,
        Ink = look.Ink,
    };

    private static IEnumerable<MapShape> LegendOf(MapValue map, MapLook[] looks, int left, int width, int drawing)
    {
        var y = drawing * Emu / 12;
        var height = HeightOf(map.Title, width, bold: true);
        yield return new MapShape("", "", null, map.Title, new MapFrame(left, y, width, height)) { IsBold = true };
        y += height + Gap;
        var beside = width - SwatchWidth - Gap;
        foreach (var (one, look) in map.Classes.Zip(looks))
        {
            var text = $"{one.Label} ({one.Members})";
            height = Math.Max(SwatchHeight, HeightOf(text, beside, bold: false));
            yield return new MapShape(one.Label, "", look, look.Sign, new MapFrame(left, y, SwatchWidth, SwatchHeight)) { IsBold = true, IsCentred = true, TextSize = SignSize, Ink = look.Ink };
            yield return new MapShape(one.Label, "", null, text, new MapFrame(left + SwatchWidth + Gap, y, beside, height));
            y += height + (Gap / 2);
        }
    }

    private static int HeightOf(string text, int width, bool bold) => LineHeight * TextWidth.Lines(text, LegendSize, bold, width / Emu);
}
