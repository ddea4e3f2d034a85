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

    /// <param name="earlier">An index of the same answers before some of them were given anew: much of its work need not be done again. Or null.</param>
    public static AnswerIndex Of(SurveyAnswers answers, IWordForms forms, AnswerIndex? earlier = null)
    {
        var index = new AnswerIndex(forms) { LeavesOut = SearchableTexts.LeavesOut(answers) };
        var words = new List<int>();
        var asked = answers.Panel.InTableOrder.Select((organisation, number) => (organisation.Code, number)).ToDictionary();
        foreach (var (organisation, question, field, answer) in SearchableTexts.In(answers))
        {
            words.Clear();
            foreach (var part in SearchableTexts.Parts)
            {
                var text = SearchableTexts.TextOf(field, answer, part);
                foreach (var word in Word.In(text))
                {
                    words.Add(index._vocabulary.Add(text.AsSpan(word.Start, word.Length), earlier?._vocabulary));
                }

                words.Add(IndexedAnswer.Break);
            }

            if (words.Count > SearchableTexts.Parts.Length)
            {
                index.Add(new IndexedAnswer(organisation, question, field, answer, asked[organisation.Code], [.. words]));
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
        List<int> hits = [.. (found?.Entries() ?? []).Where(entry => among is null || among.Contains(_entries[entry].Organisation.Code))];
        var marker = new HitMarker(plan);
        return new SearchResult(
            query,
            [.. plan.Terms.Select(term => new TriedTerm(term.Term, term.Synonyms, WordsOf(term, hits), term.IsInLongerWords))],
            [.. hits.Select(entry => _entries[entry])],
            marker);
    }

    private void Add(IndexedAnswer entry)
    {
        foreach (var word in entry.Words)
        {
            while (_standsIn.Count <= word)
            {
                _standsIn.Add([]);
            }

            // Once for each entry, however often it stands there.
            if (word != IndexedAnswer.Break && (_standsIn[word].Count == 0 || _standsIn[word][^1] != _entries.Count))
            {
                _standsIn[word].Add(_entries.Count);
            }
        }

        _entries.Add(entry);
    }

    /// <summary>The words that a term was found by in the hits, those in most answers first.</summary>
    private ValueList<string> WordsOf(PlannedTerm term, List<int> hits)
    {
        var found = new EntrySet(_entries.Count);
        found.Add(hits);
        return term.Sequences.SelectMany(sequence => sequence).SelectMany(kind => kind.Numbers).Distinct()
            .Select(word => (Word: _vocabulary[word], Answers: found.CountOf(_standsIn[word])))
            .Where(counted => counted.Answers > 0)
            .OrderByDescending(counted => counted.Answers).ThenBy(counted => counted.Word, StringComparer.Ordinal)
            .Select(counted => counted.Word)
            .ToValueList();
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

    private EntrySet EntriesOf(IReadOnlyList<WordKind> sequence)
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

    private EntrySet EntriesOf(WordKind words)
    {
        var entries = new EntrySet(_entries.Count);
        foreach (var word in words.Numbers)
        {
            entries.Add(_standsIn[word]);
        }

        return entries;
    }
}
