using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What the readers of any of our Markdown files share: its text and the mistakes so far.</summary>
internal abstract class MarkdownContext(SourceText source)
{
    private InlineReader? _inlines;

    /// <summary>Replaced by a cleaner one as reading proceeds; offsets are always into the present one.</summary>
    public SourceText Source { get; set; } = source;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Reads what stands within a paragraph, a heading or a cell.</summary>
    public InlineReader Inlines => _inlines ??= new InlineReader(this);

    /// <summary>Of the wording; messages to the author come in the language of the screen, but what the file says is quoted in this.</summary>
    public Language Language { get; set; } = Language.Swedish;

    /// <summary>What the mistakes that are found next are about; null for nothing that has an id.</summary>
    protected virtual string? Subject => null;

    public void Report(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments) =>
        Diagnostics.Add(descriptor, Source.PositionAt(offset), Subject, arguments);

    /// <summary>Says of something that Markdown knows that such a file cannot show it. Takes what it is.</summary>
    public abstract DiagnosticDescriptor Unsupported { get; }

    /// <summary>Reports something that may have been meant as words of the language, which then are not missing.</summary>
    public virtual void ReportPossibleField(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments) =>
        Report(descriptor, offset, arguments);
}
