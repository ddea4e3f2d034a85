using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Search;

/// <summary>The words of the answers of a wave, and in which answers each stands. Never changes: after a correction a new one is made.</summary>
public sealed class AnswerIndex
{
    private readonly IWordForms _forms;
    private readonly Vocabulary _vocabulary;
    private readonly List<IndexedAnswer> _entries = [];
    private readonly List<List<int>> _standsIn = [];

    private AnswerIndex(IWordForms forms) => (_forms, _vocabulary) = (forms, new Vocabulary(forms));

    /// <summary>How many answers have words in them.</summary>
    public int Count => _entries.Count;

    /// <summary>Something is answered that is not searched, since the questionnaire has promised not to show it with who said it.</summary>
    public bool LeavesOut { get; private init; }

    public static AnswerIndex Of(SurveyAnswers answers, IWordForms forms)
    {
        var index = new AnswerIndex(forms) { LeavesOut = SearchableTexts.LeavesOut(answers) };
        foreach (var (organisation, question, field, answer) in SearchableTexts.In(answers))
        {
            var words = new List<int>();
            foreach (var part in SearchableTexts.Parts)
            {
                words.AddRange(Word.In(SearchableTexts.TextOf(field, answer, part)).Select(word => index._vocabulary.Add(word.Key)));
                words.Add(IndexedAnswer.Break);
            }

            if (words.Count > SearchableTexts.Parts.Length)
            {
                index.Add(new IndexedAnswer(organisation, question, field, answer, [.. words]));
            }
        }

        return index;
    }

    /// <summary>The answers that have all terms in them, by whichever of their forms and synonyms.</summary>
    /// <param name="among">Whose answers; null for everybody's.</param>
    public SearchResult Find(SearchQuery query, Synonyms synonyms, IReadOnlySet<OrganisationCode>? among = null)
    {
        var plan = new SearchPlan(query, synonyms, _forms, _vocabulary);
        var found = plan.Terms.Select(EntriesOf).Aggregate((EntrySet?)null, (all, one) =>
        {
            all?.IntersectWith(one);
            return all ?? one;
        });
        var hits = (found?.Entries() ?? []).Select(entry => _entries[entry]).Where(entry => among?.Contains(entry.Organisation.Code) != false);
        return SearchResult.Of(query, plan, hits, _vocabulary);
    }

    private void Add(IndexedAnswer entry)
    {
        foreach (var word in entry.Words.Where(word => word != IndexedAnswer.Break).Distinct())
        {
            while (_standsIn.Count <= word)
            {
                _standsIn.Add([]);
            }

            _standsIn[word].Add(_entries.Count);
        }

        _entries.Add(entry);
    }

    private EntrySet EntriesOf(PlannedTerm term)
    {
        var entries = new EntrySet(_entries.Count);
        foreach (var sequence in term.Sequences)
        {
            entries.UnionWith(EntriesOf(sequence));
        }

        return entries;
    }

    private EntrySet EntriesOf(IReadOnlyList<bool[]> sequence)
    {
        var all = EntriesOf(sequence[0]);
        foreach (var word in sequence.Skip(1))
        {
            all.IntersectWith(EntriesOf(word));
        }

        if (sequence.Count == 1)
        {
            return all;
        }

        var inOrder = new EntrySet(_entries.Count);
        inOrder.Add([.. all.Entries().Where(entry => _entries[entry].PlacesOf(sequence).Any())]);
        return inOrder;
    }

    private EntrySet EntriesOf(bool[] words)
    {
        var entries = new EntrySet(_entries.Count);
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word])
            {
                entries.Add(_standsIn[word]);
            }
        }

        return entries;
    }
}
