using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

internal enum ReportingWord
{
    Total,
    Mean,
    Median,
    Range,
    Rate,
    Uncounted,
    Chart,
    TableForEachRow,
}

/// <summary>What the author wants to be reported of a question.</summary>
/// <param name="Fields">Of its fields; those without a wish are not among them.</param>
/// <param name="ByRow"><inheritdoc cref="Question.ReportedByRow" path="/summary"/></param>
/// <param name="Calculated">Of calculated values by themselves (or the question) and of calculated columns, by their ids.</param>
internal sealed record ReportingWishes(
    IReadOnlyDictionary<FieldPath, FieldReporting> Fields, IReadOnlyDictionary<Identifier, FieldReporting> Calculated, bool ByRow)
{
    public static ReportingWishes None { get; } = new(new Dictionary<FieldPath, FieldReporting>(), new Dictionary<Identifier, FieldReporting>(), false);

    public FieldReporting Of(Identifier calculated) => Calculated.GetValueOrDefault(calculated, FieldReporting.None);
}

/// <summary>What a wish for the report concerns beside fields.</summary>
/// <param name="Repeats">It is a column of a table with a row that repeats.</param>
internal sealed record CalculatedTarget(Identifier Name, CalculationKind Kind, bool Repeats);

/// <summary>Reads "summa, per 10 000 folkmangd-16-67 2017, diagram" and hands it to the fields it concerns.</summary>
internal sealed partial class ReportingResolver(ReadingContext context)
{
    /// <summary>Words that stand alone.</summary>
    public static readonly Vocabulary<ReportingWord> Words = new(
        new(ReportingWord.Total, "summa", "total"),
        new(ReportingWord.Mean, "medelvärde", "mean"),
        new(ReportingWord.Median, "median", "median"),
        new(ReportingWord.Range, "min och max", "min and max"),
        new(ReportingWord.Chart, "diagram", "chart"),
        new(ReportingWord.TableForEachRow, "en tabell per rad", "a table per row"));

    /// <summary>Words with something of the author's own in them, as they are shown to somebody who has written something else.</summary>
    private static readonly Vocabulary<ReportingWord> Patterns = new(
        new(ReportingWord.Rate, "per N faktum år", "per N fact year"),
        new(ReportingWord.Uncounted, "utan ORD", "without WORD"));

    private readonly References _references = new(context);

    /// <summary>Every wish that fits what it is about, for <see cref="ReportingSoundness"/>.</summary>
    public List<ReportedWish> Wishes { get; } = [];

    public ReportingWishes Resolve(QuestionDraft question)
    {
        if (question.Reporting.Count == 0)
        {
            return ReportingWishes.None;
        }

        var result = new Dictionary<FieldPath, FieldReporting>();
        var calculated = new Dictionary<Identifier, FieldReporting>();
        var byRow = false;
        foreach (var draft in question.Reporting)
        {
            var beside = CalculatedTargets(draft, question);
            var fields = Targets(draft, question, isElsewhere: beside.Count > 0);
            var isCertain = draft.Target is not null || !question.MayLackField;
            foreach (var part in draft.Parts)
            {
                if (Words.Find(part.Text) == ReportingWord.TableForEachRow)
                {
                    byRow |= IsOfTables(part, draft, question);
                }
                else
                {
                    Apply(question.Id, part, fields, beside, isCertain, result, calculated);
                }
            }
        }

        return new ReportingWishes(result, calculated, byRow);
    }

    private bool IsOfTables(SpecPart part, ReportingDraft draft, QuestionDraft question)
    {
        if (draft.Target is not null || (!question.Tables.Any() && !question.MayLackField))
        {
            context.Report(ReportHintDiagnostics.NoTableToReport, part.Offset, part.Text);
        }

        return question.Tables.Any();
    }

