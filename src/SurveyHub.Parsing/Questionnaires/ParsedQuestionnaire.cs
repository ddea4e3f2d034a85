using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>
/// What a questionnaire file says, with every mistake in it. There is always a questionnaire, as good as the file allows, so that a preview
/// can be shown beside the mistakes; it may be published only when <see cref="HasErrors"/> is false.
/// </summary>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record ParsedQuestionnaire(Questionnaire Questionnaire, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The blocks that it takes in, in the order of the file. Their mistakes stand in their own files; that there are any is said in this one too.</summary>
    public ValueList<ParsedBlock> Blocks { get; init; } = ValueList<ParsedBlock>.Empty;

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
