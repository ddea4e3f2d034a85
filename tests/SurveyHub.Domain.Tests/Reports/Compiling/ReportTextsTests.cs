using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class ReportTextsTests
{
    private static readonly PanelWords Municipalities = new("kommun", "kommuner", "kommunerna", "Hela riket");

    [Theory]
    [InlineData(1, "Kommunen 1 AB")]
    [InlineData(2, "kommunerna 1 och 2")]
    [InlineData(31, "31\u00A0kommuner")]
    [InlineData(1290, "1\u00A0290\u00A0kommuner")]
    public void Names_OfManyAreTheirNumber(int count, string expected) => Assert.Equal(
        expected,
        new ReportTexts(Language.Swedish, Municipalities).NamesOf(
            [.. Enumerable.Range(1, count).Select(n => new Organisation(OrganisationCode.Parse($"{n}"), $"{n}", $"Kommunen {n} AB", ValueList<string>.Empty, ValueList<Fact>.Empty))]));

    [Theory]
    [InlineData("Finns inte", "Finns inte.")]
    [InlineData("Saknas …", "Saknas …")]
    [InlineData("Säger ”nej.”", "Säger ”nej.”")]
    [InlineData("Räknat i st. (inte i kg.)", "Räknat i st. (inte i kg.)")]
    [InlineData("Säger ”nej”", "Säger ”nej”.")]
    public void Sentence_EndsOnce(string text, string expected) => Assert.Equal(expected, ReportTexts.Ended(text));

    [Fact]
    public void Panel_IsSpokenOfInTheLanguageOfTheReport()
    {
        Assert.Equal("the municipalities", new ReportTexts(Language.English, Municipalities).Words.DefinitePlural);
        Assert.Equal("förbunden", new ReportTexts(Language.English, new PanelWords("förbund", "förbund", "förbunden", "Alla")).Words.DefinitePlural);
    }
}
