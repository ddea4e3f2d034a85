using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Numbers in a sentence: "115 (20 av 21)". Exact until they are written, then halves away from zero.</summary>
internal sealed class NumberSentences(TemplateContext context)
{
    private const int RateDecimals = 1;

    /// <summary>A mean of whole numbers has one decimal.</summary>
    private const int LeastMeanDecimals = 1;

    private readonly FigureFinder _figures = new(context);

    private ReportTexts Texts => context.Texts;

    /// <summary>What stands where nothing can be said.</summary>
    public string Nothing => ReportTexts.Small(Texts.Missing);

    /// <summary>Null where nobody has given what is counted, or so few have that it may not be shown; that is told.</summary>
    public string? Write(NumberDirective directive)
    {
        var among = context.Of(directive.Only);
        var field = context.FieldOf(directive.Subject);
        if (field?.Type is DateType dates)
        {
            return Dates(directive, dates, among);
        }

        if (field is not null)
        {
            context.TellUncounted([field], directive.Place);
        }

        if (field is { Visibility: not Visibility.Open } && (directive.Earlier || directive.Kind == NumberKind.Change))
        {
            context.ReportOnce(CompilingDiagnostics.NotOpen, directive.Subject.ToString()!, directive.Subject.Place, directive.Subject.ToString()!);
            return null;
        }

        var stated = directive.Kind == NumberKind.Change ? Changes(directive, among) : _figures.Stated(directive.Subject, among, directive.Earlier);
        var rate = directive.Rate is { Fact: { } fact } asked ? new Rate(asked.Per, fact) : null;
        var counted = rate is null || directive.Kind is NumberKind.Total or NumberKind.Change ? stated : FigureFinder.Rates(stated, rate);
        if (field?.Visibility == Visibility.Aggregated && !context.Guard.Allows(field.Path, directive.Earlier, Codes(counted), Codes(_figures.Stated(directive.Subject, context.Compiling, directive.Earlier))))
        {
            context.Report(CompilingDiagnostics.TooFew, directive.Place, context.Said(directive));
            return null;
        }

        var words = stated.Count == 0 ? null : Words(directive, field, stated, rate, among);
        return words is null ? null : directive.WithBase ? $"{words} ({BaseOf(counted, among, field)})" : words;
    }

    private static IEnumerable<OrganisationCode> Codes(IEnumerable<Stated> stated) => stated.Select(one => one.Organisation.Code);

