using SurveyHub.Domain.Search;

namespace SurveyHub.Domain.Tests.Search;

public sealed class WordTests
{
    [Theory]
    [InlineData("Vårdval, i Region Skåne.", "vårdval i region skåne")]
    [InlineData("KBT-behandling (2 st)", "kbt behandling 2 st")]
    [InlineData("24 000 kr/patient", "24 000 kr patient")]
    [InlineData("ÅÄÖ ÉCOLE", "åäö école")]
    // As a Mac writes å, and as a word processor parts words.
    [InlineData("va\u030Ard", "vård")]
    [InlineData("vård\u00ADplats", "vårdplats")]
    [InlineData("\u200Fvård\u200E", "vård")]
    [InlineData("% _ * ' \" \\ ; -- \u0000", "")]
    [InlineData("😀vård😀 👩‍⚕️", "vård")]
    [InlineData("رعاية صحية", "رعاية صحية")]
    [InlineData("\uD83D vård \uDE00", "vård")]
    [InlineData("", "")]
    public void Words_AreReadAsTheyAreCompared(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Word.KeysIn(text)));

    [Fact]
    public void Places_AreThoseOfTheText()
    {
        const string Text = "Ja: vård\u00ADplatser\n(två) va\u030Ard";

        Assert.Equal(["Ja", "vård\u00ADplatser", "två", "va\u030Ard"], Word.In(Text).Select(word => Text[word.Start..word.End]));
    }
}
