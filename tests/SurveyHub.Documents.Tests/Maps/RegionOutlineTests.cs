using SurveyHub.Documents.Maps;
using SurveyHub.Domain;
using SurveyHub.TestKit;

namespace SurveyHub.Documents.Tests.Maps;

/// <summary>The outlines are one map: nothing overlaps, and no gap opens between neighbours.</summary>
public sealed class RegionOutlineTests
{
    public static TheoryData<string> Codes => [.. RegionOutline.All.Select(outline => outline.Code)];

    [Fact]
    public void EveryRegionOfThePanel_IsDrawnOnce()
    {
        var panel = File.ReadAllLines(Repository.PathOf("surveys", "panels", "regioner.csv")).Select(line => line.Split(',')[0]).Where(code => code.Length == 2 && char.IsAsciiDigit(code[0]));

        Assert.Equal(panel.Order(StringComparer.Ordinal), RegionOutline.All.Select(outline => outline.Code));
    }

    [Fact]
    public void Neighbours_ShareTheirBorders_PointByPoint()
    {
        var edges = RegionOutline.All.SelectMany(outline => outline.Rings.SelectMany(Edges).Select(edge => (outline.Code, edge.From, edge.To))).ToArray();
        var owners = edges.GroupBy(edge => (edge.From, edge.To)).ToDictionary(group => group.Key, group => Assert.Single(group).Code);
        var borders = owners.Where(edge => owners.ContainsKey((edge.Key.To, edge.Key.From))).ToArray();

        // A coast has one owner; a border has two, who go along it in opposite directions.
        Assert.All(borders, edge => Assert.NotEqual(edge.Value, owners[(edge.Key.To, edge.Key.From)]));
        Assert.Equal(["06", "08", "10", "12", "13"], NeighboursOf("07", borders, owners).Order(StringComparer.Ordinal));
        Assert.Empty(NeighboursOf("09", borders, owners));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Outline_CrossesNothing_AndHoldsItsSign(string code)
    {
        var outline = RegionOutline.All.Single(one => one.Code == code);
        var edges = RegionOutline.All.SelectMany(one => one.Rings.SelectMany(Edges)).ToArray();

        Assert.All(outline.Rings.SelectMany(Edges), edge => Assert.DoesNotContain(edges, other => Cross(edge, other)));
        Assert.True(Holds(outline.Rings[0], outline.Sign), "the sign stands outside");
        Assert.All(outline.Rings.SelectMany(ring => ring), point => Assert.True(
            point.X >= 0 && point.Y >= 0 && point.X <= RegionOutline.Size.X && point.Y <= RegionOutline.Size.Y, $"{point} is outside"));
        Assert.InRange(outline.Rings.Sum(ring => ring.Count), 20, 120);
    }

    [Fact]
    public void Islands_ThatPeopleLookFor_AreThere() => Assert.Equal(
        [("08", 2), ("09", 2), ("14", 3)],
        RegionOutline.All.Where(outline => outline.Rings.Count > 1).Select(outline => (outline.Code, outline.Rings.Count)));

    private static HashSet<string> NeighboursOf(string code, KeyValuePair<(GridPoint From, GridPoint To), string>[] borders, Dictionary<(GridPoint From, GridPoint To), string> owners) =>
        [.. borders.Where(edge => edge.Value == code).Select(edge => owners[(edge.Key.To, edge.Key.From)])];

    private static IEnumerable<(GridPoint From, GridPoint To)> Edges(ValueList<GridPoint> ring) => ring.Select((point, i) => (point, ring[(i + 1) % ring.Count]));

    private static bool Cross((GridPoint From, GridPoint To) one, (GridPoint From, GridPoint To) other) =>
        Side(one, other.From) * Side(one, other.To) < 0 && Side(other, one.From) * Side(other, one.To) < 0;

    private static int Side((GridPoint From, GridPoint To) edge, GridPoint point) =>
        Math.Sign(((edge.To.X - edge.From.X) * (point.Y - edge.From.Y)) - ((edge.To.Y - edge.From.Y) * (point.X - edge.From.X)));

    private static bool Holds(ValueList<GridPoint> ring, GridPoint point) => Edges(ring)
        .Count(edge => edge.From.Y > point.Y != edge.To.Y > point.Y
            && point.X < edge.From.X + ((edge.To.X - edge.From.X) * (point.Y - edge.From.Y) / (double)(edge.To.Y - edge.From.Y))) % 2 == 1;
}
