using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What every reader of a file shares: the text, the mistakes so far, and the question that is being read.</summary>
internal sealed class ReadingContext(SourceText source)
{
    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The id of the question being read, named in its mistakes.</summary>
    public string? Question { get; set; }

    /// <summary>Of the wording; messages to the author come in the language of the screen, but what the file says is quoted in this.</summary>
    public Language Language { get; set; } = Language.Swedish;

    /// <summary>What was written where an id should stand, so that a reference to it is not called a mistake as well.</summary>
    public List<string> FaultyIds { get; } = [];

    public void Report(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments) =>
        Diagnostics.Add(descriptor, Source.PositionAt(offset), Question, arguments);
}
