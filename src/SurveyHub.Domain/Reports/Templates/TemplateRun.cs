using SurveyHub.Domain.Reports.Templates.Directives;

namespace SurveyHub.Domain.Reports.Templates;

/// <summary>A stretch of a paragraph of one look. A closed family.</summary>
public abstract record TemplateRun
{
    private protected TemplateRun()
    {
    }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>An absolute http, https or mailto address, or null.</summary>
    public string? Link { get; init; }
}

/// <param name="Text">As the writer wrote it, without line breaks.</param>
public sealed record TextRun(string Text) : TemplateRun;

/// <summary>A place that the answers fill.</summary>
public sealed record HoleRun(InlineDirective Directive) : TemplateRun;

/// <summary>The mark of a footnote.</summary>
/// <param name="Label">That of a <see cref="TemplateFootnote"/> of the report.</param>
public sealed record FootnoteRun(string Label) : TemplateRun;
