namespace SurveyHub.Documents.Word;

/// <summary>
/// A paragraph style. The same figures make the style sheet and measure the pages, so that the page numbers in the contents list are those
/// of the finished document. Lengths are in twentieths of a point.
/// </summary>
/// <param name="Id">Neutral between languages; Word shows the name, translated when it is a built-in one.</param>
/// <param name="Name">Built-in names are written as Word writes them in files: "heading 1", "caption", "toc 1".</param>
internal sealed record WordStyle(string Id, string Name)
{
    /// <summary>In half points.</summary>
    public int Size { get; init; } = 20;

    /// <summary>Height of a line; more only where a character is taller.</summary>
    public int Line { get; init; } = 280;

    public int Before { get; init; }

    public int After { get; init; }

    public bool Bold { get; init; }

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public string? Colour { get; init; }

    /// <summary>From 1, for headings.</summary>
    public int? OutlineLevel { get; init; }

    public int Indent { get; init; }

    /// <summary>How far the first line stands out to the left of <see cref="Indent"/>.</summary>
    public int Hanging { get; init; }

    public ParagraphRule Rule { get; init; }

    public TabStop? Tab { get; init; }

    public string? Alignment { get; init; }

    /// <summary>The id of the style of a paragraph that somebody begins after one of this.</summary>
    public string? Next { get; init; }

    /// <summary>True for styles that Word knows by name; the others are marked as ours.</summary>
    public bool IsBuiltIn { get; init; } = true;

    /// <summary>A style that Word has no name for.</summary>
    public static WordStyle Own(string id, string name) => new(id, name) { IsBuiltIn = false };
}

/// <summary>Lines drawn at a paragraph.</summary>
internal enum ParagraphRule
{
    None,
    AccentAbove,
    Below,
    AccentLeft,

    /// <summary>All around, to write in by hand.</summary>
    Box,
}

/// <param name="Position">From the left margin.</param>
internal readonly record struct TabStop(int Position, bool IsRight, bool HasDots);