    private static List<CalculatedTarget> CalculatedTargets(ReportingDraft draft, QuestionDraft question)
    {
        var all = question.Calculated.Select(part => new CalculatedTarget(part.Name ?? question.Id, part.Calculation.Kind, false))
            .Concat(question.Tables.SelectMany(table => table.CalculatedColumns.Select(column =>
                new CalculatedTarget(column.Id, column.Calculation.Kind, table.Rows.Exists(row => row.Repeats is not null)))));
        return [.. all.Where(target => draft.Target is not { } named || target.Name.Value == named.Text || $"{question.Id}.{target.Name}" == named.Text)];
    }

    private List<FieldDraft> Targets(ReportingDraft draft, QuestionDraft question, bool isElsewhere)
    {
        if (draft.Target is not { } target)
        {
            return question.Fields.ToList();
        }

        var named = question.Fields.Where(f => f.Name?.Value == target.Text || f.Path.ToString() == target.Text).ToList();
        if (named.Count == 0 && !isElsewhere)
        {
            var names = question.Fields.Select(f => f.Name?.Value).OfType<string>()
                .Concat(CalculatedTargets(draft with { Target = null }, question).Select(target => target.Name.Value)).ToList();
            _references.ReportUnknown(target, names, names.Exists(References.IsStandIn), QuestionnaireDiagnostics.UnknownReference, target.Text);
        }

        return named;
    }

    /// <param name="isCertain">These are all the fields it can have meant.</param>
    private void Apply(
        Identifier question, SpecPart part, List<FieldDraft> fields, List<CalculatedTarget> beside, bool isCertain,
        Dictionary<FieldPath, FieldReporting> result, Dictionary<Identifier, FieldReporting> calculated)
    {
        if (Read(part) is not { } change)
        {
            var near = Words.Words.Concat(Patterns.Words).SelectMany(word => word.Spellings);
            var listed = Words.In(context.Language).Concat(Patterns.In(context.Language));
            context.Report(QuestionnaireDiagnostics.UnknownReporting, part.Offset, part.Text, Suggestion.For(part.Text, [.. near], [.. listed]));
            return;
        }

        var fitting = fields.Where(f => f.Spec.Kind is { } kind && Possible(kind).Contains(change.Word)).ToList();
        var shown = fitting.Where(field => Shows(change.Word, field.Spec.Visibility)).ToList();
        var fittingBeside = beside.Where(target => Possible(target.Kind).Contains(change.Word)).ToList();
        if (isCertain && fitting.Count > 0 && shown.Count + fittingBeside.Count == 0)
        {
            context.Report(VisibilityDiagnostics.ReportingWhatIsHidden, part.Offset, part.Text);
        }

        var name = fields.Count > 0 ? fields[0].Spec.Kind is { } first ? SpecWords.Kinds[first].In(context.Language) : null
            : beside.Count > 0 ? CalculationWords.Openings[beside[0].Kind].In(context.Language) : null;
        if (isCertain && fitting.Count + fittingBeside.Count == 0 && name is not null)
        {
            var possible = (fields.Count > 0 ? Possible(fields[0].Spec.Kind!.Value) : Possible(beside[0].Kind)).Select(word => Called(word, context.Language)).ToList();
            context.Report(
                QuestionnaireDiagnostics.UnfitReporting, part.Offset, part.Text, name,
                possible.Count == 0 ? "" : Suggestion.OneOf(possible));
        }

        if ((change.Word is ReportingWord.Rate or ReportingWord.Chart) && (fitting.Exists(field => field.Repeats is not null) || fittingBeside.Exists(target => target.Repeats)))
        {
            var possible = (fitting.Count > 0 ? Possible(fitting[0].Spec.Kind!.Value) : Possible(fittingBeside[0].Kind)).Where(word => word is not (ReportingWord.Rate or ReportingWord.Chart));
            context.Report(
                RepetitionDiagnostics.ReportingOfAddedRow, part.Offset, part.Text,
                Suggestion.OneOf([.. possible.Select(word => Called(word, context.Language))]));
            return;
        }

        Wishes.Add(new ReportedWish(question, part, change.Word, [.. shown.Select(field => field.Path)], [.. fittingBeside.Select(target => target.Name)]));
        foreach (var field in shown)
        {
            result[field.Path] = change.Apply(result.GetValueOrDefault(field.Path, FieldReporting.None));
        }

        foreach (var target in fittingBeside)
        {
            calculated[target.Name] = change.Apply(calculated.GetValueOrDefault(target.Name, FieldReporting.None));
        }
    }

