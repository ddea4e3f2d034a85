using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Charts: a bar for each organisation, how many gave each answer, two waves side by side, the parts of a whole.</summary>
internal sealed class ChartBuilder(TemplateContext context)
{
    private readonly FigureFinder _figures = new(context);
    private readonly ColumnFinder _columns = new(context);

    /// <summary>Nothing where there is nothing to draw, which is told.</summary>
    public IEnumerable<ReportBlock> Build(ChartDirective directive)
    {
        var among = context.Of(directive.Only);
        var told = context.Told;
        var draft = KindOf(directive) switch
        {
            ChartKind.Bars => Bars(directive, among),
            ChartKind.Distribution => new OptionCharts(context, directive, Answered(directive)).Distribution(among),
            ChartKind.Change => Change(directive, among),
            ChartKind.StackedShares => Answered(directive).All(column => column.Field.Type is NumberType) ? Shares(directive, among) : new OptionCharts(context, directive, Answered(directive)).Shares(among),
        };
        if (draft is null || draft.Groups.Count == 0)
        {
            if (context.Told == told)
            {
                context.Report(CompilingDiagnostics.NothingToDraw, directive.Place, directive.Caption);
            }

            yield break;
        }

        var keys = directive.Subjects.OfType<MeasureSubject>().Select(measure => measure.Key).Concat(directive.Rate?.Fact is { } fact ? [fact] : []);
        draft = draft with { Sources = [.. FactWords.Said(context.Compiling.Answers.Panel, keys, context.Language)] };
        yield return draft.Finish(context.Compiling.NextFigure(), directive.Caption, context.Texts);
    }

    private IReadOnlyList<AnswerColumn> Answered(ChartDirective directive) => _columns.Find(directive.Subjects.OfType<FieldSubject>(), ValueList<ColumnHeading>.Empty);

    private ChartKind KindOf(ChartDirective directive) => directive.Kind
        ?? (directive.Subjects.Any(subject => subject is MeasureSubject) || Answered(directive).Any(column => column.Field.Type is NumberType) ? ChartKind.Bars : ChartKind.Distribution);

    private ChartDraft? Bars(ChartDirective directive, CompilingContext among)
    {
        // Of one number with the wave before both are drawn, as they stand beside each other in a table.
        var series = Series(directive);
        if (directive.Earlier && series.Count == 1)
        {
            return Change(directive, among);
        }

        var numbers = series.Select(one => Rated(_figures.Stated(one.Subject, among, directive.Earlier), directive.Rate)).ToList();
        var when = directive.Earlier && context.Input.Answers.Earlier is { } earlier ? $", {earlier.When}" : "";
        return Draft(directive, among, [.. series.Select(one => one.Name + when)], numbers, series);
    }

    private ChartDraft? Change(ChartDirective directive, CompilingContext among)
    {
        var series = Series(directive).Take(1).ToList();
        if (series.Count == 0 || context.Input.Answers.Earlier is not { } earlier)
        {
            context.Report(CompilingDiagnostics.NoEarlierWave, directive.Place, directive.Caption);
            return null;
        }

        var (then, now) = (_figures.Stated(series[0].Subject, among, isEarlier: true), _figures.Stated(series[0].Subject, among, isEarlier: false));
        return Draft(directive, among, [earlier.When, context.Texts.Say("Nu", "Now")], [Rated(then, directive.Rate), Rated(now, directive.Rate)], series);
    }

    /// <summary>The numbers of each organisation as parts of their sum.</summary>
    private ChartDraft? Shares(ChartDirective directive, CompilingContext among)
    {
        var series = Parts(Series(directive));
        var numbers = series.Select(one => ByOrganisation(_figures.Stated(one.Subject, among, directive.Earlier))).ToList();
        var known = among.Participants.Where(one => series.TrueForAll(part => directive.Earlier || IsKnown(part.Field, one))).Select(one => one.Organisation.Code).ToHashSet();
        // Where a part is not known, neither is the whole.
        var groups = Ordered(directive, among, numbers[0])
            .Where(organisation => known.Contains(organisation.Code))
            .Select(organisation => (Organisation: organisation, Parts: numbers.Select(column => column.GetValueOrDefault(organisation.Code)).ToList()))
            .Where(group => group.Parts.Sum() > 0)
            .Select(group => new ChartGroup(group.Organisation.ShortName, [.. group.Parts.Select(part => (decimal?)(part * 100 / group.Parts.Sum()))]))
            .ToValueList();
        return new ChartDraft(context.Texts.Say("Procent", "Per cent"), [.. series.Select(one => one.Name)], groups, 0, IsStacked: true, Base(groups.Count, among), Each(groups.Count));
    }

