using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Search;

/// <summary>What is looked for in an index: each term with its synonyms, as kinds of words one after the other.</summary>
internal sealed class SearchPlan
{
    private readonly SearchQuery _query;
    private readonly IWordForms _forms;
    private readonly Vocabulary _vocabulary;
    private readonly List<(string Text, SearchWord[] Words, string Stems, int Group)> _synonyms = [];

    public SearchPlan(SearchQuery query, Synonyms synonyms, IWordForms forms, Vocabulary vocabulary)
    {
        (_query, _forms, _vocabulary) = (query, forms, vocabulary);
        for (var group = 0; group < synonyms.Groups.Count; group++)
        {
            foreach (var text in synonyms.Groups[group])
            {
                var words = Word.KeysIn(text).Select(key => new SearchWord(key, AnyBefore: false, AnyAfter: false)).ToArray();
                _synonyms.Add((text, words, StemsOf(words), group));
            }
        }

        var sought = query.Terms.Where(term => term.IsQuoted || !term.Words.All(word => SmallWords.Has(forms.Language, word.Key))).ToList();
        Terms = [.. (sought.Count == 0 ? query.Terms.AsEnumerable() : sought).Select(Plan)];
    }

    public IReadOnlyList<PlannedTerm> Terms { get; }

    private PlannedTerm Plan(SearchTerm term)
    {
        var stems = StemsOf(term.Words);
        // What is written with a star is looked for by its letters, and means nothing that could be said otherwise.
        var groups = term.Words.Any(word => word.IsOpen) ? [] : _synonyms.Where(one => one.Stems == stems).Select(one => one.Group).ToHashSet();
        var others = _synonyms.Where(one => groups.Contains(one.Group) && one.Stems != stems).DistinctBy(one => one.Stems).ToList();
        var inLongerWords = _query.InLongerWords && !term.IsQuoted && _forms.Language == Language.Swedish;
        return new PlannedTerm(
            term,
            others.Select(one => one.Text).ToValueList(),
            [.. others.Select(one => one.Words).Prepend([.. term.Words]).Select(words => Sequence(words, inLongerWords))],
            inLongerWords && term.Words.Count == 1);
    }

    /// <summary>The words of a phrase are looked for as they are: each is a word already.</summary>
    private IReadOnlyList<WordKind> Sequence(SearchWord[] words, bool inLongerWords) =>
        [.. words.Select(word => _vocabulary.Find(word, _forms.StemOf(word.Key), inLongerWords && words.Length == 1))];

    private string StemsOf(IEnumerable<SearchWord> words) => string.Join(' ', words.Select(word => _forms.StemOf(word.Key)));
}

/// <summary>A term as it is looked for.</summary>
/// <param name="Synonyms">What is found as well, as the list of synonyms has it.</param>
/// <param name="Sequences">The term and its synonyms: for each word in turn which words of the vocabulary it may be.</param>
internal sealed record PlannedTerm(SearchTerm Term, ValueList<string> Synonyms, IReadOnlyList<IReadOnlyList<WordKind>> Sequences, bool IsInLongerWords);
