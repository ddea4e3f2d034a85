using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Themes.Loading;

/// <summary>How far the reading of an organisation's answer to a question has come.</summary>
public enum ReadingState
{
    /// <summary>A marked passage is in doubt or gone since the answer was corrected.</summary>
    ToSettle,

    /// <summary>Not read, or not as it is now, or not for all themes as they are now.</summary>
    Unread,

    Read,

    /// <summary>It has handed in, and said nothing in words.</summary>
    NothingToRead,

    /// <summary>It has not handed in.</summary>
    Silent,
}

/// <summary>
/// The reading of one question: what of it is read, with which themes, and by whom it was answered. Only what is shown with who said it; a field that is
/// reported only in sum, or not at all, is not here.
/// </summary>
public sealed class QuestionReading
{
    private readonly WaveAnalysis _wave;
    private readonly Dictionary<FieldPath, int> _order;
    private readonly HashSet<FieldPath> _always;
    private readonly ILookup<OrganisationCode, PlacedCoding> _codings;
    private readonly Dictionary<FieldPath, DateTimeOffset> _newest = [];
    private readonly Dictionary<OrganisationCode, ReadingState> _states = [];

    private QuestionReading(WaveAnalysis wave, Question question, IReadOnlyList<Field> fields)
    {
        (_wave, Question, Fields) = (wave, question, fields);
        _order = fields.Select((field, i) => (field.Path, i)).ToDictionary();
        Themes = [.. wave.Book.Themes.Where(theme => theme.Rule is null && theme.Fields.Any(_order.ContainsKey))];
        _always = [.. fields.Where(field => field.Type is TextType).Select(field => field.Path).Concat(Themes.SelectMany(theme => theme.Fields))];
        foreach (var (field, since) in Themes.SelectMany(theme => theme.Fields, (theme, field) => (field, theme.Since)).Where(pair => pair.Since is not null))
        {
            _newest[field] = _newest.TryGetValue(field, out var other) && other > since ? other : since!.Value;
        }

        _codings = wave.Reader.Codings.Where(placed => _order.ContainsKey(placed.Coding.Passage.Field.WithoutRow)).ToLookup(placed => placed.Coding.Passage.Organisation);
    }

    public Question Question { get; }

    /// <summary>All that may be marked in.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>Those that are looked for in it, in the order of the book.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>Themes that came, or came to mean more, after answers had been read: what was read for the others says nothing of them.</summary>
    public IReadOnlyList<Theme> NewerThanReading => [.. Themes.Where(theme => theme.Since is { } since && _wave.InTableOrder.Any(one =>
        AnswersOf(one.Code).Any(answer => theme.Fields.Contains(answer.Field) && _wave.Reader.LastRead(one.Code, answer) < since)))];

    /// <summary>Every question in which something may be marked.</summary>
    public static IEnumerable<QuestionReading> AllOf(WaveAnalysis wave) => wave.Answers.Questionnaire.AsShown.Questions.Select(question => Of(wave, question)).OfType<QuestionReading>();

    /// <summary>Null where there is no such question, or nothing in it that may be marked.</summary>
    public static QuestionReading? Of(WaveAnalysis wave, string question) =>
        wave.Answers.Questionnaire.AsShown.Questions.FirstOrDefault(one => one.Id.Value == question) is { } found ? Of(wave, found) : null;

    /// <summary>What of an organisation's answer is read, in the order of the form: every text, every note, and what a theme is looked for in.</summary>
    public IReadOnlyList<Answer> AnswersOf(OrganisationCode organisation) =>
    [
        .. _wave.Answers.For(organisation).Answers
            .Where(answer => _order.ContainsKey(answer.Field) && ThemeReader.HasText(answer) && (_always.Contains(answer.Field) || answer.IsUnread || answer.Note.Length > 0))
            .OrderBy(answer => answer.Row).ThenBy(answer => _order[answer.Field]),
    ];

    public ReadingState StateOf(OrganisationCode organisation)
    {
        if (!_states.TryGetValue(organisation, out var state))
        {
            state = _states[organisation] = FindState(organisation);
        }

        return state;
    }

    private ReadingState FindState(OrganisationCode organisation)
    {
        if (_wave.Answers.For(organisation).IsSilent)
        {
            return ReadingState.Silent;
        }

        var answers = AnswersOf(organisation);
        return _codings[organisation].Any(placed => !placed.Place.Counts) ? ReadingState.ToSettle
            : answers.Count == 0 ? ReadingState.NothingToRead
            : answers.All(answer => IsRead(organisation, answer)) ? ReadingState.Read
            : ReadingState.Unread;
    }

    public int MarksOf(OrganisationCode organisation) => _codings[organisation].Count(placed => placed.Place.Counts);

    /// <summary>The organisation after another, in the order of tables, that somebody has to look at; null where nobody is left.</summary>
    public Organisation? NextAfter(OrganisationCode? organisation)
    {
        var all = _wave.InTableOrder;
        var start = _wave.PlaceOf(organisation) + 1;
        return all.Skip(start).Concat(all.Take(start)).FirstOrDefault(one => one.Code != organisation && StateOf(one.Code) is ReadingState.Unread or ReadingState.ToSettle);
    }

    private bool IsRead(OrganisationCode organisation, Answer answer) =>
        _wave.Reader.LastRead(organisation, answer) is { } last && (!_newest.TryGetValue(answer.Field, out var newest) || last >= newest);

    private static QuestionReading? Of(WaveAnalysis wave, Question question)
    {
        var open = question.Fields.Concat(question.Tables.SelectMany(table => table.Templates).SelectMany(row => row.Cells))
            .Where(field => field.Visibility == Visibility.Open).DistinctBy(field => field.Path).ToList();
        return open.Count == 0 ? null : new QuestionReading(wave, question, open);
    }
}
