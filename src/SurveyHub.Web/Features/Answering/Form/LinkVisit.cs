using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>Somebody with a valid link, and what they find behind it.</summary>
/// <param name="Address">The form's, with the site's path base.</param>
/// <param name="Plain">The questionnaire as its author wrote it.</param>
public sealed record LinkVisit(LinkToken Token, string Address, LinkSnapshot Link, Questionnaire Plain, DateTimeOffset Now)
{
    private Questionnaire? _questionnaire;
    private AnswerSheet? _sheet;
    private IReadOnlyList<Section>? _sections;
    private IReadOnlyList<Field>? _fields;

    /// <summary>With the rows that are added to it: those in which something stands or is to be decided, and <see cref="Rows"/>.</summary>
    public Questionnaire Questionnaire => _questionnaire ??= Plain.AsShown.WithRows(
        Link.Answers.Where(pair => pair.Value.IsWritten).Select(pair => pair.Key).Concat(Link.Talk.Conflicts.Select(conflict => conflict.Path)).Concat(Rows));

    /// <summary>Cells of more rows that are to be there, such as empty ones to write in.</summary>
    public IReadOnlyList<FieldPath> Rows { get; init; } = [];

    /// <summary>The same with these rows too.</summary>
    public LinkVisit With(IEnumerable<FieldPath> rows) => Plain.Templates.Any() ? this with { Rows = [.. Rows, .. rows] } : this;

    /// <summary>The version that was handed in, where the wave has put another to use since; else null.</summary>
    public Questionnaire? HandedIn { get; init; }

    /// <summary>To be shown to those who have handed in: with the questions they answered and signed, whatever is asked since.</summary>
    public LinkVisit AsHandedIn => HandedIn is { } then ? this with { Plain = then } : this;

    /// <summary>Who approves and who signs; none where the link has nothing decided (<see cref="LinkSnapshot.HasDecisions"/>).</summary>
    public DecidingPowers Powers { get; init; } = DecidingPowers.None;

    /// <summary>Nothing for somebody whose link is for some questions only.</summary>
    public ReportNews Report { get; init; } = ReportNews.None;

    public ApprovalStanding Approval => Powers.StandingAt(Link.LastSequence);

    /// <summary>The right to hand in is awake: nobody else is named to sign.</summary>
    public bool MaySign => Link.HasDecisions ? Powers.MaySign(Link.Holder.Person) : Link.Holder.MaySubmit;

    /// <summary>What they handed in in the wave before; null when there is none, or they did not.</summary>
    public EarlierSubmission? Earlier { get; init; }

    /// <summary>Of the words around the questions.</summary>
    public Language Language => Link.Holder.Language ?? Questionnaire.Header.Language;

    /// <summary>The tag of the questionnaire's own language where it is another; else null, since it need not be said.</summary>
    public string? AuthorLang => Language == Questionnaire.Header.Language ? null : Questionnaire.Header.Language.Tag();

    public Actor Actor => Link.Holder.MayShare ? Actor.At(Link.Holder.Person) : Actor.Colleague(Link.Holder.Person);

    public bool IsEditable => Link.IsEditable(Now);

    /// <summary>There is something to hand in. Where there are only boxes to tick, none ticked is an answer too.</summary>
    public bool IsAnswered =>
        Questionnaire.Fields.All(f => f.Type is CheckType) || Questionnaire.Fields.Any(f => Sheet.IsAsked(f) && Sheet.Find(f.Path) is not null);

    public AnswerSheet Sheet => _sheet ??= SheetOf(Questionnaire, Link.Answers, Earlier);

    /// <summary>What this person is to answer: sections with the questions that the right covers.</summary>
    public IReadOnlyList<Section> Sections => _sections ??= Covered();

    public IReadOnlyList<Field> Fields =>
        _fields ??= Link.Holder.Scope.Count == 0 ? Questionnaire.Fields : [.. Sections.SelectMany(section => section.Questions).SelectMany(question => question.Fields)];

    /// <summary>Some field of theirs takes a file.</summary>
    public bool TakesFiles => Fields.Any(one => one.Type is FileType);

    /// <summary>The address of all that was ever written in a field.</summary>
    public string HistoryOf(Field field) => $"{Address}{AnsweringRoutes.History}/{field.Path}";

    /// <summary>Where the file of a field is sent and fetched.</summary>
    public string FileOf(Field field) => $"{Address}{AnsweringRoutes.File}/{field.Path}";

    /// <summary>Where the file that an entry of the log names is fetched.</summary>
    public string FileOf(Field field, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{FileOf(field)}/{sequence}");

    public StoredAnswer? Stored(FieldPath path) => Link.Answers.GetValueOrDefault(path);

    public static AnswerSheet SheetOf(
        Questionnaire questionnaire, IReadOnlyDictionary<FieldPath, StoredAnswer> answers, EarlierSubmission? earlier = null) => new(
        questionnaire,
        answers.Select(pair => questionnaire.FindAnswerable(pair.Key) is { } field ? pair.Value.ToAnswer(field) : null).OfType<Answer>(),
        path => questionnaire.Find(path) is { } field ? earlier?.NumberIn(questionnaire, field) : null);

    // The sheet, the sections and the fields are derived from the rest and take no part in copies.
    private LinkVisit(LinkVisit original)
    {
        (Token, Address, Link, Plain, Now) = (original.Token, original.Address, original.Link, original.Plain, original.Now);
        (Powers, Report, Earlier, Rows, HandedIn) = (original.Powers, original.Report, original.Earlier, original.Rows, original.HandedIn);
    }

    private ValueList<Section> Covered() => Link.Holder.Scope.Count == 0 ? Questionnaire.Sections :
    [
        .. Questionnaire.Sections
            .Select(section => section with { Questions = [.. section.Questions.Where(question => Link.Holder.Covers(question.Id))] })
            .Where(section => section.Questions.Count > 0),
    ];
}
