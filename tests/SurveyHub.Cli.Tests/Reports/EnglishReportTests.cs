using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>A report in English of a Swedish enquiry: its panel is spoken of in English too.</summary>
public sealed class EnglishReportTests
{
    [Theory]
    [InlineData("`base koordinatorer`.", "21 of 21 regions.")]
    [InlineData("There are `total koordinatorer, with base`.", "There are 116 (21 of 21).")]
    [InlineData("It is so in `which where koordinatorer är minst 12`.", "It is so in the regions Stockholm, Västra Götaland and Västerbotten.")]
    [InlineData("In `others besides where koordinatorer är minst 2` there is one.", "In the other three regions there is one.")]
    [InlineData("`None besides where koordinatorer är minst 12` has more than 10.", "None of the other regions has more than 10.")]
    [InlineData("So say `how many where koordinatorer är minst 12`.", "So say three regions.")]
    [InlineData("So say `which where koordinatorer är minst 100`.", "So say no region.")]
    [InlineData("So say `which have data on koordinatorer`.", "So say all 21 regions.")]
    public void Directive_Gives(string written, string expected)
    {
        var report = WrittenReport.CompileFile($"---\nreport: villkor3-2018\nlanguage: en\n---\n\n{written}\n", Sample.Answers, WrittenReport.Themes).Document;

        Assert.Equal(expected, report.Blocks.OfType<ParagraphBlock>().First().Text.Spaced());
    }

    [Fact]
    public void Total_IsOfTheWholeCountry() => Assert.Equal(
        "Sweden",
        WrittenReport.CompileFile("---\nreport: villkor3-2018\nlanguage: en\n---\n\n*Table:* T `koordinatorer, total`\n", Sample.Answers, WrittenReport.Themes)
            .Document.Blocks.OfType<TableBlock>().Single().Rows[^1].Cells[0].Text());
}
