using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class TextCutTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abc", 2, "ab")]
    [InlineData("abc", 0, "")]
    [InlineData("a😀b", 3, "a😀")]
    [InlineData("a😀b", 2, "a")]
    [InlineData("😀", 1, "")]
    public void At_KeepsTheBeginning_AndNoHalfOfASign(string text, int longest, string beginning) => Assert.Equal(beginning, TextCut.At(text, longest));

    [Theory]
    [InlineData("tolv tecken.", 12, "tolv tecken.")]
    [InlineData("per 10 000 invånare", 16, "per 10 000…")]
    [InlineData("per 10 000 invånare", 11, "per 10 000…")]
    [InlineData("ettlångtordutanblanka", 10, "ettlångto…")]
    [InlineData("a ettlångtordutanblanka", 10, "a ettlång…")]
    [InlineData("12345678😀abc", 10, "12345678…")]
    public void Shown_IsWholeWords_AndSaysThatThereIsMore(string text, int longest, string shown) => Assert.Equal(shown, TextCut.Shown(text, longest));
}
