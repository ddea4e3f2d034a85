using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Search;

/// <summary>An answer with the words of its texts, each as a number of the <see cref="Vocabulary"/>.</summary>
/// <param name="Asked">Which of the organisations it is, in the order of tables.</param>
/// <param name="Words">Of what was typed, the reason and the comment in that order, with <see cref="Break"/> between, over which no phrase goes.</param>
internal sealed record IndexedAnswer(Organisation Organisation, Question Question, Field Field, Answer Answer, int Asked, int[] Words)
{
    public const int Break = -1;

    /// <summary>The places where words of these kinds stand one after the other.</summary>
    public IEnumerable<int> PlacesOf(IReadOnlyList<WordKind> sequence)
    {
        for (var place = 0; place <= Words.Length - sequence.Count; place++)
        {
            var next = 0;
            while (next < sequence.Count && Words[place + next] is var word && word != Break && sequence[next].Has(word))
            {
                next++;
            }

            if (next == sequence.Count)
            {
                yield return place;
            }
        }
    }
}
