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
}
