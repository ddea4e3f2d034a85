using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes.Rules;

namespace SurveyHub.Domain.Themes;

/// <summary>Tells who says what: an analysis held against the answers of its wave as they are now.</summary>
public sealed class ThemeReader
{
    private readonly SurveyAnswers _answers;
    private readonly Analysis _analysis;
    private readonly Lazy<RuleEvaluator> _rules;
    private readonly ILookup<(OrganisationCode, FieldPath), Answer> _written;
    private readonly ILookup<Identifier, PlacedCoding> _codings;
    private readonly ILookup<(OrganisationCode, FieldPath), Reading> _readings;
    private readonly Dictionary<(OrganisationCode, FieldPath), DateTimeOffset?> _lastRead = [];
    private readonly Dictionary<(OrganisationCode, FieldPath, AnswerPart), (string Text, TextMark Mark)> _texts = [];
    private readonly Dictionary<FieldPath, FieldReading[]> _fields = [];

    public ThemeReader(SurveyAnswers answers, Analysis analysis)
    {
        (_answers, _analysis, _rules) = (answers.OnlyAsked().AsFiled(), analysis, new(() => new RuleEvaluator(answers)));
        _written = _answers.Responses.SelectMany(response => response.Answers, (response, answer) => (response.Organisation, answer))
            .ToLookup(pair => (pair.Organisation, pair.answer.Field), pair => pair.answer);
        Codings = analysis.Codings.Select(Place).ToValueList();
        _codings = Codings.Where(placed => placed.Theme is not null).ToLookup(placed => placed.Theme!.Value);
        _readings = analysis.Readings.ToLookup(reading => (reading.Organisation, reading.Field));
    }

    /// <summary>Every coding with where its passage is now, in their order; none is left out.</summary>
    public ValueList<PlacedCoding> Codings { get; }

    /// <summary>What was given, in fields that were asked, as it is marked in.</summary>
    public SurveyAnswers Answers => _answers;

    /// <summary>Whether somebody has read an answer to its end, as it is now, and looked for a theme as it is meant now.</summary>
    /// <param name="answer">One of <see cref="Answers"/>.</param>
    public bool IsRead(OrganisationCode organisation, Answer answer, Theme theme) =>
        LastRead(organisation, answer) is { } last && (theme.Since is not { } since || last >= since);

    /// <summary>When an answer, as it is now, was last read to its end; null where it was not.</summary>
    /// <param name="answer">One of <see cref="Answers"/>.</param>
    public DateTimeOffset? LastRead(OrganisationCode organisation, Answer answer)
    {
        var key = (organisation, answer.Path);
        if (!_lastRead.TryGetValue(key, out var last))
        {
            var readings = _readings[key].ToList();
            var mark = readings.Count > 0 ? TextMark.Of(answer) : default;
            last = readings.Where(reading => reading.Text == mark).Select(reading => (DateTimeOffset?)reading.At).Max();
            _lastRead[key] = last;
        }

        return last;
    }

    public PanelDivision MembersOf(Theme theme)
    {
        if (theme.Rule is { } rule)
        {
            return _rules.Value.Divide(rule);
        }

        var codings = _codings[theme.Id].ToLookup(placed => placed.Coding.Passage.Organisation);
        var fields = theme.Fields.Concat(_codings[theme.Id].Select(placed => placed.Coding.Passage.Field.WithoutRow)).Distinct().Select(ReadingOf).ToList();
        return new PanelDivision(_answers.Panel.Organisations.Select(
            (organisation, i) => (organisation, Judge(_answers.For(organisation.Code), theme, fields.ConvertAll(field => field[i]), [.. codings[organisation.Code]]))));
    }

    private PlacedCoding Place(Coding coding)
    {
        var passage = coding.Passage;
        var key = (passage.Organisation, passage.Field, passage.Part);
        if (!_texts.TryGetValue(key, out var now))
        {
            var text = Written(passage) is { } answer ? Passage.TextOf(answer, passage.Part) : "";
            now = _texts[key] = (text, TextMark.Of(text));
        }

        return new PlacedCoding(coding, _analysis.Book.Find(coding.Theme)?.Id, PassagePlace.Of(passage, now.Text, now.Mark));
    }

