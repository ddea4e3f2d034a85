using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Vocabulary;
using static SurveyHub.Parsing.Reports.Vocabulary.ReportProperty;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>Reads what is said more of a directive, after its first words.</summary>
/// <param name="allowed">What can be said of it.</param>
/// <param name="isNamed">It tells its organisations one by one.</param>
internal sealed class PropertyReader(
    ReportContext context, SubjectReader subjects, SetReader sets, LocalText directive, IReadOnlyList<ReportProperty> allowed, bool isNamed)
{
    private readonly ArgumentReader _arguments = new(context, subjects);

    public ReadProperties Result { get; } = new();

    /// <summary>Other words of the directive, for whoever misspells one.</summary>
    public IReadOnlyCollection<string> Spellings =>
        [.. allowed.SelectMany(property => PropertyWords.Of(property).Spellings).Select(PropertyPattern.Show)];

    /// <summary>Whether the words are a property, of this directive or of another.</summary>
    public static bool IsProperty(SpecPart part) => Find(part) is not null;

    /// <summary>The kind of chart that the words ask for, or null.</summary>
    public static (ChartKind Kind, ReportProperty Property)? ChartOf(string text) =>
        Enum.GetValues<ChartKind>().Select(kind => ((ChartKind, ReportProperty)?)(kind, PropertyOf(kind)))
            .FirstOrDefault(chart => PropertyWords.Of(chart!.Value.Item2).Spellings.Contains(text, StringComparer.OrdinalIgnoreCase));

    public static ReportProperty PropertyOf(ChartKind kind) => kind switch
    {
        ChartKind.Bars => Bars,
        ChartKind.Distribution => Distribution,
        ChartKind.Change => Change,
        ChartKind.StackedShares => StackedShares,
    };

    public static ReportProperty PropertyOf(Summary summary) => summary switch
    {
        Summary.Total => Total,
        Summary.Mean => Mean,
        Summary.Median => Median,
        Summary.Range => ReportProperty.MinAndMax,
    };

    /// <summary>Reads a property. What is none is reported.</summary>
    public void Read(SpecPart part)
    {
        if (Find(part) is not var (property, argument))
        {
            context.Report(ReportDiagnostics.UnknownProperty, part.Offset, part.Text, Propose(part.Text));
        }
        else if (!allowed.Contains(property))
        {
            context.Report(ReportDiagnostics.UnfitProperty, part.Offset, part.Text, directive, Suggestion.OneOf(Shown()));
        }
        else if (property != Theme && Result.Has(property))
        {
            context.Report(ReportDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
        else if (Excluding(property) is { } other)
        {
            context.Report(ReportDiagnostics.ClashingProperties, part.Offset, part.Text, other);
        }
        else
        {
            Result.Said[property] = part.Text;
            Keep(property, part, argument);
        }
    }

    private static (ReportProperty Property, SpecPart Argument)? Find(SpecPart part)
    {
        // What is said in so many words comes before what goes on with anything.
        foreach (var word in PropertyWords.All.OrderBy(word => word.Swedish.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var spelling in word.Spellings)
            {
                if (PropertyPattern.TryMatch(spelling, part.Text, out var argument))
                {
                    var start = Math.Max(0, spelling.IndexOf('{', StringComparison.Ordinal));
                    return (word.Meaning, part.From(start) with { Text = argument });
                }
            }
        }

        return null;
    }

    private string? Excluding(ReportProperty property) =>
        PropertyWords.AreRows(property) && Result.Said.FirstOrDefault(said => PropertyWords.AreRows(said.Key) && (property == NoSummaries) != (said.Key == NoSummaries)) is { Value: { } rows } ? rows
        : PropertyWords.ExclusionOf(property) is var exclusion and > 0
            ? Result.Said.Where(said => PropertyWords.ExclusionOf(said.Key) == exclusion).Select(said => said.Value).FirstOrDefault()
            : null;

    private void Keep(ReportProperty property, SpecPart part, SpecPart argument)
    {
        switch (property)
        {
            case Only:
                Result.Only = sets.Read(argument, isNamed);
                break;
            case ReportProperty.Rate:
                (Result.Rate, Result.RatePart) = (_arguments.ReadRate(part, argument), part);
                break;
            case ShareOf:
                Result.ShareOf = subjects.ReadMeasure(argument);
                break;
            case Override:
                Result.Override = _arguments.ReadOverride(part, argument);
                break;
            case Decimals:
                Result.Decimals = _arguments.ReadNumber(part, argument, 0, 6);
                break;
            case Quotes:
                Result.Quotes = _arguments.ReadNumber(part, argument, 1, 100);
                break;
            case Classes:
                Result.Classes = _arguments.ReadNumber(part, argument, MapDirective.LeastClasses, MapDirective.MostClasses);
                break;
            case Total:
                Result.Summaries.Add((Summary.Total, part));
                break;
            case Mean:
                Result.Summaries.Add((Summary.Mean, part));
                break;
            case Median:
                Result.Summaries.Add((Summary.Median, part));
                break;
            case ReportProperty.MinAndMax:
                Result.Summaries.Add((Summary.Range, part));
                break;
            case Theme when sets.ReadTheme(argument) is { } theme:
                KeepTheme(theme, part);
                break;
        }
    }

    private void KeepTheme(Identifier theme, SpecPart part)
    {
        if (Result.Themes.Contains(theme))
        {
            context.Report(ReportDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
        else
        {
            Result.Themes.Add(theme);
        }
    }

    private List<string> Shown() => [.. allowed.Select(property => PropertyWords.Shown(property, context.Language))];

    private LocalText Propose(string written)
    {
        var near = NearestWord.Find(PropertyPattern.Blank(written), Spellings, Shown())
            ?? (Phrases.Nearest(written, Beginnings()) is { } beginning ? Whole(beginning) : null);
        return near is null ? Suggestion.OneOf(Shown()) : new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?");
    }

    /// <summary>What stands before something with words of its own.</summary>
    private IEnumerable<string> Beginnings() => allowed.SelectMany(property => PropertyWords.Of(property).Spellings)
        .Where(spelling => spelling.IndexOf('{', StringComparison.Ordinal) > 0)
        .Select(spelling => spelling[..spelling.IndexOf('{', StringComparison.Ordinal)].TrimEnd());

    private string Whole(string beginning)
    {
        var property = allowed.First(property => PropertyWords.Of(property).Spellings.Any(spelling => spelling.StartsWith($"{beginning} {{", StringComparison.Ordinal)));
        var isSwedish = PropertyWords.Of(property).Swedish.StartsWith(beginning, StringComparison.Ordinal);
        return PropertyWords.Shown(property, isSwedish ? Language.Swedish : Language.English);
    }
}
