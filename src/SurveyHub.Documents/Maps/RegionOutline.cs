using System.Globalization;
using System.Text;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Maps;

/// <summary>A corner of an outline, or where a sign stands, in the unit of the grid.</summary>
internal readonly record struct GridPoint(int X, int Y);

/// <summary>How a region lies on the map.</summary>
/// <param name="Sign">Where there is most room for a sign in it.</param>
/// <param name="Rings">Closed lines, the mainland first.</param>
internal sealed record RegionOutline(string Code, GridPoint Sign, ValueList<ValueList<GridPoint>> Rings)
{
    private static readonly Lazy<(GridPoint Size, RegionOutline[] Outlines)> Drawn = new(Read);

    /// <summary>Of the whole map.</summary>
    public static GridPoint Size => Drawn.Value.Size;

    /// <summary>Of every region, by code.</summary>
    public static IReadOnlyList<RegionOutline> All => Drawn.Value.Outlines;

    public (GridPoint From, GridPoint To) Box => (
        new GridPoint(Rings.Min(ring => ring.Min(point => point.X)), Rings.Min(ring => ring.Min(point => point.Y))),
        new GridPoint(Rings.Max(ring => ring.Max(point => point.X)), Rings.Max(ring => ring.Max(point => point.Y))));

    private static (GridPoint Size, RegionOutline[] Outlines) Read()
    {
        using var stream = typeof(RegionOutline).Assembly.GetManifestResourceStream("regions.txt")
            ?? throw new InvalidOperationException("The outlines are not built into the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var size = default(GridPoint);
        var outlines = new List<(string Code, GridPoint Sign, List<ValueList<GridPoint>> Rings)>();
        while (reader.ReadLine() is { } line)
        {
            switch (line.Split(' '))
            {
                case ["#", ..]:
                    break;
                case ["grid", var width, var height]:
                    size = new GridPoint(Whole(width), Whole(height));
                    break;
                case ["region", var code, var sign]:
                    outlines.Add((code, Point(sign), []));
                    break;
                case var points:
                    outlines[^1].Rings.Add(points.Select(Point).ToValueList());
                    break;
            }
        }

        return (size, [.. outlines.Select(one => new RegionOutline(one.Code, one.Sign, one.Rings.ToValueList()))]);
    }

    private static GridPoint Point(string text) => text.Split(',') is [var x, var y] ? new GridPoint(Whole(x), Whole(y)) : throw new FormatException($"'{text}' is no point of the map.");

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
