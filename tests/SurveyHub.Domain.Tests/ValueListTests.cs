using CsCheck;

namespace SurveyHub.Domain.Tests;

public sealed class ValueListTests
{
    private static readonly Gen<int[]> Arrays = Gen.Int[0, 2].Array[0, 4];

    [Fact]
    public void Equality_IsThatOfTheElementsInTheirOrder() => Gen.Select(Arrays, Arrays).Sample((x, y) =>
    {
        var (left, right) = (x.ToValueList(), y.ToValueList());
        Assert.Equal(x.SequenceEqual(y), left.Equals(right));
        Assert.Equal(x.SequenceEqual(y), left.Equals((object)right));
        Assert.True(!left.Equals(right) || left.GetHashCode() == right.GetHashCode());
    });

    [Fact]
    public void Records_HoldingLists_CompareByWhatTheySay()
    {
        Assert.Equal(new Holder([[1, 2], [3]]), new Holder([[1, 2], [3]]));
        Assert.NotEqual(new Holder([[1, 2], [3]]), new Holder([[1, 2, 3]]));
    }

    [Fact]
    public void AList_OfNulls_IsComparedToo()
    {
        ValueList<string?> nulls = [null, "a"];

        Assert.Equal([null, "a"], nulls);
        Assert.True(nulls.Equals(new string?[] { null, "a" }.ToValueList()));
        Assert.False(nulls.Equals(null));
    }

    [Fact]
    public void ToValueList_CopiesItsSource()
    {
        int[] source = [1, 2];
        var list = source.ToValueList();

        source[0] = 9;

        Assert.Equal([1, 2], list);
        Assert.Equal((2, 2), (list.Count, list[1]));
    }

    [Fact]
    public void ToString_ShowsTheElements() => Assert.Equal("[1, 2]", new[] { 1, 2 }.ToValueList().ToString());

    private sealed record Holder(ValueList<ValueList<int>> Lists);
}
