using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Puts the answers that a map shows into classes: numbers by their size, choices by what was chosen.</summary>
internal sealed class MapValues(TemplateContext context, MapDirective directive, CompilingContext among)
{
    private const int UsualClasses = 4;

    /// <summary>One more than in tables: with one, most regions would be the same to a map.</summary>
    private const int RateDecimals = 2;

    /// <summary>Of a measure, which does not say how many it has.</summary>
    private const int MostDecimals = 2;

    private readonly FigureFinder _figures = new(context);
    private readonly Field? _field = context.FieldOf(directive.Subject);

    private ReportTexts Texts => context.Texts;

    /// <summary>Null where there is nothing to draw, or more than can be told apart, which is told.</summary>
    public MapDraft? Find() => _field?.Type switch
    {
        ChoiceType => Options(),
        ScaleType scale when directive is { Classes: null, Limits: ClassLimits.Alike, Decimals: null } && scale.Steps.Count() <= MapDirective.MostClasses => Options(),
        _ => Numbers(),
    };

    private MapDraft? Numbers()
    {
        var most = directive.Classes ?? UsualClasses;
        var stated = _figures.Stated(directive.Subject, among, directive.Earlier);
        var rated = directive.Rate is { Fact: { } fact } rate ? FigureFinder.Rates(stated, new Rate(rate.Per, fact)) : stated;
        if (rated.Count == 0)
        {
            return null;
        }

        var decimals = directive.Decimals ?? UsualDecimals(rated);
        var exact = rated.GroupBy(one => one.Organisation.Code).ToDictionary(group => group.Key, group => group.Sum(one => one.Number));
        var numbers = exact.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value, decimals, MidpointRounding.AwayFromZero));
        var classes = directive.Limits switch
        {
            ClassLimits.Alike => NumberClasses.Alike(numbers.Values, most),
            ClassLimits.EqualSteps => NumberClasses.EqualSteps(numbers.Values, most, decimals),
            ClassLimits.NaturalBreaks => NumberClasses.NaturalBreaks(numbers.Values, most),
        };
        return new MapDraft(
            MapClassKind.Step,
            MeasureTitle.Of(context.Compiling, directive.Rate, _field, context.NameOf(directive.Subject)),
            [.. classes.Select(one => LabelOf(one, decimals))],
            numbers.ToDictionary(pair => pair.Key, pair => (classes.Index().First(one => one.Item.Holds(pair.Value)).Index, SwedishNumber.Format(pair.Value, decimals))),
            Rules().OfType<string>().ToList() is { Count: > 0 } rules ? string.Join(' ', rules) : null);

        IEnumerable<string?> Rules() =>
        [
            // Where each is a number there is nothing to be said of how it was made.
            classes.Count > 1 && classes.Any(one => one.From != one.To) ? RuleOf(directive.Limits) : null,
            exact.Any(pair => pair.Value != numbers[pair.Key]) ? Texts.Rounded(decimals) : null,
        ];
    }

    private int UsualDecimals(IEnumerable<Stated> shown) => directive.Rate is not null ? RateDecimals
        : _field is not null ? AnswerText.DecimalsOf(_field.Type)
        : Math.Min(MostDecimals, shown.Max(one => (int)one.Number.Scale));

    private string RuleOf(ClassLimits limits) => limits switch
    {
        ClassLimits.Alike => Texts.Say($"Klasserna är gjorda så att de rymmer ungefär lika många {Texts.Words.Plural}.", $"The classes are made to hold about the same number of {Texts.Words.Plural}."),
        ClassLimits.EqualSteps => Texts.Say("Klasserna är lika breda.", "The classes are equally wide."),
        ClassLimits.NaturalBreaks => Texts.Say("Klassgränserna går där avståndet mellan talen är störst.", "The classes part where the numbers lie farthest apart."),
    };

    private string LabelOf(NumberClass one, int decimals)
    {
        var (from, to) = (SwedishNumber.Format(one.From, decimals), SwedishNumber.Format(one.To, decimals));
        return one.From == one.To ? from : one.From < 0 ? Texts.Say($"{from} till {to}", $"{from} to {to}") : $"{from}–{to}";
    }

    private MapDraft? Options()
    {
        var answers = _figures.Answers(directive.Subject, among, directive.Earlier);
        var all = AnswerOption.Of(_field!, Texts).ToList();
        var chosen = answers.Where(one => one.Answer?.Value is not null)
            .Select(one => (one.Organisation.Code, Place: all.FindIndex(option => option.IsChosen(one.Answer!.Value!)))).Where(one => one.Place >= 0).ToList();
        if (chosen.Count == 0)
        {
            return null;
        }

        // An answer that nobody gave is worth knowing too, while there is room for it.
        var shown = all.Count <= MapDirective.MostClasses ? [.. Enumerable.Range(0, all.Count)] : chosen.Select(one => one.Place).Distinct().Order().ToList();
        if (shown.Count > MapDirective.MostClasses)
        {
            context.Report(CompilingDiagnostics.TooManyClasses, directive.Place, directive.Caption, SwedishNumber.Format(shown.Count), SwedishNumber.Format(MapDirective.MostClasses));
            return null;
        }

        return new MapDraft(
            MapClassKind.Option,
            new ColumnFinder(context).Find([directive.Subject], ValueList<ColumnHeading>.Empty) is [var column, ..] ? column.Heading : Texts.Answer,
            [.. shown.Select(place => all[place].Name)],
            chosen.ToDictionary(one => one.Code, one => (shown.IndexOf(one.Place), all[one.Place].Name)),
            Rule: null);
    }
}
