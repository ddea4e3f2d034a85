using CsCheck;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Editing;
using SurveyHub.Parsing.Questionnaires.Formatting;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Sharing;

/// <summary>Random questionnaires, some stretch of whose questions stands in a block.</summary>
public sealed class SharedPropertyTests
{
    private const string Path = "gemensamt/block.md";

    private static readonly int Rounds = TestSettings.Rounds(300, 10_000);

    [Fact]
    public void Bundle_IsReadTheSameWhenPrinted()
    {
        var shared = 0;
        Draws.AssertEach(Gen.Int, Rounds, seed =>
        {
            if (Share(RandomQuestionnaire.Of(seed), seed) is not { } questionnaire)
            {
                return null;
            }

            Interlocked.Increment(ref shared);
            return FindFault(questionnaire) is { } fault ? $"seed {seed}: {fault}" : null;
        });

        Assert.True(shared > Rounds / 4, $"only {shared} of {Rounds} had a block");
    }

    private static string? FindFault(Questionnaire questionnaire)
    {
        var text = QuestionnairePrinter.Print(questionnaire);
        var files = SharedPrinter.FilesOf(questionnaire);
        var parsed = QuestionnaireFile.Parse(text, files);
        var document = QuestionnaireDocument.Parse(text, files);
        var plain = Plain(questionnaire);
        return parsed.HasErrors || parsed.Questionnaire != questionnaire ? $"is read as another\n{text}"
            : QuestionnaireFormatter.Format(text, files).Text != text ? $"is laid out otherwise\n{text}"
            : text.Split('\n').Count(line => line.Contains(Path, StringComparison.Ordinal)) != 1 ? $"has not one line for its block\n{text}"
            : document.With(plain).Questionnaire != plain ? "cannot be written without its block"
            : QuestionnaireDocument.Parse(QuestionnairePrinter.Print(plain), files).With(questionnaire).Questionnaire != questionnaire ? "cannot be given its block"
            : null;
    }

    private static Questionnaire Plain(Questionnaire questionnaire) => questionnaire with
    {
        Sections = questionnaire.Sections
            .Select(section => section with { Questions = section.Questions.Select(question => question with { Block = null }).ToValueList() }).ToValueList(),
    };

    /// <summary>Null where no stretch of the drawn section can stand alone, since it names something outside.</summary>
    private static Questionnaire? Share(Questionnaire questionnaire, int seed)
    {
        var random = new Random(seed);
        var sections = questionnaire.Sections.Where(section => section.Questions.Count > 0).ToList();
        var section = sections[random.Next(sections.Count)];
        var start = random.Next(section.Questions.Count);
        var end = random.Next(start + 1, section.Questions.Count + 1);
        var block = new SharedBlock(Path, "Ett [block] med *märken*");
        var shared = questionnaire with
        {
            Sections = questionnaire.Sections.Select(one => one != section ? one : one with
            {
                Questions = one.Questions.Select((question, i) => i >= start && i < end ? question with { Block = block } : question).ToValueList(),
            }).ToValueList(),
        };
        try
        {
            SharedPrinter.FilesOf(shared);
            return shared;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
