using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses;

/// <summary>Why what was typed is not an answer to the field. What was typed is kept all the same.</summary>
public sealed record AnswerProblem(DiagnosticDescriptor Descriptor, ValueList<LocalText> Arguments)
{
    public string Message(Language language) => Descriptor.Format(language, Arguments);
}

/// <summary>What was read from a text, or why it could not be; exactly one of them.</summary>
public readonly record struct AnswerReading(AnswerValue? Value, AnswerProblem? Problem);
