using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Search;

/// <summary>What somebody searches for, as it was written in the box.</summary>
/// <param name="Text">What was written, cut to <see cref="MaxLength"/>.</param>
/// <param name="Terms">All of them have to be in an answer; none when nothing that can be searched for was written.</param>
public sealed record SearchQuery(string Text, ValueList<SearchTerm> Terms)
{
    public const int MaxLength = 200;

    private const char Quote = '"';
    private const char AnyEnd = '*';

    /// <summary>More was written than is searched for.</summary>
    public bool IsCut { get; private init; }

    /// <summary>Words are found as parts of longer words too, as Swedish makes them.</summary>
    public bool InLongerWords { get; init; } = true;

    /// <summary>
    /// Reads words and "words in quotes", which have to stand in that order. Words that are written together ("KBT-behandling") stand together in the answer too. A star
    /// before or after a word stands for any letters. Every text can be read.
    /// </summary>
    public static SearchQuery Read(string? text)
    {
        var written = (text ?? "").Trim();
        var cut = TextCut.At(written, MaxLength);
        var terms = new List<SearchTerm>();
        var pieces = Straight(cut).Split(Quote);
        for (var i = 0; i < pieces.Length; i++)
        {
            // Every other piece stands between quotes; a quote without its fellow goes to the end.
            var isQuoted = i % 2 == 1;
            var parts = isQuoted ? [pieces[i]] : pieces[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            terms.AddRange(parts.Select(part => new SearchTerm(part.Trim(), WordsIn(part).ToValueList(), isQuoted)).Where(term => term.Words.Count > 0));
        }

        return new SearchQuery(cut, terms.Distinct().ToValueList()) { IsCut = cut.Length < written.Length };
    }

    private static string Straight(string text) => text.Replace('”', Quote).Replace('“', Quote).Replace('„', Quote).Replace('»', Quote).Replace('«', Quote);

    private static IEnumerable<SearchWord> WordsIn(string text) => Word.In(text)
        .Select(word => new SearchWord(word.KeyIn(text), word.Start > 0 && text[word.Start - 1] == AnyEnd, word.End < text.Length && text[word.End] == AnyEnd))
        // Two letters are the least that say anything about what a word begins with.
        .Select(word => word.Key.Length > 1 ? word : word with { AnyBefore = false, AnyAfter = false });
}

/// <summary>A word, or several that have to stand in this order.</summary>
/// <param name="Text">As it was written, without its quotes.</param>
/// <param name="Words">At least one.</param>
/// <param name="IsQuoted">Then they are not looked for in longer words.</param>
public sealed record SearchTerm(string Text, ValueList<SearchWord> Words, bool IsQuoted);

/// <param name="AnyBefore">Letters may stand before it in the same word.</param>
/// <param name="AnyAfter">Letters may stand after it.</param>
public sealed record SearchWord(string Key, bool AnyBefore, bool AnyAfter)
{
    /// <summary>It is found by its letters, and its forms are of no concern.</summary>
    public bool IsOpen => AnyBefore || AnyAfter;
}
