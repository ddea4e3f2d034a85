using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Search;

/// <summary>Finds the words that made an answer a hit.</summary>
internal sealed class HitMarker(SearchPlan plan)
{
    public IEnumerable<(AnswerPart Part, MarkedText Text)> Mark(IndexedAnswer entry)
    {
        var marked = new bool[entry.Words.Length];
        foreach (var sequence in plan.Terms.SelectMany(term => term.Sequences))
        {
            foreach (var place in entry.PlacesOf(sequence))
            {
                marked.AsSpan(place, sequence.Count).Fill(true);
            }
        }

        var next = 0;
        foreach (var part in SearchableTexts.Parts)
        {
            // The words in the index are those of the text, in its order.
            var text = SearchableTexts.TextOf(entry.Field, entry.Answer, part);
            var places = new List<(int Start, int End)>();
            foreach (var word in Word.In(text))
            {
                if (marked[next++])
                {
                    places.Add((word.Start, word.End));
                }
            }

            next++;
            if (places.Count > 0)
            {
                yield return (part, MarkedText.Of(text, places));
            }
        }
    }
}
