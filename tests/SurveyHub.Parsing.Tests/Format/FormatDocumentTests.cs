using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Questionnaires.Options;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>FORMAT.md says what the reader does, and leaves out no word of the language.</summary>
public sealed class FormatDocumentTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("src", "SurveyHub.Parsing", "FORMAT.md"));

    public static TheoryData<FormatExample> Examples => [.. FormatExample.In(Page)];

    public static TheoryData<string> Words =>
    [
        .. SpecWords.Kinds.Words.SelectMany(word => word.Spellings)
            .Concat(SpecWords.Properties.SelectMany(word => word.Spellings).Select(PropertyPattern.Show))
            .Concat(RepetitionWords.Kinds.Words.SelectMany(word => word.Spellings))
            .Concat(RepetitionWords.Properties.Words.SelectMany(word => word.Spellings).Select(PropertyPattern.Show))
            .Concat(OptionWords.Words.Words.SelectMany(word => word.Spellings))
            .Concat(AmountBasis.All.SelectMany(basis => new[] { basis.Swedish, basis.English }))
            .Concat(Settings.Names.Words.SelectMany(word => word.Spellings))
            .Concat(Settings.Languages.Words.SelectMany(word => word.Spellings))
            .Concat(ReportingResolver.Words.Words.SelectMany(word => word.Spellings))
            .Concat(CalculationWords.Examples.Words.SelectMany(word => word.Spellings))
            .Concat(CalculationWords.Properties.Words.SelectMany(word => word.Spellings).Select(PropertyPattern.Show))
            .Concat(CheckVocabulary.Subjects.Words.SelectMany(word => word.Spellings))
            .Concat(CheckVocabulary.Verbs.Words.SelectMany(word => word.Spellings))
            .Concat(CheckVocabulary.Predicates.SelectMany(word => word.Spellings).Select(PropertyPattern.Show))
            .Concat(CheckVocabulary.Endings.Words.SelectMany(word => word.Spellings))
            .Concat(Identifier.Reserved)
            .Distinct(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Openings => [.. Instructions.Openings.Words.SelectMany(word => word.Spellings)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_GivesWhatThePageSays(FormatExample example) => Assert.Equal(example.Expected, example.Run());

    [Fact]
    public void EveryBlock_IsPartOfAnExample()
    {
        var fences = Page.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal));

        Assert.Equal(FormatExample.In(Page).Count * 4, fences);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_IsInATable(string word) => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Openings))]
    public void Instruction_IsInATable(string word) => Assert.Contains($"`*{word}", Page, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData(QuestionnaireFile.MaxLength, "characters")]
    [InlineData(QuestionnaireReader.MaxQuestions, "questions")]
    [InlineData(ReadingContext.MaxFields, "fields")]
    [InlineData(CheckResolver.MaxChecks, "checks")]
    [InlineData(CheckSentenceReader.MaxLength, "characters each")]
    [InlineData(ReadingContext.MaxCalculations, "calculations;")]
    [InlineData(CalculatedValue.MostSteps, "calculations at most")]
    [InlineData(FrontBlockReader.MaxSettingLength, "characters")]
    public void Limit_IsTheOneInThePage(int limit, string what) =>
        Assert.Contains($"{limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' ')} {what}", Page, StringComparison.Ordinal);
}
