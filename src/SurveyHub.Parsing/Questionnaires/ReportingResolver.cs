using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

internal enum ReportingWord
{
    Total,
    Mean,
    Median,
    Range,
    Chart,
    TableForEachRow,
}

/// <summary>What the author wants to be reported of a question.</summary>
/// <param name="Fields">Of its fields; those without a wish are not among them.</param>
/// <param name="ByRow"><inheritdoc cref="Question.ReportedByRow" path="/summary"/></param>
internal sealed record ReportingWishes(IReadOnlyDictionary<FieldPath, FieldReporting> Fields, bool ByRow);

/// <summary>Reads "summa, per 10 000 folkmangd-16-67 2017, diagram" and hands it to the fields it concerns.</summary>
internal sealed partial class ReportingResolver(ReadingContext context)
{
    private const string RateInSwedish = "per N faktum år";
    private const string RateInEnglish = "per N fact year";

    public static readonly Vocabulary<ReportingWord> Words = new(
        new(ReportingWord.Total, "summa", "total"),
        new(ReportingWord.Mean, "medelvärde", "mean"),
        new(ReportingWord.Median, "median", "median"),
        new(ReportingWord.Range, "min och max", "min and max"),
        new(ReportingWord.Chart, "diagram", "chart"),
        new(ReportingWord.TableForEachRow, "en tabell per rad", "a table per row"));

    private readonly References _references = new(context);

    public ReportingWishes Resolve(QuestionDraft question)
    {
        var result = new Dictionary<FieldPath, FieldReporting>();
        var byRow = false;
        foreach (var draft in question.Reporting)
        {
            var fields = Targets(draft, question);
            var isCertain = draft.Target is not null || !question.MayLackField;
            foreach (var part in draft.Parts)
            {
                if (Words.Find(part.Text) == ReportingWord.TableForEachRow)
                {
                    byRow |= IsOfTables(part, draft, question);
                }
                else
                {
                    Apply(part, fields, isCertain, result);
                }
            }
        }

        return new ReportingWishes(result, byRow);
    }

    private bool IsOfTables(SpecPart part, ReportingDraft draft, QuestionDraft question)
    {
        if (draft.Target is not null || (!question.Tables.Any() && !question.MayLackField))
        {
            context.Report(ReportHintDiagnostics.NoTableToReport, part.Offset, part.Text);
        }

        return question.Tables.Any();
    }

    private List<FieldDraft> Targets(ReportingDraft draft, QuestionDraft question)
    {
        if (draft.Target is not { } target)
        {
            return question.Fields.ToList();
        }

        var named = question.Fields.Where(f => f.Name?.Value == target.Text || f.Path.ToString() == target.Text).ToList();
        if (named.Count == 0)
        {
            var names = question.Fields.Select(f => f.Name?.Value).OfType<string>().ToList();
            _references.ReportUnknown(target, names, names.Exists(References.IsStandIn), QuestionnaireDiagnostics.UnknownReference, target.Text);
        }

        return named;
    }

