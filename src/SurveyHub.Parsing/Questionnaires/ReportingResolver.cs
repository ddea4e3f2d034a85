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
}

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
        new(ReportingWord.Chart, "diagram", "chart"));

    private readonly References _references = new(context);

    public Dictionary<FieldPath, FieldReporting> Resolve(QuestionDraft question)
    {
        var result = new Dictionary<FieldPath, FieldReporting>();
        foreach (var draft in question.Reporting)
        {
            var fields = Targets(draft, question);
            var isCertain = draft.Target is not null || !question.MayLackField;
            foreach (var part in draft.Parts)
            {
                Apply(part, fields, isCertain, result);
            }
        }

        return result;
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
            var listed = Words.In(context.Language).Append(context.Language.Choose(RateInSwedish, RateInEnglish));
            context.Report(QuestionnaireDiagnostics.UnknownReporting, part.Offset, part.Text, Suggestion.For(part.Text, [.. near], [.. listed]));
            return;
        }

        var fitting = fields.Where(f => Fits(f.Spec.Kind, change.IsForAmounts)).ToList();
        if (isCertain && fitting.Count == 0 && fields.Count > 0 && fields[0].Spec.Kind is { } first)
        {
            context.Report(QuestionnaireDiagnostics.UnfitReporting, part.Offset, part.Text, SpecWords.Kinds[first].In(context.Language));
        }

        foreach (var field in fitting)
        {
            result[field.Path] = change.Apply(result.GetValueOrDefault(field.Path, FieldReporting.None));
        }
    }

    private static bool Fits(FieldKind? kind, bool isForAmounts) =>
        kind is FieldKind.WholeNumber or FieldKind.DecimalNumber || (kind == FieldKind.Amount && isForAmounts);

    /// <summary>What the words add, and whether that has a meaning for amounts: unlike amounts are never added up.</summary>
    private static (Func<FieldReporting, FieldReporting> Apply, bool IsForAmounts)? Read(SpecPart part)
    {
        var rate = RatePattern().Match(part.Text);
        if (rate.Success && SwedishNumber.TryParse(rate.Groups["per"].Value, out var per) && per is >= 1 and <= 10_000_000
            && Identifier.TryParse(rate.Groups["fact"].Value, out var fact))
        {
            var year = int.Parse(rate.Groups["year"].Value, CultureInfo.InvariantCulture);
            return (r => r with { Rate = new Rate((int)per, new FactKey(fact, year)) }, false);
        }

        return Words.Find(part.Text) switch
        {
            ReportingWord.Total => (r => r with { Total = true }, false),
            ReportingWord.Mean => (r => r with { Mean = true }, true),
            ReportingWord.Median => (r => r with { Median = true }, true),
            ReportingWord.Range => (r => r with { Range = true }, true),
            ReportingWord.Chart => (r => r with { Chart = true }, false),
            null => null,
        };
    }

    [GeneratedRegex(@"^per (?<per>[0-9][0-9 ]*) (?<fact>[a-z0-9-]+) (?<year>[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RatePattern();
}
