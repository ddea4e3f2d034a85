using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>A reason why a file was not refreshed.</summary>
/// <param name="Key">The piece that it concerns, or null when it is the whole file.</param>
public sealed record RefreshProblem(DiagnosticDescriptor Descriptor, string? Key, ValueList<LocalText> Arguments)
{
    public string Code => Descriptor.Code;

    public string Message(Language language) => Descriptor.Format(language, Arguments);

    public override string ToString() => Message(Language.English);
}
