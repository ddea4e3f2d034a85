namespace SurveyHub.Documents.Word;

/// <summary>How wide text is in Arial, and how many lines it takes: near enough to count pages by.</summary>
internal static class TextWidth
{
    /// <summary>Bold letters are wider by about this much.</summary>
    public const double Bold = 1.07;

    /// <summary>Of a letter that is not listed, in thousandths of the type size.</summary>
    private const int Usual = 556;

    /// <summary>Of the characters from space to tilde, in thousandths of the type size.</summary>
    private static readonly int[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>
    /// The lines that text takes, at least one. Lines break after spaces, hyphens and en dashes, and inside a word too long for one.
    /// </summary>
    /// <param name="size">In half points.</param>
    /// <param name="width">In twentieths of a point.</param>
    public static int Lines(ReadOnlySpan<char> text, int size, bool bold, int width)
    {
        // In thousandths of the type size, as the widths are; ten twentieths of a point are one half point.
        var room = width * 100.0 / size / (bold ? Bold : 1);
        var (lines, used) = (1, 0.0);
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(" -\u2013\n") + 1;
            var word = end == 0 ? text : text[..end];
            var visible = Of(word.TrimEnd(" \n"));
            if (used > 0 && used + visible > room)
            {
                lines++;
                used = 0;
            }

            var broken = (int)(visible / Math.Max(room, 1));
            lines += broken;
            used += Of(word) - (broken * room);
            if (word[^1] == '\n')
            {
                lines++;
                used = 0;
            }

            text = text[word.Length..];
        }

        return lines;
    }

    /// <summary>In thousandths of the type size, not bold.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += c switch
            {
                >= ' ' and <= '~' => Ascii[c - ' '],
                'å' or 'ä' or 'ö' or 'é' or 'è' or 'ü' => 556,
                'Å' or 'Ä' => 667,
                'Ö' or 'Ü' => 778,
                '\u00A0' => 278,
                '—' or '…' => 1000,
                _ => Usual,
            };
        }

        return width;
    }
}
