using System.Text.RegularExpressions;
using Lucene.Net.Tartarus.Snowball.Ext;
using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Search;

/// <summary>
/// Swedish word forms: the well-known Snowball rules, and after them ours for what those do not know and officials write on every line. A stem need not be a word;
/// what counts is that the forms of a word have the same, and different words different ones. Decision 0044 has the reasons.
/// </summary>
public sealed partial class SwedishWordForms : IWordForms
{
    /// <summary>What is longer is no word, and would take these patterns long.</summary>
    private const int LongestWord = 60;

    private readonly Lock _lock = new();
    private readonly SwedishStemmer _stemmer = new();

    public Language Language => Language.Swedish;

    public string StemOf(string key)
    {
        if (key.Length > LongestWord)
        {
            return key;
        }

        var stem = Snowball(NeuterOfD().Replace(NeuterAdjective().Replace(key, ""), "d"));
        // Until nothing more can be taken away: the forms of a word come here with endings of different length.
        for (var before = ""; before != stem;)
        {
            before = stem;
            stem = FleetingE().Replace(LastLetter().Replace(Ending().Replace(stem, ""), ""), "");
        }

        return stem;
    }

    private string Snowball(string word)
    {
        lock (_lock)
        {
            _stemmer.SetCurrent(word);
            _stemmer.Stem();
            return _stemmer.Current;
        }
    }

    /// <summary>The t of "psykiatriskt", "regionalt", "tillräckligt", "administrativt".</summary>
    [GeneratedRegex("(?<=..(?:isk|al|ell|ig|iv|ös|bar|sam))t$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex NeuterAdjective();

    /// <summary>The t of "särskilt" and "enskilt" that stands for a d.</summary>
    [GeneratedRegex("(?<=skil)t$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex NeuterOfD();

    /// <summary>
    /// After a syllable and a consonant: "vårdval|et", "smärt|an", "koordinat|orn", "result|at", "ansv|ar", "kostn|ad". Plans and places keep theirs, or "vårdplan" and
    /// "vårdplats" would meet.
    /// </summary>
    [GeneratedRegex(
        "(?<=[aeiouyåäö].*[^aeiouyåäö])(?:ets?|ens?|(?<!pl)ans?|orn?s?|(?<=...)[ae]r|(?<=....)(?<!pl)at|(?<=n)ad)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Ending();

    /// <summary>"psykiatri|n" and "nivå|n"; the last of two that Snowball takes away at times ("projek|t"), and the s that it takes from "plats" and not from "platser".</summary>
    [GeneratedRegex(
        "(?<=[aeiouyåäö].*[^aeiouyåäö][iåo])n$|(?<=[aeiouyåäö].*)(?:(?<=[dgkt])t|(?<=n)n|(?<=d)d|(?<=[bcdfghjklmnoprtvy])s)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex LastLetter();

    /// <summary>"läkemed|e|l" is "läkemedl" in "läkemedlet"; "regist|er" has lost its end already where "registr|et" has not.</summary>
    [GeneratedRegex(
        "(?<=[aeiouyåäö].*[^aeiouyåäö])(?:e(?=ln?$)|(?<=l)n$|(?<=[bdfgkpt])r$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex FleetingE();
}
