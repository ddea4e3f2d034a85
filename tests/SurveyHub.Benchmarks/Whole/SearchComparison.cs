using System.Diagnostics;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.Benchmarks.Micro;
using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Search;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>
/// Searching 100 800 answers, with the words marked in as many hits as the page shows; beside it, by turns, looking through the same texts letter by letter, which finds no
/// word forms.
/// </summary>
internal static class SearchComparison
{
    private const int Organisations = 1400, Fields = 72, Shown = 50, WarmUps = 20, Rounds = 40;

    private static readonly string[] Sought =
        ["vård", "vårdplatserna", "vårdval", "\"patienter saknas\"", "vårdcentral patient brist", "vård*", "*kedja*", "finnsinte", "hälsocentralerna \"fritt vård\" -"];

    public static IReadOnlyList<Finding> Run()
    {
        var answers = LargeTexts.Make(Organisations, Fields);
        var texts = answers.Responses.SelectMany(response => response.Answers).Select(answer => answer.Raw).ToList();
        var index = AnswerIndex.Of(answers, WordForms.Of(Language.Swedish));
        var (ours, plain, building) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var sought in Sought)
            {
                var one = Milliseconds(() => Search(index, sought));
                var other = Milliseconds(() => texts.Count(text => text.Contains(sought, StringComparison.OrdinalIgnoreCase)));
                if (round >= 0)
                {
                    ours.Add(one);
                    plain.Add(other);
                }
            }
        }

        for (var round = 0; round < 5; round++)
        {
            building.Add(Milliseconds(() => AnswerIndex.Of(answers, WordForms.Of(Language.Swedish), index).Count));
        }

        var (median, reference, slowest) = (ours.Median(), plain.Median(), ours.Percentile(99));
        return
        [
            new($"a search of {texts.Count:N0} answers: 99th percentile, ms", Units.Milliseconds(slowest), $"median {Units.Milliseconds(median)}", slowest, new Bound(100, 30)),
            new("its median / letter by letter, without word forms", Units.Milliseconds(median), Units.Milliseconds(reference), median / reference, new Bound(3, 1)),
            new("making the index after something was handed in", Units.Milliseconds(building.Median()), Units.Milliseconds(reference), building.Median() / reference),
        ];
    }

    private static int Search(AnswerIndex index, string sought)
    {
        var result = index.Find(SearchQuery.Read(sought), HealthCareSynonyms.In(Language.Swedish));
        return result.Organisations + result.Questions.Count + result.Hits(most: Shown).Sum(hit => hit.Passages().Count());
    }

    private static double Milliseconds(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
