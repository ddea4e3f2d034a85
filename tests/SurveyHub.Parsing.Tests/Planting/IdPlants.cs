using System.Text.RegularExpressions;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Ids that are lacking, malformed or taken.</summary>
internal static class IdPlants
{
    public static IEnumerable<Plant> In(FileParts file) =>
    [
        .. file.Ids.SelectMany(Damaged),
        .. Duplicates(file.Headings.Where(h => h.Groups["id"].Success).ToList()),
        .. Duplicates(file.Options.ToList(), touching: true),
        .. file.Gaps.Select(gap => Plant.At("braces in help text", gap, 0, "\nSe {#bilaga} också.\n", QuestionnaireDiagnostics.MisplacedId).Pointing(gap + 4)),
    ];

    private static IEnumerable<Plant> Damaged(Match braces)
    {
        var id = braces.Groups["id"].Value;
        var start = braces.Index + 1;
        yield return Plant.At("deleted id", braces.Index, braces.Length, "", QuestionnaireDiagnostics.MissingId).Naming(id);
        string[] malformed = [$"{{{id}}}", $"{{#{id.ToUpperInvariant()}}}", $"{{#{id} två}}", $"{{# {id}}}", $"{{#{id}", $"(#{id})", $"{{#{id}å}}", "{#}", $"{{#{new string('a', 21)}}}"];
        foreach (var written in malformed)
        {
            yield return Plant.At("malformed id", start, braces.Length - 1, written, QuestionnaireDiagnostics.InvalidId).Pointing(start).Naming(id);
        }

        yield return Plant.At("reserved id", start, braces.Length - 1, "{#kommentar}", QuestionnaireDiagnostics.ReservedId).Pointing(start).Naming(id);
    }

    /// <summary>Of two with the same id the later one is reported, whichever was changed.</summary>
    private static IEnumerable<Plant> Duplicates(List<Match> named, bool touching = false)
    {
        for (var i = 1; i < named.Count; i++)
        {
            var (earlier, later) = (named[i - 1], named[i]);
            if (touching && earlier.Index + earlier.Length + 1 != later.Index)
            {
                continue;
            }

            var (first, second) = (earlier.Groups["id"], later.Groups["id"]);
            yield return Plant.At("duplicate id", second.Index, second.Length, first.Value, QuestionnaireDiagnostics.DuplicateId)
                .Pointing(second.Index - 2).Naming(first.Value, second.Value);
            yield return Plant.At("duplicate id", first.Index, first.Length, second.Value, QuestionnaireDiagnostics.DuplicateId)
                .Pointing(second.Index - 2 + second.Length - first.Length).Naming(first.Value, second.Value);
        }
    }
}
