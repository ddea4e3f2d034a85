using SurveyHub.Domain.Search;

namespace SurveyHub.Domain.Tests.Search;

public sealed class MarkedTextTests
{
    [Fact]
    public void ShortText_StandsWhole() => Assert.Equal("ett [två] tre [fyra]", Printed(MarkedText.Of("ett två tre fyra", [(4, 7), (12, 16)])));

    [Fact]
    public void FarFromTheMarks_TextIsLeftOut_BetweenWords()
    {
        var text = string.Concat(Enumerable.Repeat("ord ", 200)) + "här " + string.Concat(Enumerable.Repeat("och ", 200)) + "där";

        var printed = Printed(MarkedText.Of(text, [(800, 803), (text.Length - 3, text.Length)]));

        Assert.StartsWith("…ord ord", printed, StringComparison.Ordinal);
        Assert.Contains("ord [här] och", printed, StringComparison.Ordinal);
        Assert.Contains("och…och", printed, StringComparison.Ordinal);
        Assert.EndsWith("och [där]", printed, StringComparison.Ordinal);
        Assert.InRange(printed.Length, 300, 600);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("😀")]
    public void TextWithoutBlanks_IsCutAllTheSame_AndNeverWithinACharacter(string unit)
    {
        var around = string.Concat(Enumerable.Repeat(unit, 5_000));

        var printed = Printed(MarkedText.Of($"{around}|{around}", [(around.Length, around.Length + 1)]));

        Assert.InRange(printed.Length, 200, 400);
        Assert.Equal(printed, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(printed)));
    }

    private static string Printed(MarkedText text) =>
        string.Concat(text.Stretches.Select(stretch => stretch.Kind == StretchKind.Marked ? $"[{stretch.Text}]" : stretch.Text));
}
