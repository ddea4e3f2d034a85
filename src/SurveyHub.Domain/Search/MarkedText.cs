namespace SurveyHub.Domain.Search;

/// <summary>A text in pieces, of which some are marked and what is far from them is left out.</summary>
public sealed record MarkedText(ValueList<Stretch> Stretches)
{
    /// <summary>A text up to this long is shown whole.</summary>
    public const int LongestWhole = 400;

    private const int Around = 120;

    /// <summary>How far a cut is moved so as not to part a word; what is written without any blanks is parted.</summary>
    private const int LongestWord = 40;

    /// <param name="places">In order, none over another.</param>
    public static MarkedText Of(string text, IReadOnlyList<(int Start, int End)> places)
    {
        var stretches = new List<Stretch>();
        var at = 0;
        for (var i = 0; i < places.Count; i++)
        {
            var (start, end) = places[i];
            AddBetween(stretches, text, at, start, afterMark: i > 0, beforeMark: true);
            stretches.Add(new Stretch(text[start..end], StretchKind.Marked));
            at = end;
        }

        AddBetween(stretches, text, at, text.Length, afterMark: places.Count > 0, beforeMark: false);
        return new MarkedText(stretches.ToValueList());
    }

    private static void AddBetween(List<Stretch> stretches, string text, int from, int to, bool afterMark, bool beforeMark)
    {
        // What is shown after the mark before, and before the mark after; where that is all there is, nothing is left out.
        if (text.Length <= LongestWhole || to - from <= 2 * (Around + LongestWord))
        {
            Add(text[from..to]);
            return;
        }

        var keptAfter = afterMark ? EndNear(text, from + Around, to) : from;
        var keptBefore = beforeMark ? StartNear(text, to - Around, from) : to;

        Add(text[from..keptAfter]);
        stretches.Add(Stretch.Gap);
        Add(text[keptBefore..to]);

        void Add(string piece)
        {
            if (piece.Length > 0)
            {
                stretches.Add(new Stretch(piece, StretchKind.Plain));
            }
        }
    }

    /// <summary>The end of the word that stands at a place.</summary>
    private static int EndNear(string text, int place, int last)
    {
        var limit = Math.Min(last, place + LongestWord);
        while (place < limit && !char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place < last && char.IsLowSurrogate(text[place]) ? place + 1 : place;
    }

    private static int StartNear(string text, int place, int first)
    {
        var limit = Math.Max(first, place - LongestWord);
        while (place > limit && !char.IsWhiteSpace(text[place - 1]))
        {
            place--;
        }

        return place > first && char.IsLowSurrogate(text[place]) ? place - 1 : place;
    }
}

public enum StretchKind
{
    Plain,
    Marked,

    /// <summary>Something is left out.</summary>
    Gap,
}

public sealed record Stretch(string Text, StretchKind Kind)
{
    public static Stretch Gap { get; } = new("…", StretchKind.Gap);
}