    /// <summary>The least and the greatest are answers of somebody's, and a chart has a bar for everybody.</summary>
    internal static bool Shows(ReportingWord word, Visibility visibility) => visibility switch
    {
        Visibility.Open => true,
        Visibility.Aggregated => word is not (ReportingWord.Range or ReportingWord.Chart),
        Visibility.Withheld => false,
    };

    /// <summary>
    /// What has a meaning for a kind of field. Unlike amounts are never added up, nor are percentages, steps or dates, and
    /// between dates there is no mean.
    /// </summary>
    private static ReportingWord[] Possible(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber or FieldKind.DecimalNumber =>
            [ReportingWord.Total, ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range, ReportingWord.Chart, ReportingWord.Rate],
        FieldKind.Percent => [ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range, ReportingWord.Chart],
        FieldKind.Amount => [ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range, ReportingWord.Uncounted],
        FieldKind.Scale => [ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range],
        FieldKind.Date or FieldKind.Month or FieldKind.Year => [ReportingWord.Range],
        FieldKind.LongText or FieldKind.ShortText or FieldKind.EmailAddress or FieldKind.PhoneNumber or FieldKind.WebAddress => [],
        FieldKind.OneChoice or FieldKind.SeveralChoices or FieldKind.Tick or FieldKind.File => [],
    };

    /// <summary>The total of a quotient is that of the sums; per something more it is not reported.</summary>
    private static ReportingWord[] Possible(CalculationKind kind) => kind switch
    {
        CalculationKind.Sum or CalculationKind.Difference => [ReportingWord.Total, ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range, ReportingWord.Chart, ReportingWord.Rate],
        CalculationKind.Share or CalculationKind.Rate => [ReportingWord.Total, ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range, ReportingWord.Chart],
    };

    /// <summary>What the words add, and which of the words it is.</summary>
    private static (Func<FieldReporting, FieldReporting> Apply, ReportingWord Word)? Read(SpecPart part)
    {
        if (part.Text is ['p' or 'P', ..] && RatePattern().Match(part.Text) is { Success: true } rate && SwedishNumber.TryParse(rate.Groups["per"].Value, out var per) && per is >= 1 and <= 10_000_000
            && Identifier.TryParse(rate.Groups["fact"].Value, out var fact))
        {
            var year = int.Parse(rate.Groups["year"].Value, CultureInfo.InvariantCulture);
            return (r => r with { Rate = new Rate((int)per, new FactKey(fact, year)) }, ReportingWord.Rate);
        }

        if (UncountedPattern().Match(part.Text) is { Success: true } without)
        {
            var label = without.Groups["label"].Value;
            return (r => r.Counts(label) ? r with { Uncounted = [.. r.Uncounted, label] } : r, ReportingWord.Uncounted);
        }

        return Words.Find(part.Text) switch
        {
            ReportingWord.Total => (r => r with { Total = true }, ReportingWord.Total),
            ReportingWord.Mean => (r => r with { Mean = true }, ReportingWord.Mean),
            ReportingWord.Median => (r => r with { Median = true }, ReportingWord.Median),
            ReportingWord.Range => (r => r with { Range = true }, ReportingWord.Range),
            ReportingWord.Chart => (r => r with { Chart = true }, ReportingWord.Chart),
            ReportingWord.Rate or ReportingWord.Uncounted or ReportingWord.TableForEachRow or null => null,
        };
    }

    private static string Called(ReportingWord word, Language language) =>
        (word is ReportingWord.Rate or ReportingWord.Uncounted ? Patterns : Words)[word].In(language);

    [GeneratedRegex(@"^per (?<per>[0-9][0-9 ]*) (?<fact>[a-z0-9-]+) (?<year>[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex RatePattern();

    [GeneratedRegex(@"^(utan|without) (?<label>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex UncountedPattern();
}
