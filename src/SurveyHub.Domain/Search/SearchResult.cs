using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Search;

/// <summary>What a search found.</summary>
public sealed class SearchResult
{
    private readonly IReadOnlyList<IndexedAnswer> _hits;
    private readonly HitMarker _marker;

    internal SearchResult(SearchQuery query, IReadOnlyList<TriedTerm> tried, IReadOnlyList<IndexedAnswer> hits, HitMarker marker)
    {
        (Query, Tried, _hits, _marker) = (query, tried, hits, marker);
        var (organisations, questions) = (new HashSet<int>(), new List<QuestionHits>());
        // The hits of a question stand together.
        for (var first = 0; first < hits.Count; first += questions[^1].Answers)
        {
            var question = InQuestion(hits, first);
            questions.Add(question.Hits);
            organisations.UnionWith(question.Organisations);
        }

        (Organisations, Questions) = (organisations.Count, questions);
    }

    public SearchQuery Query { get; }

    /// <summary>Every term with what it was looked for as.</summary>
    public IReadOnlyList<TriedTerm> Tried { get; }

    /// <summary>How many answers were found.</summary>
    public int Count => _hits.Count;

    /// <summary>Of how many organisations.</summary>
    public int Organisations { get; }

    /// <summary>In the order of the questionnaire, without questions that have no hit.</summary>
    public IReadOnlyList<QuestionHits> Questions { get; }

    /// <summary>Some of the hits, which come in the order of the questionnaire and for each field in that of tables.</summary>
    /// <param name="first">How many come before them.</param>
    public IReadOnlyList<SearchHit> Hits(int first = 0, int most = int.MaxValue) => [.. _hits.Skip(first).Take(most).Select(hit => new SearchHit(hit, _marker))];

    private static (QuestionHits Hits, HashSet<int> Organisations) InQuestion(IReadOnlyList<IndexedAnswer> hits, int first)
    {
        var (question, organisations) = (hits[first].Question, new HashSet<int>());
        var end = first;
        while (end < hits.Count && hits[end].Question.Id == question.Id)
        {
            organisations.Add(hits[end++].Asked);
        }

        return (new QuestionHits(question, end - first, organisations.Count), organisations);
    }
}

/// <summary>How many answers to a question were found, and of how many organisations.</summary>
public sealed record QuestionHits(Question Question, int Answers, int Organisations);

/// <summary>A term of a search, with what it was looked for as.</summary>
/// <param name="Synonyms">What was looked for as well.</param>
/// <param name="Forms">The words that it was found by, in small letters, the commonest first.</param>
/// <param name="IsInLongerWords">It was looked for as part of longer words as well.</param>
public sealed record TriedTerm(SearchTerm Term, ValueList<string> Synonyms, ValueList<string> Forms, bool IsInLongerWords);
