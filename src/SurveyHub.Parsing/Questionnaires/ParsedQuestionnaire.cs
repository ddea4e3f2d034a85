using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>
/// What a questionnaire file says, with every mistake in it. There is always a questionnaire, as good as the file allows, so that a preview
/// can be shown beside the mistakes; it may be published only when <see cref="HasErrors"/> is false.
/// </summary>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record ParsedQuestionnaire(Questionnaire Questionnaire, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