    /// <summary>A number as it stands in a sentence.</summary>
    public string Figure(decimal number, int decimals, NumberStyle style)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return (style == NumberStyle.Words ? NumberWords.TryWrite(rounded, context.Language) : null) ?? SwedishNumber.Format(rounded, decimals);
    }

    private string? Words(NumberDirective directive, Field? field, IReadOnlyList<Stated> stated, Rate? rate, CompilingContext among)
    {
        var each = rate is null ? stated : FigureFinder.Rates(stated, rate);
        var decimals = directive.Decimals ?? (rate is not null ? RateDecimals : Decimals(directive, field, stated));
        if (directive.Kind is NumberKind.Total or NumberKind.Change)
        {
            var total = rate is not null ? Statistics.TotalRate(stated, rate)
                : field is not null && !directive.Earlier && directive.Kind == NumberKind.Total ? Totals.Of(among, field, stated)
                : Statistics.Sum(stated);
            return total is { } sum ? Signed(directive, sum, decimals, field) : NoDenominator(directive, stated, rate!);
        }

        if (each.Count == 0)
        {
            return NoDenominator(directive, stated, rate!);
        }

        if (each.Count < stated.Count)
        {
            var left = stated.Select(one => one.Organisation).Except(each.Select(one => one.Organisation)).Distinct();
            context.ReportOnce(CompilingDiagnostics.LeftOut, $"{rate!.Fact} {directive.Kind}", directive.Place, TemplateContext.Names(left), rate.Fact.ToString(), context.Said(directive));
        }

        return directive.Kind switch
        {
            NumberKind.Mean => One(Statistics.Mean(each), directive, decimals, field),
            NumberKind.Median => One(Statistics.Median(each), directive, decimals, field),
            NumberKind.Least => One(each.Min(one => one.Number), directive, decimals, field),
            NumberKind.Greatest => One(each.Max(one => one.Number), directive, decimals, field),
            _ => Range(each.Min(one => one.Number), each.Max(one => one.Number), directive, decimals, field),
        };
    }

    private int Decimals(NumberDirective directive, Field? field, IReadOnlyList<Stated> stated)
    {
        var own = field?.Type switch
        {
            AmountType => stated.All(one => decimal.IsInteger(one.Number)) ? 0 : AmountFormatter.OreDecimals,
            null => Measured(directive.Subject, stated),
            var type => AnswerText.DecimalsOf(type),
        };
        return field?.Type is not AmountType && directive.Kind is NumberKind.Mean or NumberKind.Median ? Math.Max(LeastMeanDecimals, own) : own;
    }

    private int Measured(Subject subject, IReadOnlyList<Stated> stated) =>
        subject is MeasureSubject { Key: var key } ? FactWords.Decimals(context.Compiling.Answers.Panel, key, stated.Select(one => one.Number)) : 0;

    private string One(decimal number, NumberDirective directive, int decimals, Field? field)
    {
        var figure = Figure(number, decimals, directive.Style);
        return field?.Type is not AmountType || directive.Rate is not null ? figure
            : directive.Decimals is null && directive.Style != NumberStyle.Words ? AmountFormatter.Money(Math.Round(number, decimals, MidpointRounding.AwayFromZero), context.Language)
            : $"{figure}{SwedishNumber.NoBreakSpace}kr";
    }

    private string Signed(NumberDirective directive, decimal sum, int decimals, Field? field) =>
        directive.Kind == NumberKind.Change && Math.Round(sum, decimals, MidpointRounding.AwayFromZero) > 0 ? $"+{One(sum, directive, decimals, field)}" : One(sum, directive, decimals, field);

    private string Range(decimal least, decimal greatest, NumberDirective directive, int decimals, Field? field) => least == greatest
        ? One(least, directive, decimals, field)
        : field?.Type is AmountType && directive is { Rate: null, Decimals: null } ? $"{AmountFormatter.Figure(least)}–{One(greatest, directive, decimals, field)}"
        : $"{Figure(least, decimals, directive.Style)}–{One(greatest, directive, decimals, field)}";

    private string? NoDenominator(NumberDirective directive, IReadOnlyList<Stated> stated, Rate rate)
    {
        context.ReportOnce(
            CompilingDiagnostics.NoDenominator,
            rate.Fact.ToString(),
            directive.Place,
            TemplateContext.Names(stated.Where(one => one.Organisation.Fact(rate.Fact) is null or < 0).Select(one => one.Organisation).Distinct()),
            rate.Fact.ToString());
        return null;
    }

    /// <summary>Of those who gave a number both times: how much more it is now.</summary>
    private IReadOnlyList<Stated> Changes(NumberDirective directive, CompilingContext among)
    {
        var then = _figures.Stated(directive.Subject, among, isEarlier: true).GroupBy(one => one.Organisation.Code).ToDictionary(group => group.Key, group => group.Sum(one => one.Number));
        return
        [
            .. _figures.Stated(directive.Subject, among, isEarlier: false).GroupBy(one => one.Organisation).Where(group => then.ContainsKey(group.Key.Code))
                .Select(group => new Stated(group.Key, group.Sum(one => one.Number) - then[group.Key.Code])),
        ];
    }

    private string? Dates(NumberDirective directive, DateType type, CompilingContext among)
    {
        var dates = _figures.Dates(directive.Subject, among, directive.Earlier);
        if (dates.Count == 0)
        {
            return null;
        }

        var (first, last) = (Words(dates.Min(one => one.Date)), Words(dates.Max(one => one.Date)));
        var words = directive.Kind switch
        {
            NumberKind.Least => first,
            NumberKind.Greatest => last,
            _ => first == last ? first : $"{first} – {last}",
        };
        return directive.WithBase ? $"{words} ({Texts.Of(dates.Select(one => one.Organisation.Code).Distinct().Count(), among.Asked)})" : words;

        string Words(DateOnly date) => DateFormatter.Words(date, type.Precision, context.Language);
    }

    /// <summary>"20 av 21"; where some gave several, also how many: "18 belopp, 15 av 21".</summary>
    private string BaseOf(IReadOnlyList<Stated> stated, CompilingContext among, Field? field)
    {
        var organisations = Statistics.Organisations(stated);
        var share = Texts.Of(organisations, among.Asked);
        return stated.Count == organisations ? share : $"{SwedishNumber.Format(stated.Count)}{SwedishNumber.NoBreakSpace}{(field?.Type is AmountType ? Texts.Say("belopp", "amounts") : Texts.Say("uppgifter", "figures"))}, {share}";
    }
}
