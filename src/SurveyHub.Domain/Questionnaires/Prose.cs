namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// Running text of a questionnaire (introductions, help), reduced to what every form of it can show: page, mail, Word and paper.
/// </summary>
public sealed record Prose(ValueList<ProseBlock> Blocks)
{
    public static Prose Empty { get; } = new(ValueList<ProseBlock>.Empty);

    public bool IsEmpty => Blocks.Count == 0;
}

public abstract record ProseBlock;

public sealed record ProseParagraph(ValueList<ProseRun> Runs) : ProseBlock;

/// <param name="Ordered">Numbered from one, else bullets.</param>
/// <param name="Items">Each item is one paragraph; lists do not nest.</param>
public sealed record ProseList(bool Ordered, ValueList<ProseParagraph> Items) : ProseBlock;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">Without line breaks.</param>
/// <param name="Link">An absolute http, https or mailto address, or null.</param>
public sealed record ProseRun(string Text, bool Bold = false, bool Italic = false, string? Link = null);
