namespace SurveyHub.Domain.Search;

/// <summary>Words that mean the same: whoever searches for one finds the others.</summary>
/// <param name="Groups">Each of two or more words or phrases, as people write them.</param>
public sealed record Synonyms(ValueList<ValueList<string>> Groups)
{
    public static Synonyms None { get; } = new(ValueList<ValueList<string>>.Empty);

    /// <summary>One group on a line, with commas between; a line that begins with # says something about the list. A word by itself means nothing but itself.</summary>
    public static Synonyms Read(string text) => new(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(HasWords).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList())
        .Where(group => group.Count > 1)
        .ToValueList());

    public Synonyms With(Synonyms more) => new([.. Groups, .. more.Groups]);

    private static bool HasWords(string text) => Word.In(text).Any();
}
