using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>What a subject is wanted for.</summary>
/// <param name="What">As the writer called it: "summa".</param>
/// <param name="Possible">What could be had of such a field, in the language of the file; null when this can be.</param>
internal sealed record SubjectUse(LocalText What, Func<Field, IReadOnlyList<string>?> Possible)
{
    /// <summary>It names one field only.</summary>
    public bool IsSingle { get; init; } = true;

    /// <summary>It tells what single organisations have answered.</summary>
    public bool ShowsAnswers { get; init; }

    /// <summary>It tells no more than whether something was answered.</summary>
    public bool IsBase { get; init; }

    /// <summary>Something known from elsewhere can stand there too.</summary>
    public bool TakesMeasure { get; init; } = true;

    /// <summary>Other words that can stand there, for proposals.</summary>
    public IReadOnlyCollection<string> Beside { get; init; } = [];

    /// <summary>For whatever kind of field.</summary>
    public static SubjectUse Any(LocalText what) => new(what, _ => null);
}

/// <summary>Reads paths of fields, and the keys of measures.</summary>
internal sealed partial class SubjectReader(ReportContext context)
{
    /// <summary>Whether it has the form of a path or a key.</summary>
    public static bool IsLikely(string text) => Path().IsMatch(text) || Key().IsMatch(text);

    /// <summary>Whether a field or a question is called so.</summary>
    public bool Exists(SpecPart written) =>
        FieldPath.TryParse(written.Text.ToLowerInvariant(), out var path) && context.Fields.Find(path).Count > 0;

    public static FactKey? ParseKey(string text) =>
        Key().Match(text.ToLowerInvariant()) is { Success: true } key && Identifier.TryParse(key.Groups["name"].Value, out var name)
            ? new FactKey(name, int.Parse(key.Groups["year"].Value, CultureInfo.InvariantCulture))
            : null;

    /// <summary>A known measure, or null, which is reported.</summary>
    public FactKey? ReadMeasure(SpecPart written)
    {
        if (ParseKey(written.Text) is { } key && context.Sources.Measures.Contains(key))
        {
            return key;
        }

        var known = context.Sources.Measures.Select(measure => measure.ToString()).ToList();
        context.Report(ReportDiagnostics.UnknownMeasure, written.Offset, written.Text, context.Propose(written.Text, known, known));
        return null;
    }

    /// <summary>What is named; null when it is nothing that can be used so, which is reported.</summary>
    public Subject? Read(SpecPart written, SubjectUse use)
    {
        if (use.TakesMeasure && Key().IsMatch(written.Text))
        {
            return ReadMeasure(written) is { } key ? new MeasureSubject(key) { Place = context.PlaceAt(written.Offset) } : null;
        }

        return ReadField(written, use);
    }

    /// <inheritdoc cref="Read"/>
    public FieldSubject? ReadField(SpecPart written, SubjectUse use)
    {
        var fields = FieldPath.TryParse(written.Text.ToLowerInvariant(), out var path) ? context.Fields.Find(path) : [];
        if (fields.Count == 0)
        {
            context.Report(ReportDiagnostics.UnknownPath, written.Offset, written.Text, context.ProposePath(written.Text, use.Beside));
            return null;
        }

        var subject = new FieldSubject(path) { Place = context.PlaceAt(written.Offset) };
        return IsAsWanted(written, path, fields, use) ? subject : null;
    }

    /// <summary>Reports a rate that nothing of this can be divided by.</summary>
    /// <param name="rate">As it was written.</param>
    public void CheckRate(IReadOnlyList<Subject> found, SpecPart rate)
    {
        var fields = found.OfType<FieldSubject>().SelectMany(subject => context.Fields.Find(subject.Path)).ToList();
        if (fields.Count > 0 && !found.Any(subject => subject is MeasureSubject) && !fields.Exists(field => field.Type.IsDivisible))
        {
            context.Report(ReportDiagnostics.UnfitRate, rate.Offset, rate.Text, fields[0].Path.ToString(), FittingWords.Name(fields[0].Type));
        }
    }

    /// <summary>Reports what belongs to no wave among what is compared with the wave before.</summary>
    /// <param name="compared">All of it is held against what it was then.</param>
    public void CheckWaves(IEnumerable<Subject> compared, SpecPart written)
    {
        if (compared.OfType<MeasureSubject>().FirstOrDefault() is { } measure)
        {
            context.Report(ReportDiagnostics.MeasureOfWaves, written.Offset, measure.Key.ToString());
        }
    }

    private bool IsAsWanted(SpecPart written, FieldPath path, IReadOnlyList<Field> fields, SubjectUse use)
    {
        if (use.IsSingle && fields.Count > 1)
        {
            var paths = fields.Select(field => field.Path.ToString()).ToList();
            context.Report(ReportDiagnostics.SeveralFields, written.Offset, written.Text, use.What, Questionnaires.Suggestion.OneOf(paths));
            return false;
        }

        foreach (var field in Told(path, fields, use))
        {
            if (IsHidden(field, use))
            {
                context.Report(ReportDiagnostics.HiddenField, written.Offset, field.Path.ToString());
                return false;
            }

            if (use.ShowsAnswers && field.Visibility != Visibility.Open)
            {
                context.Report(ReportDiagnostics.AggregatedField, written.Offset, field.Path.ToString(), use.What);
                return false;
            }
        }

        // Of several, those that fit are meant.
        if (fields.FirstOrDefault(field => use.Possible(field) is null) is null && use.Possible(fields[0]) is { } possible)
        {
            context.Report(
                ReportDiagnostics.UnfitField, written.Offset, use.What, fields[0].Path.ToString(), FittingWords.Name(fields[0].Type),
                possible.Count == 0 ? "" : Questionnaires.Suggestion.OneOf(possible));
            return false;
        }

        return true;
    }

    /// <summary>Of who has answered a question nothing is told by what of it rests on a hidden answer, as long as something else is in it.</summary>
    private IReadOnlyList<Field> Told(FieldPath path, IReadOnlyList<Field> fields, SubjectUse use) => !use.IsBase || context.Fields.OfQuestion(path) is not { Count: > 0 } all ? fields
        : all.Where(field => !IsHidden(field, use)).ToList() is { Count: > 0 } told ? told : all;

    private bool IsHidden(Field field, SubjectUse use) => !use.IsBase ? field.Visibility == Visibility.Withheld
        : context.Questionnaire.Find(field.Path) is { } asked ? context.Questionnaire.RestsOnHidden(asked)
        : context.Questionnaire.FindCalculated(field.Path) is { } value && context.Questionnaire.RestsOnHidden(value);

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Path();

    [GeneratedRegex(@"^(?<name>[a-z0-9-]+) (?<year>[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Key();
}
