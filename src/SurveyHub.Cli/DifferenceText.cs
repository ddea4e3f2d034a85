using System.Text;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary>A comparison of two questionnaires for people: a count, then question by question.</summary>
internal sealed class DifferenceText
{
    private static readonly LocalText Same = new("Enkäterna frågar samma sak med samma ord.", "The questionnaires ask the same in the same words.");
    private static readonly LocalText Before = new("före", "before");
    private static readonly LocalText After = new("efter", "after");
    private static readonly LocalText Answers = new("lämnade svar", "answers given");
    private static readonly LocalText Comparison = new("jämförelse med förra omgången", "comparison with the last wave");

    private readonly QuestionnaireDifference _difference;
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private DifferenceText(QuestionnaireDifference difference, Language language) => (_difference, _language) = (difference, language);

    public static string Of(QuestionnaireDifference difference, Language language)
    {
        if (difference.Changes.Count == 0)
        {
            return $"{Same.In(language)}\n";
        }

        var text = new DifferenceText(difference, language);
        text.Write();
        return text._text.ToString();
    }

    private void Write()
    {
        _text.Append(_difference.Counts(_language)).Append('\n');
        foreach (var (heading, changes) in _difference.ByPlace)
        {
            _text.Append('\n').Append(heading.In(_language)).Append('\n');
            foreach (var change in changes)
            {
                Write(change);
            }
        }
    }

    private void Write(QuestionnaireChange change)
    {
        _text.Append("  ").Append(change.Weight.Word().In(_language)).Append(": ");
        // The heading names the question; a part of it is named here.
        if (change.Place is { Question: { } question, Path: var path } && path != question.Value)
        {
            _text.Append(path).Append(": ");
        }

        _text.Append(change.Kind.What.In(_language)).Append('\n');
        Write(Before, change.Before);
        Write(After, change.After);
        Write(Answers, change.Kind.Answers);
        Write(Comparison, change.Kind.Comparison);
    }

    private void Write(LocalText name, LocalText? content)
    {
        if (content is { } said)
        {
            var indented = said.In(_language).Replace("\n", "\n      ", StringComparison.Ordinal);
            _text.Append("    ").Append(name.In(_language)).Append(": ").Append(indented).Append('\n');
        }
    }
}
