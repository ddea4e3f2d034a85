using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes the line that takes in a block, in the place of the block's questions.</summary>
internal static class SharedPrinter
{
    public static FileBlock Print(SharedBlock block, Language language)
    {
        var opening = SwedishWords.Capital(Instructions.Openings[InstructionKind.Shared].In(language));
        return new FileBlock(new BlockKey(block.Path, BlockKind.Shared, ""), $"*{opening}:* [{MarkdownText.Escape(block.Title)}]({MarkdownText.Address(block.Path)})");
    }

    /// <summary>The questions in order, cut where those of a block begin and end.</summary>
    public static IEnumerable<(SharedBlock? Block, IReadOnlyList<Question> Questions)> Stretches(IEnumerable<Question> questions)
    {
        var open = new List<Question>();
        foreach (var question in questions)
        {
            if (open.Count > 0 && open[0].Block != question.Block)
            {
                yield return (open[0].Block, open);
                open = [];
            }

            open.Add(question);
        }

        if (open.Count > 0)
        {
            yield return (open[0].Block, open);
        }
    }

    /// <summary>The blocks of a questionnaire as files that hold its questions, and no more of the blocks than that.</summary>
    /// <exception cref="ArgumentException">A question in a block names something outside of it, or is otherwise one that no file can say.</exception>
    public static SharedFiles FilesOf(Questionnaire questionnaire) => new([.. questionnaire.Questions
        .Where(question => question.Block is not null)
        .GroupBy(question => question.Block!.Path, StringComparer.Ordinal)
        .Select(block => new SharedFile(block.Key, QuestionnairePrinter.Print(Alone(block, questionnaire.Header.Language))))]);

    private static Questionnaire Alone(IGrouping<string, Question> block, Language language)
    {
        var questions = block.Select(question => question with { Block = null }).ToValueList();
        return new Questionnaire(new QuestionnaireHeader("block", block.Key, block.Key, language) { IsBlock = true }, Prose.Empty, [new Section(null, null, Prose.Empty, questions)]);
    }
}
