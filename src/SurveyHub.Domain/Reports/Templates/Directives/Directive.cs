namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>What the report is to derive. A closed family in two parts: what stands in a sentence, and what stands by itself.</summary>
public abstract record Directive
{
    private protected Directive()
    {
    }

    public SourcePlace Place { get; init; }
}

/// <summary>What gives some words in a sentence.</summary>
public abstract record InlineDirective : Directive
{
    private protected InlineDirective()
    {
    }

    /// <summary>What the writer would rather have there; null for what is derived.</summary>
    public TextOverride? Override { get; init; }

    /// <summary>With a capital letter, also where no sentence begins.</summary>
    public bool Capital { get; init; }
}

/// <summary>What gives a table, a chart or a part of the report.</summary>
public abstract record BlockDirective : Directive
{
    private protected BlockDirective()
    {
    }
}

/// <summary>Words instead of what is derived, for as long as that is what the writer saw.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="For">What the directive gave when it was written. When it gives something else, the text holds no longer.</param>
public sealed record TextOverride(string Text, string For);

/// <summary>How a count is written; left to the rules of writing where nothing is said.</summary>
public enum NumberStyle
{
    Usual,
    Words,
    Figures,
}
