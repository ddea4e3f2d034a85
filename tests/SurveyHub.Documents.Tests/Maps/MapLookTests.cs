using SurveyHub.Documents.Maps;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Maps;

public sealed class MapLookTests
{
    public static TheoryData<int> Counts => [1, 2, 3, 4, 5, 6, 7];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Classes_GoFromLightToDark_EachWithASignThatCanBeRead(int count)
    {
        var looks = MapLook.Of(Of([.. Enumerable.Repeat(MapClassKind.Step, count)]));

        Assert.Equal(Enumerable.Range(1, count).Select(place => place.ToString(System.Globalization.CultureInfo.InvariantCulture)), looks.Select(look => look.Sign));
        Assert.All(looks, look => Assert.True(Contrast.Between(look.Fill, look.Ink) >= 4.5, $"{look}"));
        Assert.All(looks.Zip(looks.Skip(1)), pair => Assert.True(
            Contrast.Between(pair.First.Fill, "FFFFFF") < Contrast.Between(pair.Second.Fill, "FFFFFF"), $"{pair.Second} is no darker than {pair.First}"));
    }

    [Fact]
    public void EveryReason_LooksLikeNoOther_AndLikeNoValue()
    {
        MapClassKind[] kinds = [.. Enumerable.Repeat(MapClassKind.Option, 7), .. Enum.GetValues<MapClassKind>().Where(kind => kind > MapClassKind.Option)];
        var looks = MapLook.Of(Of(kinds));

        Assert.Equal("ABCDEFG", string.Concat(looks.Select(look => look.Sign)));
        Assert.Equal(looks.Count, looks.Select(look => (look.Fill, look.Pattern)).Distinct().Count());
    }

    private static ValueList<MapClass> Of(MapClassKind[] kinds) => [.. kinds.Select(kind => new MapClass(kind, $"{kind}", "1 region"))];
}
