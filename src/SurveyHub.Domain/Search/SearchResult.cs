using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Search;

/// <summary>What a search found.</summary>
/// <param name="Tried">Every term with what it was looked for as.</param>
/// <param name="Hits">In the order of the questionnaire, and for each field in that of tables.</param>
public sealed record SearchResult(SearchQuery Query, IReadOnlyList<TriedTerm> Tried, IReadOnlyList<SearchHit> Hits)
{
    public int Organisations => Hits.Select(hit => hit.Organisation.Code).Distinct().Count();

    /// <summary>How many answers each question has among the hits, and from how many; in the order of the questionnaire, and without those that have none.</summary>
    public IEnumerable<(Question Question, int Hits, int Organisations)> Questions => Hits
        .GroupBy(hit => hit.Question.Id)
        .Select(group => (group.First().Question, group.Count(), group.Select(hit => hit.Organisation.Code).Distinct().Count()));

    internal static SearchResult Of(SearchQuery query, SearchPlan plan, IEnumerable<IndexedAnswer> entries, Vocabulary vocabulary)
    {
        var marker = new HitMarker(plan);
        var hits = entries.Select(entry => new SearchHit(entry, marker)).ToList();
        var tried = plan.Terms.Select(term => new TriedTerm(term.Term, term.Synonyms, FormsOf(term, hits, vocabulary), term.IsInLongerWords)).ToList();
        return new SearchResult(query, tried, hits);
    }

    /// <summary>The words that a term was found by in the hits, the commonest first.</summary>
    private static ValueList<string> FormsOf(PlannedTerm term, List<SearchHit> hits, Vocabulary vocabulary)
    {
        var sought = new bool[vocabulary.Count];
        foreach (var words in term.Sequences.SelectMany(sequence => sequence))
        {
            for (var i = 0; i < words.Length; i++)
            {
                sought[i] |= words[i];
            }
        }

        var counts = new Dictionary<int, int>();
        foreach (var word in hits.SelectMany(hit => hit.Words).Where(word => word != IndexedAnswer.Break && sought[word]))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => vocabulary[pair.Key], StringComparer.Ordinal).Select(pair => vocabulary[pair.Key]).ToValueList();
    }
}

/// <summary>A term of a search, with what it was looked for as.</summary>
/// <param name="Synonyms">What was looked for as well.</param>
/// <param name="Forms">The words that it was found by, in small letters, the commonest first.</param>
/// <param name="IsInLongerWords">It was looked for as part of longer words as well.</param>
public sealed record TriedTerm(SearchTerm Term, ValueList<string> Synonyms, ValueList<string> Forms, bool IsInLongerWords);
