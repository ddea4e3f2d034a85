using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Tests.Questionnaires;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("mmr1")]
    [InlineData("2018")]
    [InlineData("utbud-smarta")]
    [InlineData("a-")]
    [InlineData("abcdefghij0123456789")]
    public void TryParse_TakesLettersDigitsAndHyphens(string text)
    {
        Assert.True(Identifier.TryParse(text, out var identifier));
        Assert.Equal((text, text), (identifier.Value, identifier.ToString()));
        Assert.Equal(identifier, Identifier.Parse(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("A")]
    [InlineData("smärta")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    [InlineData("abcdefghij01234567890")]
    public void TryParse_RefusesAnythingElse(string? text)
    {
        Assert.False(Identifier.TryParse(text, out var identifier));
        Assert.Equal("", identifier.ToString());
        Assert.Throws<InvalidOperationException>(() => identifier.Value);
    }

    [Fact]
    public void Parse_OfSomethingElse_NamesIt() =>
        Assert.Equal("'Två' is not an id.", Assert.Throws<FormatException>(() => Identifier.Parse("Två")).Message);

    [Fact]
    public void Reserved_WordsHaveTheFormOfIds() => Assert.All(Identifier.Reserved, word => Assert.True(Identifier.TryParse(word, out _)));

    [Fact]
    public void Order_IsThatOfTheCharacters()
    {
        var (first, second) = (Identifier.Parse("a1"), Identifier.Parse("ab"));

        Assert.True(first < second && second > first && first <= second && second >= first);
        Assert.Equal(0, first.CompareTo(Identifier.Parse("a1")));
    }
}
