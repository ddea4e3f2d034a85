using SurveyHub.Web.Features.Reports.Refreshing;

namespace SurveyHub.Web.Tests.Features.Reports;

public sealed class WordDifferenceTests
{
    /// <summary>Two texts, and the first with what is not in the second between braces.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "nytt", "")]
    [InlineData("lika som bär", "lika som bär", "lika som bär")]
    [InlineData("5,2", "0,3", "5,2")]
    [InlineData("Belopp anges. Rättat: Gotland. Jämför.", "Belopp anges. Jämför.", "Belopp anges. {Rättat: Gotland. }Jämför.")]
    [InlineData("Belopp anges. Jämför.", "Belopp anges. Rättat: Gotland. Jämför.", "Belopp anges. Jämför.")]
    [InlineData("a b c d e", "a x c y e", "a {b }c {d }e")]
    [InlineData("ett två", "två ett", "{ett }två")]
    [InlineData("två\nrader", "två rader", "två\nrader")]
    public void Of_MarksWhatTheOtherLacks(string text, string other, string expected)
    {
        var found = WordDifference.Of(text, other);

        Assert.Equal(text, string.Concat(found.Select(stretch => stretch.Text)));
        Assert.Equal(expected, string.Concat(found.Select(stretch => stretch.IsOther ? $"{{{stretch.Text}}}" : stretch.Text)));
    }

    [Fact]
    public void LongTexts_AreToldByTheirEnds_InNoTime()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000));

        var found = WordDifference.Of($"början {words} slutet", $"början {string.Join(' ', Enumerable.Range(30_000, 20_000))} slutet");

        Assert.Equal([false, true, false], found.Select(stretch => stretch.IsOther));
    }
}
