using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>Leads from wherever a file turns out unfit to the one place that answers with a refusal; nobody outside sees it.</summary>
internal sealed class RefusedException(ValueList<RefreshProblem> problems) : Exception(string.Join('\n', problems))
{
    public RefusedException(DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalText> arguments)
        : this([new RefreshProblem(descriptor, null, ValueList.Create(arguments))])
    {
    }

    public ValueList<RefreshProblem> Problems { get; } = problems;
}
