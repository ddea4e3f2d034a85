using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Wordings;

namespace SurveyHub.Domain.Responses;

/// <summary>Everything a report is compiled from: what was asked, who was asked, and what each organisation answered.</summary>
public sealed record SurveyAnswers(Questionnaire Questionnaire, Panel Panel, ValueList<Response> Responses)
{
    private Dictionary<OrganisationCode, Response>? _byOrganisation;

    // A copy may be given other responses ("with"), so it makes a look-up of its own.
    private SurveyAnswers(SurveyAnswers original) =>
        (Questionnaire, Panel, Responses, IsTest, Wave, Source, Earlier, Wordings) =
            (original.Questionnaire, original.Panel, original.Responses, original.IsTest, original.Wave, original.Source, original.Earlier, original.Wordings);

    /// <summary>The answers were given to try something out: a report of them says so on its cover, so that nobody takes its figures for real.</summary>
    public bool IsTest { get; init; }

    /// <summary>What the wave is called that the answers are of; null when it is not known.</summary>
    public string? Wave { get; init; }

    /// <summary>Where the answers come from and what they are worth, where that has to be said of them; every file of data says it. Null when there is nothing to say.</summary>
    public string? Source { get; init; }

    /// <summary>What the report compares with; null when it compares with nothing.</summary>
    public EarlierWave? Earlier { get; init; }

    /// <summary>What analysts have written for answers, fitting or not (<see cref="WordedAnswers"/>).</summary>
    public ValueList<AnalystWording> Wordings { get; init; } = [];

    /// <summary>The time of the newest submission: the report's own date, since no clock may move its bytes. Null when no time is known.</summary>
    public DateTimeOffset? AsOf => Responses.Max(response => response.Submitted);

    /// <summary>The organisation's response; a silent one when it has none.</summary>
    public Response For(OrganisationCode organisation)
    {
        _byOrganisation ??= Responses.ToDictionary(response => response.Organisation);
        return _byOrganisation.GetValueOrDefault(organisation) ?? Response.SilentFrom(organisation);
    }

    /// <summary>The same with what others have measured, which then may stand wherever a fact of the panel may.</summary>
    public SurveyAnswers With(MeasureBook measures) => measures.Measures.Count == 0 ? this : this with { Panel = measures.JoinTo(Panel) };

    /// <summary>The answers of some members only. What is said of them all is then said of a selection, and not of the whole country.</summary>
    /// <param name="some">Members of the panel.</param>
    public SurveyAnswers Among(IReadOnlyCollection<Organisation> some)
    {
        var codes = some.Select(organisation => organisation.Code).ToHashSet();
        if (Panel.Organisations.All(organisation => codes.Contains(organisation.Code)))
        {
            return this;
        }

        var words = Panel.Words with { Whole = Questionnaire.Header.Language.Choose("Urvalet", "The selection") };
        return this with
        {
            Panel = Panel with { Words = words, Organisations = Panel.Organisations.Where(organisation => codes.Contains(organisation.Code)).ToValueList() },
            Responses = Responses.Where(response => codes.Contains(response.Organisation)).ToValueList(),
        };
    }

    // The look-up is derived from the rest and takes no part in equality.
    public bool Equals(SurveyAnswers? other) =>
        other is not null && Questionnaire.Equals(other.Questionnaire) && Panel == other.Panel && IsTest == other.IsTest
        && Wave == other.Wave && Source == other.Source && Responses.Equals(other.Responses) && Equals(Earlier, other.Earlier) && Wordings.Equals(other.Wordings);

    public override int GetHashCode() => HashCode.Combine(Questionnaire, Panel, Responses);
}

