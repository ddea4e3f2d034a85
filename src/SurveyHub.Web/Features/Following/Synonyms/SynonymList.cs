using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Following.Synonyms;

/// <summary>The groups of words that staff have written, in Swedish order, each once.</summary>
public sealed record SynonymList(ValueList<ValueList<string>> Groups)
{
    /// <summary>Longer is no word and no phrase.</summary>
    public const int LongestWord = 100;

    /// <summary>As it is kept, and as its file is: one group on a line.</summary>
    public string Text => string.Concat(Groups.Select(group => $"{LineOf(group)}\n"));

    public static SynonymList Read(string text) => new SynonymList([]).With(Domain.Search.Synonyms.Read(Lines(text)).Groups);

    public SynonymList With(IEnumerable<ValueList<string>> more) => new(Groups.Concat(more)
        .Where(group => group.All(word => word.Length <= LongestWord))
        .DistinctBy(KeyOf).OrderBy(LineOf, SwedishOrder.Instance).ToValueList());

    public SynonymList Without(string key) => new(Groups.Where(group => KeyOf(group) != key).ToValueList());

    /// <summary>Whichever order they are written in, and whichever letters are capitals.</summary>
    public static string KeyOf(ValueList<string> group) => string.Join(',', group.Select(word => word.ToLowerInvariant()).Order(StringComparer.Ordinal));

    public static string LineOf(ValueList<string> group) => string.Join(", ", group);

    /// <summary>People write a pair with an equals sign, and spreadsheets separate with semicolons or tabs and put quotes around and a mark first.</summary>
    private static string Lines(string text) => text.Replace("\uFEFF", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Replace('=', ',').Replace(';', ',').Replace('\t', ',').Replace("\"", "", StringComparison.Ordinal);
}
