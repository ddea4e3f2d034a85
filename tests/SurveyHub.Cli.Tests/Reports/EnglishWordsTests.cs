using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>What reports in English say of themselves: days, numbers, names and captions.</summary>
public sealed class EnglishWordsTests
{
    private const string Numbers = "Numbers are written the Swedish way: 1 234,5 has a space between thousands and a decimal comma";

    [Fact]
    public void Covers_SayTheDayInEnglish_AndHowNumbersAreWritten()
    {
        var parts = new OrganisationParts(EnglishEnquiry.Input());
        ReportDocument[] reports = [ReportCompiler.Compile(EnglishEnquiry.Answers), OrganisationReport.Compile(parts), OrganisationReport.Compile(parts, parts.All().First())];

        Assert.All(reports, report => Assert.Equal([true, true], new[] { "Newest answer 3 October 2025", Numbers }.Select(line => report.Cover.Details.Select(detail => detail.Spaced()).Contains(line))));
        Assert.Contains(Numbers, EnglishEnquiry.Compile("Text.\n").Document.Cover.Details.Select(detail => detail.Spaced()));
        Assert.Contains("The answer was handed in 3 October 2025.", Paragraphs(reports[1]));
    }

    [Fact]
    public void SwedishReports_SayNothingOfNumbers() => Assert.DoesNotContain(
        ReportCompiler.Compile(Villkor3.Sample.Answers).Cover.Details, detail => detail.Contains("1\u00A0234", StringComparison.Ordinal));

    [Theory]
    [InlineData("`which have data on rooms`.", "The agencies Alpha; and Water, Sea and Air.")]
    [InlineData("`which are silent`.", "The Gamma Agency.")]
    [InlineData("`which have answered, names only`.", "Alpha; Water, Sea and Air; and Forest Agency.")]
    [InlineData("They have `base rooms, share of employees 2025`.", "They have 30,0 per cent of the total for all agencies (people employed in October 2025).")]
    [InlineData("So say `share of where rooms is at least 4 among respondents, in words`.", "So say fifty per cent.")]
    public void Directive_Gives(string written, string expected) =>
        Assert.Equal(expected, EnglishEnquiry.Compile($"{written}\n").Document.Blocks.OfType<ParagraphBlock>().First().Text.Spaced());

    [Fact]
    public void OneOfThem_Has_AndSeveralHave()
    {
        Assert.Contains("Answers from 3 of 4 agencies. 1 of them has no data on the question.", Paragraphs(ReportCompiler.Compile(EnglishEnquiry.Answers)));
        Assert.Contains("Answers from 3 of 4 agencies. 2 of them have no data on the question.", Paragraphs(ReportCompiler.Compile(EnglishEnquiry.Give("1,rooms,3,\n2,rooms,,missing\n3,rooms,,missing\n"))));
    }

    /// <summary>A per cent sign says nothing alone; the wording of the question does.</summary>
    [Fact]
    public void Figures_AreNamedByWhatTheyShow_AndSentencesEndOnce()
    {
        var report = ReportCompiler.Compile(EnglishEnquiry.Answers);

        Assert.Equal(
            ["Number (question 1, 2 of 4 agencies)", "How large a part is shut? (question 3, 2 of 4 agencies)"],
            report.Blocks.OfType<BarChartBlock>().Select(chart => chart.Caption.Spaced()));
        Assert.Contains("Not reported: Name? and Phone?", Paragraphs(report));
    }

    [Fact]
    public void ANote_StandsUnderATableThatIsFilledInByHand()
    {
        var table = EnglishEnquiry.Compile("*Table:* By hand\n\n| A | B |\n|---|---|\n| x | `total rooms` |\n\n*Note:* Of `base rooms`.\n").Document.Blocks.OfType<TableBlock>().Single();

        Assert.Equal("Of 2 of 4 agencies.", Assert.Single(table.Notes).Text.Spaced());
    }

    [Fact]
    public void OneAmongOthers_IsToldByHowManyTheyAre_InWords()
    {
        var input = EnglishEnquiry.Input();
        var parts = new OrganisationParts(input, EnglishEnquiry.Parse("So say `which have answered, names only`. With rooms are `which have data on rooms`.\n", input));

        Assert.Equal(
            ["So say Alpha and two more.", "With rooms are The Alpha Agency and one more."],
            parts.All().First().Pieces.SelectMany(piece => piece.Sentences).Select(sentence => sentence.Text.Spaced()));
    }

    [Fact]
    public void ATick_HasABoxToTickOnPaper() => Assert.Equal(
        ["Yes"], ReportCompiler.Compile(EnglishEnquiry.Answers).Blocks.OfType<BlankOptionsBlock>().Single(block => block.Label == "Preliminary?").Options);

    [Fact]
    public void Warnings_AreSaidOfOneAndOfSeveral()
    {
        var answers = EnglishEnquiry.Answers;
        var without = answers.Panel with { Organisations = [.. answers.Panel.Organisations.Select(one => one.Code.Value == "1" ? one with { Facts = [] } : one)] };
        var found = EnglishEnquiry.Compile("Per `total rooms, per 100 employees 2025`.\n", answers with { Panel = without }).Diagnostics;

        Assert.Contains("No data on employees 2025 for Alpha, so the rate of all cannot be worked out.", found.Select(one => one.Message(Language.English)));
    }

    private static IEnumerable<string> Paragraphs(ReportDocument report) => report.Blocks.OfType<ParagraphBlock>().Select(block => block.Text.Spaced());
}
