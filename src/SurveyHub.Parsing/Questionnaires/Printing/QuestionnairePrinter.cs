using System.Globalization;
using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>
/// Writes a questionnaire, also one that was made by a program, as a file that says just that. For a file that exists already, see
/// <see cref="Editing.QuestionnaireDocument"/>, which keeps what is not changed as its author wrote it.
/// </summary>
public static class QuestionnairePrinter
{
    /// <summary>The file: keywords in the language of the wording, LF line ends.</summary>
    /// <exception cref="ArgumentException">No file can say this, such as an empty question or braces in a text.</exception>
    public static string Print(Questionnaire questionnaire)
    {
        var text = Join(Blocks(questionnaire, HeaderHabits.Usual));
        var parsed = QuestionnaireFile.Parse(text, SharedPrinter.FilesOf(questionnaire));
        if (parsed.HasErrors || parsed.Questionnaire != questionnaire)
        {
            var why = parsed.Diagnostics.Select(found => found.ToLine("", Language.English)).FirstOrDefault("it is read as another one");
            throw new ArgumentException($"The questionnaire '{questionnaire.Header.Id}' cannot be written as a file: {why}", nameof(questionnaire));
        }

        return text;
    }

    /// <summary>The line with which a questionnaire of this language takes in a block.</summary>
    public static string Print(SharedBlock block, Language language) => SharedPrinter.Print(block, language).Text;

    /// <summary>What the file consists of, in order. Nobody has looked whether it is read as the same.</summary>
    internal static IReadOnlyList<FileBlock> Blocks(Questionnaire questionnaire, HeaderHabits habits)
    {
        var blocks = HeaderPrinter.Settings(questionnaire.Header, habits).ToList();
        blocks.AddRange(HeaderPrinter.Title(questionnaire.Header, habits) is { } title ? [title] : []);
        blocks.AddRange(Prose("", questionnaire.Introduction));
        foreach (var section in questionnaire.Sections)
        {
            if (section.Id is { } id)
            {
                blocks.Add(new FileBlock(new BlockKey(id.Value, BlockKind.Section, ""), $"## {MarkdownText.Escape(section.Title ?? "")} {{#{id}}}"));
                if (section.ShownIf is { } condition)
                {
                    blocks.Add(new FileBlock(new BlockKey(id.Value, BlockKind.Condition, ""), ConditionPrinter.Print(condition, null, questionnaire.Header.Language)));
                }

                blocks.AddRange(Prose(id.Value, section.Introduction));
            }

            foreach (var (block, questions) in SharedPrinter.Stretches(section.Questions))
            {
                blocks.AddRange(block is null
                    ? questions.SelectMany(question => QuestionPrinter.Print(questionnaire, question))
                    : [SharedPrinter.Print(block, questionnaire.Header.Language)]);
            }
        }

        return blocks;
    }

    internal static string Join(IReadOnlyList<FileBlock> blocks)
    {
        var text = new StringBuilder("---\n");
        foreach (var setting in blocks.TakeWhile(block => block.Key.Kind == BlockKind.Setting))
        {
            text.Append(setting.Text).Append('\n');
        }

        text.Append("---\n");
        foreach (var block in blocks.SkipWhile(block => block.Key.Kind == BlockKind.Setting))
        {
            text.Append('\n').Append(block.Text).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<FileBlock> Prose(string owner, Prose prose) => ProsePrinter.Print(prose)
        .Select((text, index) => new FileBlock(new BlockKey(owner, BlockKind.Prose, index.ToString(CultureInfo.InvariantCulture)), text));
}
