using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Domain.Tests.Diagnostics;

public sealed class NearestWordTests
{
    private static readonly string[] Keywords = ["heltal", "fritext", "belopp", "minst", "högst"];

    [Theory]
    [InlineData("heltal", "heltal")]
    [InlineData("heltall", "heltal")]
    [InlineData("hetal", "heltal")]
    [InlineData("heltai", "heltal")]
    [InlineData("hetlal", "heltal")]
    [InlineData("friitexxt", "fritext")]
    [InlineData("hogst", "högst")]
    [InlineData("mnist", "minst")]
    public void Find_ForgivesAnEditInEveryThirdLetter(string word, string expected) =>
        Assert.Equal(expected, NearestWord.Find(word, Keywords));

    [Theory]
    [InlineData("")]
    [InlineData("datum")]
    [InlineData("hltl5x")]
    [InlineData("mint5s")]
    public void Find_OfAnotherWord_IsNull(string word) => Assert.Null(NearestWord.Find(word, Keywords));

    [Theory]
    [InlineData("Asby", "Askby")]
    [InlineData("ASKBI", "Askby")]
    public void Find_IgnoresCase(string word, string expected) => Assert.Equal(expected, NearestWord.Find(word, ["Björkvik", "Askby"]));

    [Fact]
    public void Find_AmongEquallyNear_TakesTheFirstInTheAlphabet() => Assert.Equal("bat", NearestWord.Find("xat", ["hat", "cat", "bat"]));

    [Fact]
    public void Find_PrefersTheFewestEdits() => Assert.Equal("textfält", NearestWord.Find("textfält", ["textfall", "textfält", "aaa"]));

    [Fact]
    public void Find_OfAVeryLongWord_IsNull() => Assert.Null(NearestWord.Find(new string('a', 65), [new string('a', 65)]));

    [Fact]
    public void Find_OfTwoThatAreAsNear_TakesThePreferred()
    {
        string[] both = ["tabell", "table"];

        Assert.Equal("tabell", NearestWord.Find("tabel", both));
        Assert.Equal("table", NearestWord.Find("tabel", both, ["table", "chart"]));
        Assert.Equal("tabell", NearestWord.Find("taabell", both, ["table"]));
    }
}
