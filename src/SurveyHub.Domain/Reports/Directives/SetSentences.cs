using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// Organisations in a sentence. "Samtliga", "övriga" and "ingen av de övriga" are said of those of whom it is known; whoever is silent, has no data or has not been
/// read is in none of them.
/// </summary>
internal sealed class SetSentences(TemplateContext context)
{
    private ReportTexts Texts => context.Texts;

    private PanelWords Words => context.Texts.Words;

    public string? Write(SetDirective directive)
    {
        foreach (var set in directive.Sets)
        {
            TellUndecided(set, directive);
        }

        var division = context.Sets.Of(directive.Sets[0]);
        var isTooFew = directive.Sets.SelectMany(FieldsOf).Any(field => field.Visibility == Visibility.Aggregated)
            && (division.In.Count < AggregateTables.LeastAnswers || division.NotIn.Count is > 0 and < AggregateTables.LeastAnswers);
        if (isTooFew)
        {
            context.Report(CompilingDiagnostics.TooFew, directive.Place, context.Said(directive));
            return null;
        }

        return directive.Kind switch
        {
            SetKind.Which => Which(directive, division) + Base(directive, division.In.Count, division.Base),
            SetKind.Count => Count(division.In.Count, directive) + Base(directive, division.In.Count, division.Base),
            SetKind.Share => division.Base == 0 ? null : Share(directive, division) + Base(directive, division.In.Count, division.Base),
            _ => Others(directive),
        };
    }

    private string Which(SetDirective directive, PanelDivision division)
    {
        var count = division.In.Count;
        var isAll = count > 1 && division.NotIn.Count == 0 && division[Membership.Undecided].Count == 0;
        if (directive.NamesOnly)
        {
            return count == 0 ? None(isAlone: true) : Texts.List([.. TemplateContext.Ordered(division.In, directive.Order).Select(one => one.ShortName)]);
        }

        return count == 0 ? None(isAlone: false)
            : isAll && (count == context.Compiling.Asked || IsOfData(directive.Sets[0])) ? All(count, directive.Style)
            : Texts.NamesOf(TemplateContext.Ordered(division.In, directive.Order));
    }

    private string All(int count, NumberStyle style) => count == context.Compiling.Asked
        ? Texts.All(count)
        : Texts.Say($"samtliga {Texts.Members(Number(count, style))} som lämnat uppgift", $"all {Texts.Members(Number(count, style))} with data");

    /// <summary>"nio regioner", "en region", "ingen region".</summary>
    private string Count(int count, SetDirective directive) => (count, directive) switch
    {
        ( > 1, { NamesOnly: true }) => Number(count, directive.Style),
        ( > 1, _) => Texts.Members(Number(count, directive.Style)),
        (1, { Style: NumberStyle.Figures }) => directive.NamesOnly ? "1" : $"1{SwedishNumber.NoBreakSpace}{Words.Singular}",
        (1, _) => Texts.Say(IsNeuter ? "ett" : "en", "one") + (directive.NamesOnly ? "" : $" {Words.Singular}"),
        (_, { Style: NumberStyle.Figures }) => directive.NamesOnly ? "0" : Texts.Members("0"),
        _ => None(directive.NamesOnly),
    };

    private string Share(SetDirective directive, PanelDivision division)
    {
        var percent = new NumberSentences(context).Figure(division.In.Count * 100m / division.Base, directive.Decimals ?? 0, directive.Style);
        return $"{percent}{SwedishNumber.NoBreakSpace}{Texts.Say("procent", "per cent")}";
    }

    private string Others(SetDirective directive)
    {
        var divisions = directive.Sets.Select(context.Sets.Of).ToList();
        var others = divisions.Skip(1).Aggregate(divisions[0].NotIn.AsEnumerable(), (left, division) => left.Intersect(division.NotIn)).ToList();
        if (others.Count > 1 && divisions.TrueForAll(division => division.In.Count == 0))
        {
            // Beside nobody there are no others: it is said of all.
            return directive.Kind == SetKind.NoneOfTheOthers ? None(isAlone: false) : All(others.Count, directive.Style);
        }

        if (others.Count == 0)
        {
            var none = Texts.Say($"{(IsNeuter ? "inget annat" : "ingen annan")} {Words.Singular}", $"no other {Words.Singular}");
            context.Report(CompilingDiagnostics.NoOthers, directive.Place, context.Said(directive), none);
            return none;
        }

        var known = divisions.Max(division => division.Base);
        var words = directive.Kind == SetKind.NoneOfTheOthers ? Texts.Say($"{(IsNeuter ? "inget" : "ingen")} av de övriga {Words.DefinitePlural}", $"none of the other {Words.Plural}")
            : others.Count == 1 || directive.NamesOnly ? directive.NamesOnly ? Texts.List([.. TemplateContext.Ordered(others, directive.Order).Select(one => one.ShortName)]) : others[0].OfficialName
            : Texts.Say($"övriga {Texts.Members(Number(others.Count, directive.Style))}", $"the other {Texts.Members(Number(others.Count, directive.Style))}");
        return words + Base(directive, others.Count, known);
    }

    private string Base(SetDirective directive, int part, int whole) => directive.WithBase ? $" ({Texts.Of(part, whole)})" : "";

    /// <summary>Up to twelve in words where organisations are counted.</summary>
    private string Number(int count, NumberStyle style) => style switch
    {
        NumberStyle.Figures => SwedishNumber.Format(count),
        NumberStyle.Words => NumberWords.TryWrite(count, context.Language) ?? SwedishNumber.Format(count),
        NumberStyle.Usual => count <= 12 ? NumberWords.TryWrite(count, context.Language)! : SwedishNumber.Format(count),
    };

    private string None(bool isAlone) => Texts.Say(IsNeuter ? "inget" : "ingen", isAlone ? "none" : "no") + (isAlone ? "" : $" {Words.Singular}");

    /// <summary>
    /// "Ett län, flera län; ett område, flera områden": words that are the same for one and for many are neuter, but those of people and trades ("en vårdgivare"), and so
    /// are those that take an n.
    /// </summary>
    private bool IsNeuter => (Words.Singular == Words.Plural && !Words.Singular.EndsWith("are", StringComparison.Ordinal))
        || (Words.Singular.EndsWith('e') && Words.Plural == $"{Words.Singular}n");

    /// <summary>Those that it can be told of are those who have given data: of who has answered, or whom a question concerns, it can be told of everybody.</summary>
    private static bool IsOfData(OrganisationSet set) => set is ThemeSet or ConditionSet;

    private IEnumerable<Field> FieldsOf(OrganisationSet set) => set switch
    {
        AmongSet among => FieldsOf(among.Set).Concat(FieldsOf(among.Within)),
        DataSet { Subject: FieldSubject subject } => context.Fields.Find(subject.Path),
        ConcernedSet concerned => context.Fields.Find(concerned.Subject.Path),
        ConditionSet condition => context.Input.Words.ReadCondition(condition.Condition).Fields.SelectMany(path => context.Fields.Find(path)),
        _ => [],
    };

    private void TellUndecided(OrganisationSet set, SetDirective directive)
    {
        var undecided = context.Sets.Of(set)[Membership.Undecided];
        if (undecided.Count > 0)
        {
            var isByHand = set is ThemeSet { Theme: var theme } && context.Input.Themes.Book.Find(theme) is { Rule: null };
            context.ReportOnce(isByHand ? CompilingDiagnostics.Unread : CompilingDiagnostics.Undecided, context.Print(new SetDirective(SetKind.Which, [set])), directive.Place, context.Said(directive), TemplateContext.Names(undecided));
        }
    }
}
