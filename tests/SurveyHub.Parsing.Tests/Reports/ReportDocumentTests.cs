using System.Globalization;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>REPORT.md says what the reader does, and leaves out no word of the language.</summary>
public sealed class ReportDocumentTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("src", "SurveyHub.Parsing", "REPORT.md"));

    public static TheoryData<ReportExample> Examples => [.. ReportExample.In(Page)];

    public static TheoryData<string> Words =>
    [
        .. new[] { HoleWords.Base, HoleWords.Answer, HoleWords.From, SetWords.Among }.SelectMany(Both)
            .Concat(HoleWords.Numbers.Words.SelectMany(Both))
            .Concat(HoleWords.Sets.Words.SelectMany(Both))
            .Concat(SetWords.Nouns.Words.SelectMany(Both))
            .Concat(SetWords.Clauses.Words.SelectMany(Both))
            .Concat(TestWords.Quantities.Words.SelectMany(word => Both(word).Select(spelling => word.Meaning.HasNumber() ? $"{spelling} N" : spelling)))
            .Concat(SettingWords.Names.Words.SelectMany(Both))
            .Concat(SettingWords.Orders.Words.SelectMany(Both))
            .Concat(PropertyWords.All.Where(word => word.Meaning is not (ReportProperty.Rate or ReportProperty.ShareOf or ReportProperty.Override or ReportProperty.Theme)).SelectMany(Both).Select(PropertyPattern.Show))
            .Distinct(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Openings => [.. InstructionWords.Openings.Words.SelectMany(Both)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_GivesWhatThePageSays(ReportExample example) => Assert.Equal(example.Expected, example.Run());

    [Fact]
    public void EveryBlock_IsPartOfAnExample()
    {
        var fences = Page.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal));

        Assert.Equal(ReportExample.In(Page).Count * 4, fences);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_IsInThePage(string word) => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Openings))]
    public void Instruction_IsInThePage(string word) => Assert.Contains($"*{word}", Page, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData(ReportFile.MaxLength, "characters and")]
    [InlineData(ReportContext.MaxDirectives, "directives")]
    [InlineData(DirectiveParts.MaxLength, "characters and 60")]
    [InlineData(DirectiveParts.MaxParts, "parts between commas")]
    [InlineData(SetReader.MostWithin, "sets within one another")]
    public void Limit_IsTheOneInThePage(int limit, string what) =>
        Assert.Contains($"{limit.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ')} {what}", Page, StringComparison.Ordinal);

    private static IEnumerable<string> Both<T>(Word<T> word) => [word.Swedish, word.English];
}
