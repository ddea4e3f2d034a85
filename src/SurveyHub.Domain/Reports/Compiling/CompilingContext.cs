using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Wordings;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What every part of the compiler shares: the answers in table order, the phrases, and the running numbers of captions.</summary>
internal sealed class CompilingContext
{
    private readonly CompilingContext? _whole;
    private readonly bool _isOfRows;
    private int _tables;
    private int _figures;

    public CompilingContext(SurveyAnswers answers)
        : this(answers, answers.Questionnaire.Header.Language)
    {
    }

    /// <param name="language">Of the report.</param>
    public CompilingContext(SurveyAnswers answers, Language language)
    {
        Plain = answers.Questionnaire;
        Answers = (answers.OnlyAsked() with { Questionnaire = answers.Questionnaire.AsShown }).WithCalculated().WithWordings();
        Texts = new ReportTexts(language, answers.Panel.Words);
        Participants = answers.Panel.InTableOrder.Select(o => new Participant(o, Answers.For(o.Code))).ToList();
        Asked = Participants.Count;
    }

    private CompilingContext(CompilingContext whole, TableRow template)
    {
        (_whole, Plain, Answers, Texts, Asked) = (whole, whole.Plain, whole.Answers, whole.Texts, whole.Asked);
        Participants = whole.Participants.SelectMany(participant => Rows(participant, template)).ToList();
        _isOfRows = true;
    }

    private CompilingContext(CompilingContext whole, IReadOnlySet<OrganisationCode> some)
    {
        (_whole, Plain, Answers) = (whole, whole.Plain, whole.Answers);
        var words = whole.Texts.Words with { Whole = whole.Texts.Say("Urvalet", "The selection") };
        Texts = new ReportTexts(whole.Texts.Language, words);
        Participants = whole.Participants.Where(participant => some.Contains(participant.Organisation.Code)).ToList();
        Asked = Participants.Count;
    }

    private CompilingContext(CompilingContext whole, Func<Participant, IEnumerable<Answer>> more)
    {
        (_whole, _isOfRows, Plain, Answers, Texts, Asked) = (whole, whole._isOfRows, whole.Plain, whole.Answers, whole.Texts, whole.Asked);
        Participants = whole.Participants.Select(participant => participant with
        {
            Response = participant.Response with { Answers = [.. participant.Response.Answers, .. more(participant)] },
        }).ToList();
    }

    /// <summary>
    /// The same where every row that was added of a template is a participant of its own, which has answered the template: whatever is said of
    /// organisations can then be said of rows. How many were asked is still how many organisations.
    /// </summary>
    public CompilingContext OfRows(TableRow template) => new(this, template);

    /// <summary>The same of some only: what is said of all is then said of them.</summary>
    public CompilingContext Among(IEnumerable<Organisation> some)
    {
        var codes = some.Select(organisation => organisation.Code).ToHashSet();
        return Participants.All(participant => codes.Contains(participant.Organisation.Code)) ? this : new CompilingContext(this, codes);
    }

    /// <summary>The same where everybody has answered this as well, also who is silent: of those something may be known from elsewhere.</summary>
    /// <param name="more">In fields that the questionnaire does not have.</param>
    public CompilingContext With(Func<Participant, IEnumerable<Answer>> more) => new(this, more);

    /// <summary>The participants are rows that organisations have added, of which each organisation may have several.</summary>
    public bool IsOfRows => _isOfRows;

    /// <summary>Without the answers in fields that were not asked, and with what is calculated as if it had been answered.</summary>
    public SurveyAnswers Answers { get; }

    /// <summary>The questionnaire as it was put.</summary>
    public Questionnaire Plain { get; }

    /// <summary>What is worked out in a field of <see cref="Answers"/>; null for one that is answered.</summary>
    public CalculatedValue? CalculatedIn(Field field) => Plain.FindCalculated(field.Path);

    /// <summary>Of some fields those that are answered: what is worked out is no answer, unless there is nothing else.</summary>
    public IReadOnlyList<Field> Answered(IReadOnlyList<Field> fields) => fields.Where(field => CalculatedIn(field) is null).ToList() is { Count: > 0 } answered ? answered : fields;

    /// <summary>The fields that tell who has answered a question; none where whether it was answered would tell what has been promised not to be told.</summary>
    public IReadOnlyList<Field> Telling(Question question) =>
        [.. Answered(question.Fields).Where(field => CalculatedIn(field) is { } value ? !Plain.RestsOnHidden(value) : !Answers.Questionnaire.RestsOnHidden(field))];

    /// <summary>Who has answered any of some fields, also that data are missing or that it does not apply; the base of a question wherever one is printed.</summary>
    public IReadOnlyList<Participant> Answering(IReadOnlyList<Field> fields) =>
        [.. Participants.Where(participant => fields.Any(field => participant.Response.AllIn(field).Any()))];

    public ReportTexts Texts { get; }

    /// <summary>Every member of the panel, the silent ones included, in the order of tables.</summary>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>N: how many were asked.</summary>
    public int Asked { get; }

    public int NextTable() => _whole?.NextTable() ?? ++_tables;

    public int NextFigure() => _whole?.NextFigure() ?? ++_figures;

    /// <summary>Whether a field was put to an organisation.</summary>
    public bool IsAsked(Field field, Participant participant) =>
        !participant.Response.NewSince.Contains(field.Path) && Answers.Questionnaire.IsAsked(field, participant.Response.Find);

    /// <summary>"Svar från 14 av 21 regioner."; of rows "34 rader från 14 av 21 regioner."</summary>
    public string BaseOf(IEnumerable<Participant> answered)
    {
        if (!IsOfRows)
        {
            return Texts.BaseSentence(answered.Count(), Asked);
        }

        var rows = answered.ToList();
        var organisations = rows.Select(participant => participant.Organisation.Code).Distinct().Count();
        return Texts.Say(
            $"{Texts.Rows(rows.Count)} från {Texts.Of(organisations, Asked)} {Texts.Words.Plural}.",
            $"{Texts.Rows(rows.Count)} from {Texts.Of(organisations, Asked)} {Texts.Words.Plural}.");
    }

    private static IEnumerable<Participant> Rows(Participant participant, TableRow template) => participant.Response.RowsOf(template).Select(
        (key, index) => participant with
        {
            Response = participant.Response with
            {
                Answers = participant.Response.Answers.Where(answer => answer.Row == key).Select(answer => answer with { Row = null }).ToValueList(),
            },
            Row = index + 1,
        });
}

/// <summary>An organisation with its response.</summary>
/// <param name="Row">The number of the row, where it is one of several that the organisation has added.</param>
internal sealed record Participant(Organisation Organisation, Response Response, int? Row = null);
