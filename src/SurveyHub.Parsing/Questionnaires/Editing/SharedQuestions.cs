using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires.Editing;

/// <summary>Guards the questions of blocks: a questionnaire holds but a line for them, which can be moved, taken away or put in.</summary>
internal static class SharedQuestions
{
    /// <exception cref="ArgumentException">A block does not hold just these questions, or does not stand together.</exception>
    public static void RequireUnchanged(Questionnaire edited, SharedFiles shared)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (block, questions) in edited.Sections.SelectMany(section => Printing.SharedPrinter.Stretches(section.Questions)))
        {
            if (block is null)
            {
                continue;
            }

            if (!known.Add(block.Path))
            {
                throw new ArgumentException($"The questions of the shared block '{block.Path}' do not stand together.", nameof(edited));
            }

            var held = shared.Find(block.Path)?.Text is { } text ? QuestionnaireFile.Parse(text).Questionnaire.Questions.ToList() : [];
            if (!questions.Select(question => question with { Block = null }).SequenceEqual(held))
            {
                var changed = questions.FirstOrDefault(question => !held.Contains(question with { Block = null })) ?? questions[0];
                throw new ArgumentException(
                    $"The question '{changed.Id}' stands in the shared block '{block.Path}', and is changed, moved or taken away there.", nameof(edited));
            }
        }
    }
}