    private Membership Judge(Response response, Theme theme, List<FieldReading> fields, List<PlacedCoding> codings)
    {
        if (response.IsSilent)
        {
            return Membership.Silent;
        }

        if (codings.Exists(placed => placed.Place.Counts))
        {
            return Membership.In;
        }

        // A passage that is gone or in doubt was once found in what the organisation says: somebody has to look, and then has read the answer as it is now.
        return fields.Count == 0 || codings.Exists(placed => Written(placed.Coding.Passage) is { } now && !IsRead(response.Organisation, now, theme))
            ? Membership.Undecided
            : fields.ConvertAll(field => field.For(theme)).Aggregate(Together);
    }

    private Answer? Written(Passage passage) =>
        _written[(passage.Organisation, passage.Field.WithoutRow)].FirstOrDefault(answer => answer.Path == passage.Field);

    /// <summary>How a field is read, organisation by organisation in the order of the panel. It is the same for every theme.</summary>
    private FieldReading[] ReadingOf(FieldPath path)
    {
        if (!_fields.TryGetValue(path, out var readings))
        {
            readings = _fields[path] = [.. _answers.Panel.Organisations.Select(organisation => ReadingOf(path, _answers.For(organisation.Code)))];
        }

        return readings;
    }

    private FieldReading ReadingOf(FieldPath path, Response response)
    {
        if (_answers.Questionnaire.Find(path) is not { } field || response.NewSince.Contains(path) || !_answers.Questionnaire.IsAsked(field, response.Find))
        {
            return new FieldReading(Membership.NotAsked, IsUnread: false, FirstRead: null);
        }

        var given = _written[(response.Organisation, path)].ToList();
        var read = given.Where(HasText).Select(answer => LastRead(response.Organisation, answer)).ToList();
        var says = given.Select(answer => answer.Kind switch
        {
            AnswerKind.Value or AnswerKind.PartlyKnown => Membership.NotIn,
            AnswerKind.NotApplicable => Membership.NotApplicable,
            _ => Membership.NoData,
        });
        return new FieldReading(says.DefaultIfEmpty(Membership.NoData).Aggregate(Together), read.Contains(null), read.Min());
    }

    /// <summary>Whether an answer says anything that can be marked.</summary>
    public static bool HasText(Answer answer) => Passage.TextOf(answer, AnswerPart.Value).Length > 0 || Passage.TextOf(answer, AnswerPart.Comment).Length > 0;

    /// <summary>Of what an organisation says in several places: what is not told yet outweighs a "no", and a "no" outweighs that nothing was said.</summary>
    private static Membership Together(Membership one, Membership other)
    {
        ReadOnlySpan<Membership> weights = [Membership.Undecided, Membership.NotIn, Membership.NoData, Membership.NotApplicable, Membership.NotAsked];
        return weights.IndexOf(one) <= weights.IndexOf(other) ? one : other;
    }

    /// <summary>How an organisation's answer in a field is read.</summary>
    /// <param name="WhenRead">What it says of a theme that is not marked in it, once it is read for that.</param>
    /// <param name="IsUnread">There are words in it that nobody has read as they are now.</param>
    /// <param name="FirstRead">When all of it was read; null where there is nothing to read.</param>
    private readonly record struct FieldReading(Membership WhenRead, bool IsUnread, DateTimeOffset? FirstRead)
    {
        public Membership For(Theme theme) => IsUnread || FirstRead < theme.Since ? Membership.Undecided : WhenRead;
    }
}

/// <summary>A coding, and where its passage is in the answer as it is now.</summary>
/// <param name="Theme">The theme that it means now, also where it was merged; null where the code book has none such any more.</param>
public sealed record PlacedCoding(Coding Coding, Identifier? Theme, PassagePlace Place);