    /// <param name="isCertain">These are all the fields it can have meant.</param>
    private void Apply(SpecPart part, List<FieldDraft> fields, bool isCertain, Dictionary<FieldPath, FieldReporting> result)
    {
        if (Read(part) is not { } change)
        {
            var near = Words.Words.SelectMany(word => word.Spellings).Append(RateInSwedish).Append(RateInEnglish);
            var listed = Words.In(context.Language).Append(RateIn(context.Language));
            context.Report(QuestionnaireDiagnostics.UnknownReporting, part.Offset, part.Text, Suggestion.For(part.Text, [.. near], [.. listed]));
            return;
        }

        var fitting = fields.Where(f => f.Spec.Kind is { } kind && Possible(kind).Contains(change.Word)).ToList();
        var shown = fitting.Where(field => Shows(change.Word, field.Spec.Visibility)).ToList();
        if (isCertain && fitting.Count > 0 && shown.Count == 0)
        {
            context.Report(VisibilityDiagnostics.ReportingWhatIsHidden, part.Offset, part.Text);
        }

        if (isCertain && fitting.Count == 0 && fields.Count > 0 && fields[0].Spec.Kind is { } first)
        {
            var possible = Possible(first).Select(word => word is { } known ? Words[known].In(context.Language) : RateIn(context.Language)).ToList();
            context.Report(
                QuestionnaireDiagnostics.UnfitReporting, part.Offset, part.Text, SpecWords.Kinds[first].In(context.Language),
                possible.Count == 0 ? "" : Suggestion.OneOf(possible));
        }

        if ((change.Word is null or ReportingWord.Chart) && fitting.Exists(field => field.Repeats is not null))
        {
            var possible = Possible(fitting[0].Spec.Kind!.Value).OfType<ReportingWord>().Where(word => word != ReportingWord.Chart);
            context.Report(
                RepetitionDiagnostics.ReportingOfAddedRow, part.Offset, part.Text,
                Suggestion.OneOf([.. possible.Select(word => Words[word].In(context.Language))]));
            return;
        }

        foreach (var field in shown)
        {
            result[field.Path] = change.Apply(result.GetValueOrDefault(field.Path, FieldReporting.None));
        }
    }

    /// <summary>The least and the greatest are answers of somebody's, and a chart has a bar for everybody.</summary>
    private static bool Shows(ReportingWord? word, Visibility visibility) => visibility switch
    {
        Visibility.Open => true,
        Visibility.Aggregated => word is not (ReportingWord.Range or ReportingWord.Chart),
        Visibility.Withheld => false,
    };

    /// <summary>
    /// What has a meaning for a kind of field; null stands for a rate. Unlike amounts are never added up, nor are percentages, steps or dates, and
    /// between dates there is no mean.
    /// </summary>
    private static ReportingWord?[] Possible(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber or FieldKind.DecimalNumber =>
            [ReportingWord.Total, ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range, ReportingWord.Chart, null],
        FieldKind.Percent => [ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range, ReportingWord.Chart],
        FieldKind.Amount or FieldKind.Scale => [ReportingWord.Mean, ReportingWord.Median, ReportingWord.Range],
        FieldKind.Date or FieldKind.Month or FieldKind.Year => [ReportingWord.Range],
        FieldKind.LongText or FieldKind.ShortText or FieldKind.EmailAddress or FieldKind.PhoneNumber or FieldKind.WebAddress => [],
        FieldKind.OneChoice or FieldKind.SeveralChoices or FieldKind.Tick or FieldKind.File => [],
    };

    /// <summary>What the words add, and which of the words it is; null for a rate.</summary>
    private static (Func<FieldReporting, FieldReporting> Apply, ReportingWord? Word)? Read(SpecPart part)
    {
        var rate = RatePattern().Match(part.Text);
        if (rate.Success && SwedishNumber.TryParse(rate.Groups["per"].Value, out var per) && per is >= 1 and <= 10_000_000
            && Identifier.TryParse(rate.Groups["fact"].Value, out var fact))
        {
            var year = int.Parse(rate.Groups["year"].Value, CultureInfo.InvariantCulture);
            return (r => r with { Rate = new Rate((int)per, new FactKey(fact, year)) }, null);
        }

        return Words.Find(part.Text) switch
        {
            ReportingWord.Total => (r => r with { Total = true }, ReportingWord.Total),
            ReportingWord.Mean => (r => r with { Mean = true }, ReportingWord.Mean),
            ReportingWord.Median => (r => r with { Median = true }, ReportingWord.Median),
            ReportingWord.Range => (r => r with { Range = true }, ReportingWord.Range),
            ReportingWord.Chart => (r => r with { Chart = true }, ReportingWord.Chart),
            ReportingWord.TableForEachRow or null => null,
        };
    }

    private static string RateIn(Language language) => language.Choose(RateInSwedish, RateInEnglish);

    [GeneratedRegex(@"^per (?<per>[0-9][0-9 ]*) (?<fact>[a-z0-9-]+) (?<year>[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RatePattern();
}
