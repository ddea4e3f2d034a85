using SurveyHub.Domain.Responses.Amounts;

namespace SurveyHub.Domain.Tests.Responses.Amounts;

public sealed partial class AmountReaderTests
{
    [Theory]
    [InlineData("15 000–20 000 kr")]
    [InlineData("15 000 kr – 20 000 kr")]
    [InlineData("15-20 tkr")]
    [InlineData("15 000 till 20 000 kr")]
    [InlineData("15 000 kr till 20 000")]
    [InlineData("15 000 kr per patient till 20 000")]
    [InlineData("mellan 15 000 och 20 000 kr")]
    public void TryRead_RefusesRanges(string raw) => Assert.Null(AmountReader.TryRead(raw));

    [Theory]
    [InlineData("15 000 kr eller 20 000 kr")]
    [InlineData("15 000 kr + 500 kr per besök")]
    [InlineData("15 000 kr (för vuxna 20 000)")]
    [InlineData("15 000 kr (bedömning), 20 000 kr (behandling)")]
    [InlineData("10 besök à 500 kr")]
    [InlineData("10 000 kr, högst 20 000 kr, högst 30 000 kr")]
    public void TryRead_RefusesASecondAmountOnTheLine(string raw) => Assert.Null(AmountReader.TryRead(raw));

    [Theory]
    [InlineData("Anslag 1 500 000 kr")]
    [InlineData("Ingen ersättning för MMR 1 men 5 000 kr för MMR 2")]
    [InlineData("Ingår i grunduppdraget, plus 5 tkr")]
    public void TryRead_RefusesAnArrangementThatSpeaksOfMoney(string raw) => Assert.Null(AmountReader.TryRead(raw));

    [Theory]
    [InlineData("")]
    [InlineData(" ; \n ;")]
    [InlineData("se bilaga")]
    [InlineData("tjugofyra tusen")]
    [InlineData("Anslagstavlan")]
    [InlineData("10 besök")]
    [InlineData("25 %")]
    [InlineData("100 euro")]
    [InlineData("24b")]
    [InlineData("kr 24 000")]
    [InlineData("behandling 24 000 kr")]
    public void TryRead_RefusesWords(string raw) => Assert.Null(AmountReader.TryRead(raw));

    [Theory]
    [InlineData("-5 000 kr")]
    [InlineData("−5 000 kr")]
    [InlineData("24.000 kr")]
    [InlineData("24 00 kr")]
    [InlineData("1,2,3 kr")]
    [InlineData("1234567890123456 kr")]
    [InlineData("10 000 000 000 miljoner kr")]
    public void TryRead_RefusesNumbersThatAreNoAmounts(string raw) => Assert.Null(AmountReader.TryRead(raw));

    [Theory]
    [InlineData("24 000 kr\nse bilaga")]
    [InlineData("Ingen särskild ersättning\n24 000 kr")]
    public void TryRead_OfALineThatCannotBeRead_ReadsNothing(string raw) => Assert.Null(AmountReader.TryRead(raw));

    // What is looked at is bounded, so that no text, however it is made, can keep the reader busy.
    [Fact]
    public void TryRead_OfALineLongerThanAnyAmount_ReadsNothing()
    {
        var longest = "24 000 kr (".PadRight(AmountReader.LongestLine - 1, 'a') + ")";

        Assert.NotNull(AmountReader.TryRead(longest));
        Assert.NotNull(AmountReader.TryRead($"{longest}\n{longest}"));
        Assert.Null(AmountReader.TryRead(longest.Replace(")", "a)", StringComparison.Ordinal)));
        Assert.Null(AmountReader.TryRead($"Ingen särskild ersättning, {longest[11..]}"));
    }
}
