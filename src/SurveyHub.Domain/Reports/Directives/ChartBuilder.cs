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
            ChartKind.Distribution => Options(directive).Distribution(among),
            ChartKind.Change => Change(directive, among),
            ChartKind.StackedShares => Answered(directive).All(column => column.Field.Type is NumberType) ? Shares(directive, among) : Options(directive).Shares(among),
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
        var before = directive.Earlier || directive.Kind == ChartKind.Change ? context.Input.Answers.Earlier?.Said : null;
        draft = draft with { Sources = [.. FactWords.Said(context.Compiling.Answers.Panel, keys, context.Language), .. before is null ? Array.Empty<string>() : [before]] };
        yield return draft.Finish(context.Compiling.NextFigure(), directive.Caption, context.Texts);
    }

    private IReadOnlyList<AnswerColumn> Answered(ChartDirective directive) => _columns.Find(directive.Subjects.OfType<FieldSubject>(), ValueList<ColumnHeading>.Empty);

    private ChartKind KindOf(ChartDirective directive) => directive.Kind
        ?? (directive.Subjects.Any(subject => subject is MeasureSubject) || Answered(directive).Any(column => column.Field.Type is NumberType) ? ChartKind.Bars : ChartKind.Distribution);

    private ChartDraft? Bars(ChartDirective directive, CompilingContext among)
    {
        // Of one number with the wave before both are drawn, as they stand beside each other in a table.
        var series = SeriesOf(directive);
        if (directive.Earlier && series is [{ Field: not null }])
        {
            return Change(directive, among);
        }

        var waves = series.SelectMany(one => Waves(directive, one)).ToList();
        var numbers = waves.ConvertAll(one => Rated(_figures.Stated(one.Series.Subject, among, one.IsEarlier), directive.Rate));
        return Draft(directive, among, [.. waves.Select(one => one.Name)], numbers, waves.ConvertAll(one => one.Series));
    }

    /// <summary>A number as it was answered, and in front of it, where that is asked for, as it was in the wave before.</summary>
    private IEnumerable<(string Name, Series Series, bool IsEarlier)> Waves(ChartDirective directive, Series series)
    {
        if (directive.Earlier && series.Field is not null)
        {
            yield return ($"{series.Name}, {context.Input.Answers.Earlier?.When}", series, true);
        }

        yield return (series.Name, series, false);
    }

    private ChartDraft? Change(ChartDirective directive, CompilingContext among)
    {
        var series = SeriesOf(directive).Take(1).ToList();
        if (series.Count == 0 || context.Input.Answers.Earlier is not { } earlier)
        {
            context.Report(CompilingDiagnostics.NoEarlierWave, directive.Place, directive.Caption);
            return null;
        }

        var (then, now) = (_figures.Stated(series[0].Subject, among, isEarlier: true), _figures.Stated(series[0].Subject, among, isEarlier: false));
        List<IReadOnlyList<Stated>> waves = [Rated(then, directive.Rate), Rated(now, directive.Rate)];
        var draft = Draft(directive, among, [earlier.When, context.Texts.Say("Nu", "Now")], waves, series);
        return draft with { Base = $"{draft.Base}{Waves(earlier, [.. ByOrganisation(waves[0]).Keys], [.. ByOrganisation(waves[1]).Keys])}" };
    }

    /// <summary>What a base of two waves is made of: who has something in both, and who in one of them only.</summary>
    private string Waves(EarlierWave earlier, HashSet<OrganisationCode> then, HashSet<OrganisationCode> now)
    {
        var texts = context.Texts;
        (int Count, string Words)[] parts =
        [
            (then.Count(now.Contains), texts.Say("i båda omgångarna", "in both waves")),
            (now.Count(code => !then.Contains(code)), texts.Say("bara nu", "only now")),
            (then.Count(code => !now.Contains(code)), texts.Say($"bara {earlier.When}", $"only in {earlier.When}")),
        ];
        return $" {texts.Say("Tal finns", "Numbers")}: {string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{part.Words} {part.Count}"))}.";
    }

    /// <summary>The numbers of each organisation as parts of their sum, in one bar for each wave.</summary>
    private ChartDraft? Shares(ChartDirective directive, CompilingContext among)
    {
        var series = Parts(SeriesOf(directive));
        var now = SharesOf(series, among, isEarlier: false);
        var then = directive.Earlier ? SharesOf(series, among, isEarlier: true) : [];
        var shown = Ordered(directive, among, ByOrganisation(_figures.Stated(series[0].Subject, among, isEarlier: false)))
            .Where(organisation => now.ContainsKey(organisation.Code) || then.ContainsKey(organisation.Code)).ToList();
        var groups = shown.SelectMany(organisation => new[]
        {
            (Name: $"{organisation.ShortName}, {context.Input.Answers.Earlier?.When}", Parts: then.GetValueOrDefault(organisation.Code)),
            (Name: organisation.ShortName, Parts: now.GetValueOrDefault(organisation.Code)),
        }).Where(group => group.Parts is not null).Select(group => new ChartGroup(group.Name, group.Parts!)).ToValueList();
        // A part that nobody has is not in the legend: who reads it there looks for it in the bars.
        var held = Enumerable.Range(0, series.Count).Where(part => groups.Any(group => group.Values[part] != 0)).ToList();
        return new ChartDraft(
            context.Texts.Say("Procent", "Per cent"),
            [.. held.Select(part => series[part].Name)],
            [.. groups.Select(group => group with { Values = [.. held.Select(part => group.Values[part])] })],
            0,
            IsStacked: true,
            directive.Earlier && context.Input.Answers.Earlier is { } earlier ? $"{Base(shown.Count, among)}{Waves(earlier, [.. then.Keys], [.. now.Keys])}" : Base(shown.Count, among),
            Each(shown.Count, directive.Earlier))
        {
            GroupTitle = context.Texts.Name,
        };
    }

    /// <summary>Where a part is not known, neither is the whole.</summary>
    private Dictionary<OrganisationCode, ValueList<decimal?>> SharesOf(List<Series> series, CompilingContext among, bool isEarlier)
    {
        var numbers = series.ConvertAll(one => ByOrganisation(_figures.Stated(one.Subject, among, isEarlier)));
        var unknown = series.Where(one => one.Field is not null)
            .SelectMany(one => _figures.Answers(one.Subject, among, isEarlier).Where(given => !IsKnown(given.Answer))).Select(given => given.Organisation.Code).ToHashSet();
        return among.Participants.Select(participant => participant.Organisation.Code).Where(code => !unknown.Contains(code))
            .Select(code => (Code: code, Parts: numbers.ConvertAll(column => column.GetValueOrDefault(code))))
            .Where(one => one.Parts.Sum() > 0)
            .ToDictionary(one => one.Code, one => one.Parts.Select(part => (decimal?)(part * 100 / one.Parts.Sum())).ToValueList());
    }

    /// <summary>What is worked out of the other parts is no part beside them.</summary>
    private List<Series> Parts(List<Series> series)
    {
        var answered = series.FindAll(one => one.Field is null || context.Compiling.CalculatedIn(one.Field) is null);
        return answered.Count == 0 ? series : answered;
    }

    /// <summary>A number, or none because there is none: what was said not to apply, was not asked, or was left empty beside other parts that were given.</summary>
    private static bool IsKnown(Answer? answer) => answer is null or { Value: NumberValue } or { Kind: AnswerKind.NotApplicable };

    private ChartDraft Draft(ChartDirective directive, CompilingContext among, ValueList<string> names, List<IReadOnlyList<Stated>> numbers, List<Series> series)
    {
        var columns = numbers.Select(ByOrganisation).ToList();
        var groups = Ordered(directive, among, columns[^1])
            .Where(organisation => columns.Exists(column => column.ContainsKey(organisation.Code)))
            .Select(organisation => new ChartGroup(organisation.ShortName, [.. columns.Select(column => column.TryGetValue(organisation.Code, out var number) ? number : (decimal?)null)]))
            .ToValueList();
        var decimals = directive.Rate is not null ? 1 : series.Zip(numbers, Decimals).Max();
        return new ChartDraft(MeasureTitle.Of(context.Compiling, directive.Rate, series[0].Field, series[0].Name), names, groups, decimals, IsStacked: false, Base(groups.Count, among), Each(groups.Count)) { GroupTitle = context.Texts.Name };
    }

    private int Decimals(Series series, IReadOnlyList<Stated> numbers) => series switch
    {
        { Field: { } field } => AnswerText.DecimalsOf(field.Type),
        { Subject: MeasureSubject { Key: var key } } => FactWords.Decimals(context.Compiling.Answers.Panel, key, numbers.Select(one => one.Number)),
        _ => 0,
    };

    private List<Series> SeriesOf(ChartDirective directive)
    {
        var answered = Answered(directive);
        return
        [
            .. directive.Subjects.SelectMany(subject => subject is MeasureSubject
                ? [new Series(context.NameOf(subject), subject, null)]
                : answered.Where(column => context.Fields.Find(((FieldSubject)subject).Path).Contains(column.Field) && column.Field.Type is NumberType && (directive.Rate is null || column.Field.Type.IsDivisible))
                    .Select(column => new Series(column.Heading, new FieldSubject(column.Field.Path) { Place = subject.Place }, column.Field))),
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

    private string Each(int count, bool isOfWaves = false) => context.Texts.Say($"för var och en av {count} {context.Texts.Words.Plural}", $"for each of {count} {context.Texts.Words.Plural}")
        + (isOfWaves ? context.Texts.Say(" och omgång", " and wave") : "");

    private OptionCharts Options(ChartDirective directive) => new(context, directive, Answered(directive));

    private sealed record Series(string Name, Subject Subject, Field? Field);
}
