using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Themes.Rules;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Tells who is in a set, who is not, and of whom neither can be said. A set that several directives name is worked out once.</summary>
internal sealed class SetDivider(TemplateContext context)
{
    private readonly Dictionary<OrganisationSet, PanelDivision> _known = [];
    private readonly Lazy<ThemeReader> _themes = new(() => new ThemeReader(context.Input.Answers, context.Input.Themes));
    private readonly Lazy<RuleEvaluator> _rules = new(() => new RuleEvaluator(context.Input.Answers));

    public ThemeReader Themes => _themes.Value;

    public IReadOnlyList<Organisation> In(OrganisationSet set) => Of(set).In;

    public PanelDivision Of(OrganisationSet set)
    {
        if (!_known.TryGetValue(set, out var division))
        {
            _known.Add(set, division = Divide(set));
        }

        return division;
    }

    private PanelDivision Divide(OrganisationSet set) => set switch
    {
        AmongSet among => Among(Of(among.Set), Of(among.Within)),
        ThemeSet theme => OfTheme(theme),
        ConditionSet condition => _rules.Value.Divide(context.Input.Words.ReadCondition(condition.Condition)),
        EverybodySet => Each(_ => Membership.In),
        StatusSet { Status: var status } => Each(participant => HasStatus(participant.Response, status)),
        DataSet data => Each(participant => Turned(StateOf(data.Subject, participant) ?? (participant.Response.IsSilent ? Membership.NotIn : Membership.NotApplicable), !data.HasData)),
        ConcernedSet concerned => Each(participant => participant.Response.IsSilent ? Membership.Silent : StateOf(concerned.Subject, participant) is null ? Membership.NotIn : Membership.In),
        _ => throw new ArgumentOutOfRangeException(nameof(set)),
    };

    private PanelDivision Each(Func<Participant, Membership> judge) => new(
        context.Compiling.Participants.Select(participant => (participant.Organisation, judge(participant))).OrderBy(pair => pair.Organisation.Code));

    private static Membership HasStatus(Response response, ResponseStatus status) => status switch
    {
        ResponseStatus.Silent => In(response.IsSilent),
        ResponseStatus.Answered => In(!response.IsSilent),
        ResponseStatus.Late => response.IsSilent ? Membership.Silent : In(response.IsLate),
        ResponseStatus.Corrected => response.IsSilent ? Membership.Silent : In(response.IsCorrected),
    };

    private static Membership In(bool isIn) => isIn ? Membership.In : Membership.NotIn;

    /// <summary>Of those who have data the others are those who have not, and the other way round.</summary>
    private static Membership Turned(Membership membership, bool isTurned) => (membership, isTurned) switch
    {
        (Membership.In, true) => Membership.NotIn,
        (Membership.NotIn, true) => Membership.In,
        _ => membership,
    };

    /// <summary>In with a value or known in part, not in without; null for whom the fields do not concern, and for whom has told nothing at all of a question that was not put.</summary>
    private Membership? StateOf(Subject subject, Participant participant)
    {
        if (subject is MeasureSubject { Key: var key })
        {
            return In(participant.Organisation.Fact(key) is not null);
        }

        var concerned = false;
        foreach (var field in context.Compiling.Answered(context.Fields.Find(((FieldSubject)subject).Path)))
        {
            var answers = participant.Response.AllIn(field).ToList();
            if (answers.Exists(answer => answer.Kind is AnswerKind.Value or AnswerKind.PartlyKnown))
            {
                return Membership.In;
            }

            concerned |= context.Compiling.IsAsked(field, participant) && !answers.Exists(answer => answer.Kind == AnswerKind.NotApplicable);
        }

        return concerned ? Membership.NotIn : null;
    }

    private PanelDivision OfTheme(ThemeSet set)
    {
        if (context.Input.Themes.Book.Find(set.Theme) is not { } theme)
        {
            context.Report(CompilingDiagnostics.UnknownTheme, set.Place, set.Theme.ToString());
            return Each(_ => Membership.NoData);
        }

        var fields = theme.Rule?.Fields ?? theme.Fields;
        if (fields.SelectMany(path => context.Fields.Find(path)).Any(field => field.Visibility != Visibility.Open))
        {
            context.Report(CompilingDiagnostics.HiddenTheme, set.Place, set.Theme.ToString());
            return Each(_ => Membership.NoData);
        }

        return Themes.MembersOf(theme);
    }

    /// <summary>Whoever is not within is not counted at all.</summary>
    private static PanelDivision Among(PanelDivision set, PanelDivision within)
    {
        var inside = within.In.ToHashSet();
        return new PanelDivision(
            from membership in Enum.GetValues<Membership>()
            from organisation in set[membership]
            orderby organisation.Code
            select (organisation, inside.Contains(organisation) ? membership : Membership.NotAsked));
    }
}