    /// <summary>What is worked out of the other parts is no part beside them.</summary>
    private List<(string Name, Subject Subject, Field? Field)> Parts(List<(string Name, Subject Subject, Field? Field)> series)
    {
        var answered = series.FindAll(one => one.Field is null || context.Compiling.CalculatedIn(one.Field) is null);
        return answered.Count == 0 ? series : answered;
    }

    /// <summary>A number, or none because there is none: what was said not to apply, was not asked, or was left empty beside other parts that were given.</summary>
    private static bool IsKnown(Field? field, Participant participant) => field is null || participant.Response.Find(field.Path) is null
        or { Value: NumberValue } or { Kind: AnswerKind.NotApplicable };

    private ChartDraft? Draft(ChartDirective directive, CompilingContext among, ValueList<string> names, List<IReadOnlyList<Stated>> numbers, List<(string Name, Subject Subject, Field? Field)> series)
    {
        var columns = numbers.Select(ByOrganisation).ToList();
        var groups = Ordered(directive, among, columns[^1])
            .Where(organisation => columns.Exists(column => column.ContainsKey(organisation.Code)))
            .Select(organisation => new ChartGroup(organisation.ShortName, [.. columns.Select(column => column.TryGetValue(organisation.Code, out var number) ? number : (decimal?)null)]))
            .ToValueList();
        var decimals = directive.Rate is not null ? 1 : series.Zip(numbers, Decimals).Max();
        return new ChartDraft(MeasureTitle.Of(context.Compiling, directive.Rate, series[0].Field, series[0].Name), names, groups, decimals, IsStacked: false, Base(groups.Count, among), Each(groups.Count));
    }

    private int Decimals((string Name, Subject Subject, Field? Field) series, IReadOnlyList<Stated> numbers) => series switch
    {
        { Field: { } field } => AnswerText.DecimalsOf(field.Type),
        { Subject: MeasureSubject { Key: var key } } => FactWords.Decimals(context.Compiling.Answers.Panel, key, numbers.Select(one => one.Number)),
        _ => 0,
    };

    private List<(string Name, Subject Subject, Field? Field)> Series(ChartDirective directive)
    {
        var answered = Answered(directive);
        return
        [
            .. directive.Subjects.SelectMany(subject => subject is MeasureSubject
                ? [(context.NameOf(subject), subject, (Field?)null)]
                : answered.Where(column => context.Fields.Find(((FieldSubject)subject).Path).Contains(column.Field) && column.Field.Type is NumberType)
                    .Select(column => (column.Heading, (Subject)new FieldSubject(column.Field.Path) { Place = subject.Place }, (Field?)column.Field))),
        ];
    }

    private static IReadOnlyList<Stated> Rated(IReadOnlyList<Stated> stated, RateOf? rate) => rate is { Fact: { } fact } ? FigureFinder.Rates(stated, new Rate(rate.Per, fact)) : stated;

    /// <summary>Of several numbers in one answer (of added rows) the sum is drawn.</summary>
    private static Dictionary<OrganisationCode, decimal> ByOrganisation(IReadOnlyList<Stated> stated) =>
        stated.GroupBy(one => one.Organisation.Code).ToDictionary(group => group.Key, group => group.Sum(one => one.Number));

    private static IEnumerable<Organisation> Ordered(ChartDirective directive, CompilingContext among, Dictionary<OrganisationCode, decimal> by)
    {
        var organisations = among.Participants.Select(participant => participant.Organisation);
        return directive.Order switch
        {
            OrganisationOrder.Code => organisations.OrderBy(one => one.Code),
            OrganisationOrder.Value => organisations.OrderByDescending(one => by.GetValueOrDefault(one.Code, decimal.MinValue)),
            _ => organisations,
        };
    }

    private string Base(int count, CompilingContext among) => FigureBase.Of(context, count, among);

    private string Each(int count) => context.Texts.Say($"för var och en av {count} {context.Texts.Words.Plural}", $"for each of {count} {context.Texts.Words.Plural}");
}
