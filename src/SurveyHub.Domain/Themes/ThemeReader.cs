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
    private readonly RuleEvaluator _rules;
    private readonly ILookup<(OrganisationCode, FieldPath), Answer> _written;
    private readonly ILookup<Identifier, PlacedCoding> _codings;
    private readonly ILookup<(OrganisationCode, FieldPath), Reading> _readings;

    public ThemeReader(SurveyAnswers answers, Analysis analysis)
    {
        (_answers, _analysis, _rules) = (answers.OnlyAsked(), analysis, new RuleEvaluator(answers));
        _written = _answers.Responses.SelectMany(response => response.Answers.Where(answer => answer.IsWritten), (response, answer) => (response.Organisation, answer))
            .ToLookup(pair => (pair.Organisation, pair.answer.Field), pair => pair.answer);
        Codings = analysis.Codings.Select(Place).ToValueList();
        _codings = Codings.Where(placed => placed.Theme is not null).ToLookup(placed => placed.Theme!.Value);
        _readings = analysis.Readings.ToLookup(reading => (reading.Organisation, reading.Field));
    }

    /// <summary>Every coding with where its passage is now, in their order; none is left out.</summary>
    public ValueList<PlacedCoding> Codings { get; }

    /// <summary>Whether somebody has read an answer to its end, as it is now.</summary>
    public bool IsRead(OrganisationCode organisation, Answer answer) =>
        _readings[(organisation, answer.Path)].Any(reading => reading.Text == TextMark.Of(answer));

    public PanelDivision MembersOf(Theme theme)
    {
        if (theme.Rule is { } rule)
        {
            return _rules.Divide(rule);
        }

        var codings = _codings[theme.Id].ToLookup(placed => placed.Coding.Passage.Organisation);
        var fields = theme.Fields.Concat(_codings[theme.Id].Select(placed => placed.Coding.Passage.Field.WithoutRow)).Distinct().ToList();
        return new PanelDivision(_answers.Panel.Organisations.Select(
            organisation => (organisation, Judge(_answers.For(organisation.Code), fields, [.. codings[organisation.Code]]))));
    }

    private PlacedCoding Place(Coding coding)
    {
        var passage = coding.Passage;
        return new PlacedCoding(coding, _analysis.Book.Find(coding.Theme)?.Id, PassagePlace.Of(passage, Written(passage)));
    }

    private Membership Judge(Response response, List<FieldPath> fields, List<PlacedCoding> codings)
    {
        if (response.IsSilent)
        {
            return Membership.Silent;
        }

        if (codings.Any(placed => placed.Place.Counts))
        {
            return Membership.In;
        }

        // A passage that is gone or in doubt was once found in what the organisation says: somebody has to look, and then has read the answer as it is now.
        return fields.Count == 0 || codings.Exists(placed => Written(placed.Coding.Passage) is { } now && !IsRead(response.Organisation, now))
            ? Membership.Undecided
            : fields.Select(field => Judge(field, response)).Aggregate(Together);
    }

    private Answer? Written(Passage passage) =>
        _written[(passage.Organisation, passage.Field.WithoutRow)].FirstOrDefault(answer => answer.Path == passage.Field);

    private Membership Judge(FieldPath path, Response response)
    {
        if (_answers.Questionnaire.Find(path) is not { } field || response.NewSince.Contains(path) || !_answers.Questionnaire.IsAsked(field, response.Find))
        {
            return Membership.NotAsked;
        }

        var given = _written[(response.Organisation, path)].ToList();
        if (given.Exists(answer => HasText(answer) && !IsRead(response.Organisation, answer)))
        {
            return Membership.Undecided;
        }

        return given.Select(answer => answer.Kind switch
        {
            AnswerKind.Value or AnswerKind.PartlyKnown => Membership.NotIn,
            AnswerKind.NotApplicable => Membership.NotApplicable,
            _ => Membership.NoData,
        }).DefaultIfEmpty(Membership.NoData).Aggregate(Together);
    }

    private static bool HasText(Answer answer) => Enum.GetValues<AnswerPart>().Any(part => Passage.TextOf(answer, part).Length > 0);

    /// <summary>Of what an organisation says in several places: what is not told yet outweighs a "no", and a "no" outweighs that nothing was said.</summary>
    private static Membership Together(Membership one, Membership other)
    {
        ReadOnlySpan<Membership> weights = [Membership.Undecided, Membership.NotIn, Membership.NoData, Membership.NotApplicable, Membership.NotAsked];
        return weights.IndexOf(one) <= weights.IndexOf(other) ? one : other;
    }
}

/// <summary>A coding, and where its passage is in the answer as it is now.</summary>
/// <param name="Theme">The theme that it means now, also where it was merged; null where the code book has none such any more.</param>
public sealed record PlacedCoding(Coding Coding, Identifier? Theme, PassagePlace Place);
