using System.Text.RegularExpressions;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>Reads the numbers and texts of properties. Each is given the whole property, to quote, and what is to be read of it; null is reported.</summary>
internal sealed partial class ArgumentReader(ReportContext context, SubjectReader subjects)
{
    /// <summary>"10 000 folkmangd-16-67 2017".</summary>
    public RateOf? ReadRate(SpecPart part, SpecPart argument)
    {
        if (RatePattern().Match(argument.Text) is not { Success: true } rate || !SwedishNumber.TryParse(rate.Groups["per"].Value, out var per) || per is < 1 or > 10_000_000)
        {
            context.Report(ReportDiagnostics.BadRate, part.Offset, part.Text);
            return null;
        }

        if (rate.Groups["fact"] is { Success: true } fact)
        {
            return subjects.ReadMeasure(new SpecPart(fact.Value, argument.Offset + fact.Index)) is { } key ? new RateOf((int)per, key) : null;
        }

        if (context is { Denominator: null, LacksDenominator: false })
        {
            context.Report(ReportDiagnostics.NoDenominator, part.Offset, part.Text);
        }

        return new RateOf((int)per, null);
    }

    public TextOverride? ReadOverride(SpecPart part, SpecPart argument)
    {
        if (OverridePattern().Match(argument.Text) is { Success: true } found)
        {
            return new TextOverride(found.Groups["text"].Value, found.Groups["for"].Value);
        }

        context.Report(ReportDiagnostics.BadOverride, part.Offset, part.Text);
        return null;
    }

    public int? ReadNumber(SpecPart part, SpecPart argument, int least, int most)
    {
        if (SwedishNumber.TryParse(argument.Text, out var number) && number >= least && number <= most && decimal.Truncate(number) == number)
        {
            return (int)number;
        }

        context.Report(ReportDiagnostics.BadNumber, part.Offset, part.Text, SwedishNumber.Format(least), SwedishNumber.Format(most));
        return null;
    }

    [GeneratedRegex(@"^(?<per>[0-9][0-9 ]*?)( (?<fact>[a-z0-9-]*[a-z-][a-z0-9-]* [0-9]{4}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex RatePattern();

    [GeneratedRegex("^[\"”“](?<text>[^\"”“]+)[\"”“] (för|for) [\"”“](?<for>[^\"”“]+)[\"”“]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex OverridePattern();
}
