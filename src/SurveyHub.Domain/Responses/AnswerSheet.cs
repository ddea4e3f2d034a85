using SurveyHub.Domain.Questionnaires;

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

    /// <param name="answers">At most one for each field; those in fields that the questionnaire does not have are left out.</param>
    public AnswerSheet(Questionnaire questionnaire, IEnumerable<Answer> answers)
    {
        _questionnaire = questionnaire;
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

    /// <summary>What has to be mended before the answers can be handed in, in the order of the questionnaire.</summary>
    public IEnumerable<AnswerFinding> Findings() => _questionnaire.Fields
        .Where(IsAsked)
        .Select(field => (field, problem: ProblemIn(field)))
        .Where(pair => pair.problem is not null)
        .Select(pair => new AnswerFinding(pair.field, pair.problem!));

    /// <summary>What is wrong with what stands in a field, or null; an empty field that must be answered included.</summary>
    public AnswerProblem? ProblemIn(Field field)
    {
        var stored = _answers.GetValueOrDefault(field.Path);
        return stored switch
        {
            { IsUnread: true } => AnswerReader.Read(field.Type, stored.Raw).Problem,
            { IsAnswered: false, Comment: not null } => new AnswerProblem(AnswerDiagnostics.CommentAlone, []),
            null or { IsAnswered: false } when field.Demands.Required => new AnswerProblem(AnswerDiagnostics.Required, []),
            _ => null,
        };
    }
}
