using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class UnbrokenTextTests
{
    /// <summary>A tilde stands for a blank at which no line may end.</summary>
    [Theory]
    [InlineData("per 10 000 invånare", "per 10~000 invånare")]
    [InlineData("1 234 567 kr om året", "1~234~567~kr om året")]
    [InlineData("den 1 november 2017", "den 1~november 2017")]
    [InlineData("on 22 September 2019", "on 22~September 2019")]
    [InlineData("20 procent, 5 % och 3 per cent", "20~procent, 5~% och 3~per cent")]
    [InlineData("1,5 miljoner kr och 2 million", "1,5~miljoner~kr och 2~million")]
    [InlineData("MMR 2 och I-KBT 10", "MMR~2 och I-KBT~10")]
    [InlineData("enligt villkor 3, se fråga 12 och bilaga 1", "enligt villkor~3, se fråga~12 och bilaga~1")]
    [InlineData("see table 3 of section 2", "see table~3 of section~2")]
    [InlineData("16–67 år och 2 miljarder kronor", "16–67~år och 2~miljarder~kronor")]
    // A year and a number are two numbers, and a word is no abbreviation.
    [InlineData("år 2018 100 personer", "år 2018 100 personer")]
    [InlineData("alla 21 regioner", "alla 21 regioner")]
    [InlineData("12 krav", "12 krav")]
    [InlineData("utan tal", "utan tal")]
    public void Blanks_AreKeptWhereALineMayEnd(string typed, string expected) =>
        Assert.Equal(expected.Replace('~', SwedishNumber.NoBreakSpace), UnbrokenText.Of(typed));
}
