using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Tests.Questionnaires;

public sealed class RowKeyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Keys_StandInTheOrderTheyWereMadeIn()
    {
        var keys = Enumerable.Range(0, 50).Select(i => RowKey.Of(Now.AddMilliseconds(i * 977), [(byte)(255 - i), 1, 2, 3, 4])).ToList();

        Assert.Equal(keys, keys.Order());
        Assert.All(keys, key => Assert.Matches("^r[0-9a-z]{14}$", key.Value));
        Assert.Equal(Now.AddMilliseconds(977), keys[1].MadeAt);
        Assert.All(["1", "rad", "r-0jvc0m74", "a0jvc0m7400000"], text => Assert.Null(RowKey.Parse(text).MadeAt));
    }

    [Fact]
    public void Numbers_ComeAsNumbers_AndBeforeAllElse() =>
        Assert.Equal(
            ["1", "2", "09", "10", "100", "1a", "a", "ny-rad"],
            new[] { "ny-rad", "100", "1a", "10", "a", "09", "2", "1" }.Select(RowKey.Parse).Order().Select(key => key.Value));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Rad")]
    [InlineData("rad 1")]
    [InlineData("a.b")]
    [InlineData("a@b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Text_ThatIsNoKey_IsRefused(string? text) => Assert.False(RowKey.TryParse(text, out _));

    [Fact]
    public void Path_OfACellInARow_IsReadAsItIsWritten()
    {
        var path = FieldPath.Parse("vad.forslag.text").InRow(RowKey.Parse("r1"));

        Assert.Equal("vad.forslag@r1.text", path.ToString());
        Assert.Equal(path, FieldPath.Parse("vad.forslag@r1.text"));
        Assert.Equal((FieldPath.Parse("vad.forslag.text"), "vad.forslag@r1"), (path.WithoutRow, path.RowName));
        Assert.NotEqual(path, path.WithoutRow);
    }

    [Theory]
    [InlineData("vad@r1.forslag.text")]
    [InlineData("vad.forslag.text@r1")]
    [InlineData("vad.forslag@r1")]
    [InlineData("vad.forslag@.text")]
    [InlineData("vad.forslag@R.text")]
    [InlineData("vad@r1")]
    [InlineData("vad.forslag@r1@r2.text")]
    public void Path_WithARowWhereNoneCanBe_IsRefused(string text) => Assert.False(FieldPath.TryParse(text, out _));
}
