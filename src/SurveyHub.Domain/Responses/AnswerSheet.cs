using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Checks;

namespace SurveyHub.Domain.Responses;

/// <summary>How much of something is answered.</summary>
/// <param name="Asked">Fields that are to be answered. A box to tick is not counted: left empty it may be finished.</param>
public readonly record struct Completion(int Answered, int Asked)
{
    public static Completion operator +(Completion left, Completion right) => new(left.Answered + right.Answered, left.Asked + right.Asked);

    public static Completion Add(Completion left, Completion right) => left + right;
}

/// <summary>What stops an organisation from handing in.</summary>
public sealed record AnswerFinding(Field Field, AnswerProblem Problem);

/// <summary>A questionnaire as one organisation has filled it in: what is asked in view of the answers, and what is missing or wrong.</summary>
public sealed class AnswerSheet
{
    private readonly Questionnaire _questionnaire;
    private readonly Dictionary<FieldPath, Answer> _answers;
    private readonly Func<FieldPath, decimal?> _earlier;
    private IReadOnlyList<CheckOutcome>? _checks;

    /// <param name="answers">At most one for each field; those in fields that the questionnaire does not have are left out.</param>
    /// <param name="earlier">
    /// The number that the organisation gave in the last wave, by the field it is asked in now, or null where there is none. Without it no change is
    /// looked for.
    /// </param>
    public AnswerSheet(Questionnaire questionnaire, IEnumerable<Answer> answers, Func<FieldPath, decimal?>? earlier = null)
    {
        _questionnaire = questionnaire;
        _earlier = earlier ?? (_ => null);
        _answers = answers.Where(answer => questionnaire.Find(answer.Field) is not null && answer.Row is null).ToDictionary(a => a.Field);
    }

    /// <summary>The answer in a field, asked or not; null when it is not answered.</summary>
    public Answer? Find(FieldPath path) => _answers.GetValueOrDefault(path) is { IsAnswered: true } answer ? answer : null;

    /// <inheritdoc cref="AskedFields.IsAsked"/>
    public bool IsAsked(Field field) => _questionnaire.IsAsked(field, Find);

    public Completion CompletionOf(Question question)
    {
        var asked = question.Fields.Where(field => field.Type is not CheckType && IsAsked(field)).ToList();
        return new Completion(asked.Count(field => Find(field.Path) is not null), asked.Count);
    }

    public Completion CompletionOf(IEnumerable<Question> questions) => questions.Select(CompletionOf).Aggregate(default(Completion), Completion.Add);

    /// <summary>What the checks of the questionnaire make of the answers, line by line in the order of the file.</summary>
    public IReadOnlyList<CheckOutcome> Checks() => _checks ??= [.. new CheckEvaluator(_questionnaire, Find, _earlier).Run()];

    /// <summary>What has to be mended before the answers can be handed in, in the order of the questionnaire.</summary>
    public IEnumerable<AnswerFinding> Findings()
    {
        var broken = CheckFindings().Where(finding => finding.Severity == Severity.Error).ToLookup(finding => finding.Anchor.Path);
        return
            from field in _questionnaire.Fields
            where IsAsked(field)
            from problem in broken[field.Path].Select(finding => finding.Problem).Prepend(ProblemIn(field))
            where problem is not null
            select new AnswerFinding(field, problem);
    }

    /// <summary>What looks odd and nobody has explained: it is asked about, and stops nobody from handing in.</summary>
    public IEnumerable<CheckFinding> Unexplained() =>
        CheckFindings().Where(finding => finding is { Severity: Severity.Warning, IsExplained: false });

    private IEnumerable<CheckFinding> CheckFindings() => Checks().Select(outcome => outcome.Finding).OfType<CheckFinding>();

    /// <summary>What is wrong with what stands in a field, or null; an empty field that must be answered included.</summary>
    public AnswerProblem? ProblemIn(Field field)
    {
        var stored = _answers.GetValueOrDefault(field.Path);
        return stored switch
        {
            { IsUnread: true } => AnswerReader.Read(field.Type, stored.Raw).Problem,
            { IsAnswered: false, Comment: not null } => new AnswerProblem(AnswerDiagnostics.CommentAlone, []),
            { Kind: AnswerKind.Missing } when field.Demands.NeedsReason && string.IsNullOrWhiteSpace(stored.Reason ?? stored.Comment) =>
                new AnswerProblem(AnswerDiagnostics.ReasonMissing, []),
            null or { IsAnswered: false } when field.Demands.Required => new AnswerProblem(AnswerDiagnostics.Required, []),
            _ => null,
        };
    }
}