/// <summary>One organisation's submitted answer.</summary>
/// <param name="IsSilent">It has not answered; then it has no answers.</param>
/// <param name="Submitted">When it was last submitted, or null when not known.</param>
/// <param name="IsLate">Submitted after its deadline.</param>
/// <param name="IsCorrected">Submitted again after the first time.</param>
/// <param name="SignedBy">Who stands for it, or null.</param>
/// <param name="Note">What the report must say of it, or null.</param>
/// <param name="Answers">At most one for each field and row.</param>
public sealed record Response(
    OrganisationCode Organisation,
    bool IsSilent,
    DateTimeOffset? Submitted,
    bool IsLate,
    bool IsCorrected,
    string? SignedBy,
    string? Note,
    ValueList<Answer> Answers)
{
    /// <summary>The most characters of <see cref="SignedBy"/>: a name and a title of 200 each, and what stands between them.</summary>
    public const int LongestSignature = 402;

    /// <summary>Up to so many, looking through them all is as quick as an index, and holds nothing: there may be a hundred thousand responses.</summary>
    private const int FewAnswers = 32;

    private AnswerIndex? _index;
    private int _last;
    private ILookup<FieldPath, Answer>? _inRows;

    // A copy may be given other answers ("with"), so it makes a look-up of its own.
    private Response(Response original)
    {
        (Organisation, IsSilent, Submitted, IsLate) = (original.Organisation, original.IsSilent, original.Submitted, original.IsLate);
        (IsCorrected, SignedBy, Note, Answers) = (original.IsCorrected, original.SignedBy, original.Note, original.Answers);
        (NewSince, CorrectedIn) = (original.NewSince, original.CorrectedIn);
    }

    /// <summary>Fields that were added to the questionnaire after it was submitted: it was not asked them.</summary>
    public ValueList<FieldPath> NewSince { get; init; } = [];

    /// <summary>Of one that <see cref="IsCorrected"/>, the fields that were written in after it was first handed in. Null where it is not known which: then it may be any.</summary>
    public ValueList<FieldPath>? CorrectedIn { get; init; }

    /// <summary>Whether a field may have been corrected after the first time.</summary>
    public bool IsCorrectedIn(FieldPath field) => IsCorrected && CorrectedIn?.Contains(field) != false;

    public static Response SilentFrom(OrganisationCode organisation) =>
        new(organisation, true, null, false, false, null, null, ValueList<Answer>.Empty);

    /// <summary>The answer in a field, or null when it is not answered.</summary>
    public Answer? Find(FieldPath path)
    {
        if (Answers.Count > FewAnswers)
        {
            return (_index ??= new AnswerIndex(Answers)).Find(path);
        }

        // Whoever asks for a field asks every response for it, several times: it mostly stands where the one before was found. Two who ask at once only look a little longer.
        var first = _last;
        for (var i = 0; i < Answers.Count; i++)
        {
            var place = first + i < Answers.Count ? first + i : first + i - Answers.Count;
            if (Answers[place] is { IsAnswered: true } answer && answer.Path == path)
            {
                _last = place;
                return answer;
            }
        }

        return null;
    }

    /// <summary>The rows in which a cell of the template is answered, in their order.</summary>
    public IReadOnlyList<RowKey> RowsOf(TableRow template)
    {
        return [.. template.Cells.SelectMany(cell => InRows[cell.Path]).Select(answer => answer.Row!.Value).Distinct().Order()];
    }

    /// <summary>The answer in a field; of a cell in a row that repeats the answers in all its rows.</summary>
    public IEnumerable<Answer> AllIn(Field field)
    {
        if (Find(field.Path) is { } only)
        {
            return [only];
        }

        return InRows[field.Path];
    }

    private ILookup<FieldPath, Answer> InRows => _inRows ??= Answers.Where(a => a is { IsAnswered: true, Row: not null }).ToLookup(a => a.Field);

    // The look-up is derived from the answers and takes no part in equality.
    public bool Equals(Response? other) =>
        other is not null && (Organisation, IsSilent, Submitted, IsLate, IsCorrected, SignedBy, Note)
            == (other.Organisation, other.IsSilent, other.Submitted, other.IsLate, other.IsCorrected, other.SignedBy, other.Note)
        && Answers.Equals(other.Answers) && NewSince.Equals(other.NewSince) && Equals(CorrectedIn, other.CorrectedIn);

    public override int GetHashCode() => HashCode.Combine(Organisation, Submitted, Answers);
}
