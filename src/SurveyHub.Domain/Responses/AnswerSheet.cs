using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses.Calculations;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Domain.Text;

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
    private readonly HashSet<string> _rows;
    private IReadOnlyList<CheckOutcome>? _checks;
    private Calculator? _calculator;

    /// <param name="questionnaire">May have added rows with nothing in them; those in which something is written are added here.</param>
    /// <param name="answers">At most one for each field and row; those in fields that the questionnaire does not have are left out.</param>
    /// <param name="earlier">
    /// The number that the organisation gave in the last wave, by the field it is asked in now, or null where there is none. Without it no change is
    /// looked for.
    /// </param>
    public AnswerSheet(Questionnaire questionnaire, IEnumerable<Answer> answers, Func<FieldPath, decimal?>? earlier = null)
    {
        _earlier = earlier ?? (_ => null);
        _answers = answers
            .Where(answer => questionnaire.Find(answer.Path) is not null && questionnaire.IsRepeated(answer.Field) == answer.Row is not null)
            .ToDictionary(answer => answer.Path);
        var written = _answers.Values.Where(answer => answer is { Row: not null, IsWritten: true }).Select(answer => answer.Path).ToList();
        _questionnaire = questionnaire.WithRows(written);
        _rows = [.. written.Select(path => path.RowName!)];
    }

    /// <summary>With all the rows that are added.</summary>
    public Questionnaire Questionnaire => _questionnaire;

    /// <summary>The answer in a field, asked or not; null when it is not answered.</summary>
    public Answer? Find(FieldPath path) => _answers.GetValueOrDefault(path) is { IsAnswered: true } answer ? answer : null;

    /// <inheritdoc cref="AskedFields.IsAsked"/>
    public bool IsAsked(Field field) => _questionnaire.IsAsked(field, Find);

    /// <summary>Whether a field is one of those that are to be answered: an added row with nothing in it is not, unless there have to be more.</summary>
    public bool IsDue(Field field) => IsAsked(field)
        && (!IsInEmptyRow(field) || _questionnaire.Templates.Any(row => Lacking(row) > 0 && row.Cells.Any(cell => cell.Path == field.Path.WithoutRow)));

    /// <summary>Of the fields that are to be answered, those of added rows with something in them, and of as many more rows as there have to be.</summary>
    public Completion CompletionOf(Question question)
    {
        if (question.HasAddedRows)
        {
            question = _questionnaire.Questions.First(own => own.Id == question.Id);
        }

        var completion = default(Completion);
        foreach (var field in question.Fields)
        {
            if (field.Type is not CheckType && IsAsked(field) && !IsInEmptyRow(field))
            {
                completion += new Completion(Find(field.Path) is null ? 0 : 1, 1);
            }
        }

        var lacking = question.Tables.SelectMany(table => table.Repeating).Sum(row => Lacking(row) * row.Cells.Count(cell => cell.Type is not CheckType));
        return completion + new Completion(0, lacking);
    }

    /// <summary>How many more of a row that repeats have to be filled in.</summary>
    public int Lacking(TableRow template) =>
        template.Repeats is { Least: > 0 and var least } && IsAsked(template.Cells[0]) ? Math.Max(0, least - CountOf(template)) : 0;

    /// <summary>How many of a row that repeats have something in them.</summary>
    public int CountOf(TableRow template) =>
        _answers.Values.Where(answer => answer is { Row: not null, IsWritten: true } && template.Cells.Any(cell => cell.Path == answer.Field))
            .Select(answer => answer.Row).Distinct().Count();

    public Completion CompletionOf(IEnumerable<Question> questions) => questions.Select(CompletionOf).Aggregate(default(Completion), Completion.Add);

    /// <summary>A number that is worked out of the answers, as far as they allow. Facts of the panel are known to the report only.</summary>
    public CalculatedResult Calculate(CalculatedValue value) => (_calculator ??= new Calculator(_questionnaire, Find, _ => null)).Of(value);

    /// <summary>Whether a calculated value is shown in view of the answers.</summary>
    public bool IsShown(CalculatedValue value) => _questionnaire.IsShown(value, Find);

    /// <summary>What the checks of the questionnaire make of the answers, line by line in the order of the file.</summary>
    public IReadOnlyList<CheckOutcome> Checks() => _checks ??= [.. new CheckEvaluator(_questionnaire, Find, _earlier, Calculate).Run()];

    /// <summary>What has to be mended before the answers can be handed in, in the order of the questionnaire.</summary>
    public IEnumerable<AnswerFinding> Findings()
    {
        var broken = CheckFindings().Where(finding => finding.Severity == Severity.Error).ToLookup(finding => finding.Anchor.Path);
        return
            from question in _questionnaire.Questions
            from finding in Findings(question, broken).Concat(RowFindings(question))
            select finding;
    }

    private IEnumerable<AnswerFinding> Findings(Question question, ILookup<FieldPath, CheckFinding> broken) =>
        from field in question.Fields
        where IsAsked(field)
        from problem in broken[field.Path].Select(finding => finding.Problem).Prepend(ProblemIn(field))
        where problem is not null
        select new AnswerFinding(field, problem);

    /// <summary>Of rows that repeat and are too few; said at the first cell as the author wrote it, since there may be no row.</summary>
    private IEnumerable<AnswerFinding> RowFindings(Question question) =>
        from row in question.Tables.SelectMany(table => table.Repeating)
        where Lacking(row) > 0
        select new AnswerFinding(row.Cells[0], new AnswerProblem(
            AnswerDiagnostics.TooFewRows, [SwedishNumber.Format(row.Repeats!.Least), row.Label, SwedishNumber.Format(CountOf(row))]));

    private bool IsInEmptyRow(Field field) => field.Path.RowName is { } row && !_rows.Contains(row);

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
            null or { IsAnswered: false } when field.Demands.Required && !IsInEmptyRow(field) => new AnswerProblem(AnswerDiagnostics.Required, []),
            _ => null,
        };
    }
}
