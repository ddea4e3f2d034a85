using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Holds the sections, questions, fields, rows, columns or options of a translation against those of the original, by their ids.</summary>
/// <param name="what">One of them, as a sentence begins.</param>
internal sealed class ElementMatcher<T>(TranslationFindings findings, LocalText what, Func<T, string> id, Func<T, TranslationPlace> place)
    where T : class
{
    private const int LongestOrder = 15;

    /// <param name="around">Where what is lacking would stand if it is the first.</param>
    /// <returns>Each of the original with what the translation has of it, or null.</returns>
    public IReadOnlyList<(T Original, T? Written)> Match(IEnumerable<T> original, IEnumerable<T> written, TranslationPlace around)
    {
        var (here, there) = (written.ToList(), original.ToList());
        var ids = there.Select(id).ToList();
        var known = here.DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);
        var lacking = ids.Where(name => !known.ContainsKey(name)).ToList();
        var proposed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extra in here.Where(item => !ids.Contains(id(item), StringComparer.Ordinal)))
        {
            var nearest = NearestWord.Find(id(extra), lacking);
            proposed.UnionWith(nearest is null ? [] : [nearest]);
            findings.Add(TranslationDiagnostics.Extra, place(extra), what, id(extra), nearest is null
                ? new("Stryk det, eller lägg till det i originalet också.", "Take it away, or add it to the original too.")
                : new($"Menade du ”{nearest}”?", $"Did you mean '{nearest}'?"));
        }

        for (var i = 0; i < ids.Count; i++)
        {
            // One that is nearly there under another id has been spoken of.
            if (!known.ContainsKey(ids[i]) && !proposed.Contains(ids[i]))
            {
                var before = ids.Take(i).Reverse().Select(known.GetValueOrDefault).FirstOrDefault(item => item is not null);
                findings.Add(TranslationDiagnostics.Lacking, before is null ? around : place(before), what, ids[i], i == 0
                    ? new("det först", "first")
                    : new($"det efter ”{ids[i - 1]}”", $"after '{ids[i - 1]}'"));
            }
        }

        CompareOrder([.. ids.Where(known.ContainsKey)], [.. here.DistinctBy(id).Where(item => ids.Contains(id(item), StringComparer.Ordinal))]);
        return there.ConvertAll(item => (item, known.GetValueOrDefault(id(item))));
    }

    private void CompareOrder(List<string> wanted, List<T> found)
    {
        var first = wanted.Zip(found).FirstOrDefault(pair => pair.First != id(pair.Second));
        if (first.Second is { } misplaced)
        {
            var order = string.Join(", ", wanted.Take(LongestOrder)) + (wanted.Count > LongestOrder ? " …" : "");
            findings.Add(TranslationDiagnostics.OtherOrder, place(misplaced), what, id(misplaced), order);
        }
    }
}
