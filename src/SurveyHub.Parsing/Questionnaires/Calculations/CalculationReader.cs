using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Calculations;

/// <summary>
/// Reads "summan av a, b och c, 1 decimaler". Commas stand between names as well as between properties: the names end after "och", and where
/// there is none, at the first property.
/// </summary>
internal sealed partial class CalculationReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly LocalText DecimalsWanted = new("ett heltal, 0–6", "a whole number, 0–6");
    private static readonly LocalText PerWanted = new(
        $"ett heltal, 1–{SwedishNumber.Format(RateFormula.MostPer)}", $"a whole number, 1–{SwedishNumber.Format(RateFormula.MostPer)}");

    private readonly ReadingContext _context;
    private readonly Piece _code;
    private readonly HashSet<CalculationProperty> _said = [];
    private int _at;
    private CalculationDraft _draft;

    private CalculationReader(ReadingContext context, Piece code, CalculationKind kind)
    {
        (_context, _code) = (context, code);
        _draft = new CalculationDraft(kind, new SpecPart(string.Join(' ', code.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), code.Offset), []);
    }

    /// <summary>Null when the words are no calculation. Whatever is wrong with one is reported.</summary>
    /// <param name="parts">Of the code, at its commas.</param>
    public static CalculationDraft? TryRead(Piece code, List<SpecPart> parts, ReadingContext context)
    {
        if (CalculationWords.FindOpening(parts[0].Text) is var (kind, length))
        {
            var reader = new CalculationReader(context, code, kind);
            return context.HasRoomForCalculation(code.Offset) ? reader.Read(parts, length) : reader._draft with { IsUncertain = true };
        }

        if (CalculationWords.FindMisspelt(parts[0].Text) is not { } meant)
        {
            return null;
        }

        context.Report(
            CalculationDiagnostics.UnknownCalculation, parts[0].Offset, parts[0].Text, new LocalText($"Menade du ”{meant}”?", $"Did you mean '{meant}'?"));
        return new CalculationReader(context, code, CalculationWords.Openings.Find(meant)!.Value)._draft with { IsUncertain = true };
    }

    private CalculationDraft Read(List<SpecPart> parts, int opening)
    {
        var rest = parts[0].Text[opening..].TrimStart();
        _at = parts[0].Offset - _code.Offset + opening;
        var read = _draft.Kind == CalculationKind.Sum ? ReadTerms(parts, rest) : ReadTwo(rest);
        if (read == 0)
        {
            ReportUnknown(parts[0]);
            read = 1;
        }

        foreach (var part in parts.Skip(read))
        {
            ReadProperty(part);
        }

        return _draft;
    }

    /// <returns>How many of the parts hold terms; none when they could not be read.</returns>
    private int ReadTerms(List<SpecPart> parts, string rest)
    {
        if (CalculationWords.Subjects.Find(rest) is { } subject)
        {
            _draft = _draft with { Every = (subject, Locate(rest)) };
            return 1;
        }

        List<SpecPart> names = [];
        for (var i = 0; i < parts.Count; i++)
        {
            var text = i == 0 ? rest : parts[i].Text;
            if (i > 0 && (FindProperty(text) is not null || IsOfFields(text)))
            {
                return names.Count == 0 ? 0 : i;
            }

            var match = Terms().Match(text);
            if (!match.Success)
            {
                return i;
            }

            names.AddRange(match.Groups["name"].Captures.Select(name => Locate(name.Value)));
            _draft = _draft with { Names = names };
            if (match.Groups["and"].Success)
            {
                return i + 1;
            }
        }

        return parts.Count;
    }

    private int ReadTwo(string rest)
    {
        var match = (_draft.Kind switch
        {
            CalculationKind.Difference => Difference(),
            CalculationKind.Share => Share(),
            _ => Rate(),
        }).Match(rest);
        if (!match.Success)
        {
            return 0;
        }

        _draft = _draft with { Names = [Locate(match.Groups["first"].Value)] };
        if (match.Groups["per"] is { Success: true } group)
        {
            var written = Locate(group.Value);
            var isReadable = SwedishNumber.TryParse(group.Value, out var per) && per is >= 1 and <= RateFormula.MostPer;
            _draft = _draft with { Per = isReadable ? (int)per : 1, IsUncertain = _draft.IsUncertain || !isReadable };
            if (!isReadable)
            {
                _context.Report(QuestionnaireDiagnostics.BadNumber, written.Offset, group.Value, PerWanted);
            }
        }

        var second = Locate(match.Groups["second"].Value);
        if (match.Groups["year"] is not { Success: true } year)
        {
            _draft = _draft with { Names = [.. _draft.Names, second] };
            return 1;
        }

        // Before a year stands a fact, whose name is an id.
        if (!Identifier.TryParse(second.Text, out var fact))
        {
            return 0;
        }

        _draft = _draft with { Fact = new FactKey(fact, int.Parse(year.Value, CultureInfo.InvariantCulture)) };
        return 1;
    }

    private void ReadProperty(SpecPart part)
    {
        var allowed = CalculationWords.Allowed(_draft.Kind);
        var listed = allowed.Select(known => PropertyPattern.Show(CalculationWords.Properties[known].In(_context.Language))).ToList();
        if (FindProperty(part.Text) is not var (property, argument))
        {
            var near = CalculationWords.Properties.Words.SelectMany(word => word.Spellings).Select(PropertyPattern.Show).ToList();
            _context.Report(
                CalculationDiagnostics.UnfitProperty, part.Offset, part.Text,
                IsOfFields(part.Text) ? Suggestion.OneOf(listed) : Suggestion.For(PropertyPattern.Blank(part.Text), near, listed));
        }
        else if (!allowed.Contains(property))
        {
            _context.Report(CalculationDiagnostics.UnfitProperty, part.Offset, part.Text, Suggestion.OneOf(listed));
        }
        else if (!_said.Add(property))
        {
            _context.Report(QuestionnaireDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
        else
        {
            Keep(property, part, argument);
        }
    }

    private void Keep(CalculationProperty property, SpecPart part, string argument)
    {
        switch (property)
        {
            case CalculationProperty.Unit:
                _draft = _draft with { Unit = argument };
                break;
            case CalculationProperty.EmptyIsZero:
                _draft = _draft with { EmptyIsZero = true };
                break;
            case CalculationProperty.Decimals when SwedishNumber.TryParse(argument, out var number) && decimal.IsInteger(number) && number is >= 0 and <= Calculation.MostDecimals:
                _draft = _draft with { Decimals = (int)number };
                break;
            case CalculationProperty.Decimals:
                _context.Report(QuestionnaireDiagnostics.BadNumber, part.Offset, part.Text, DecimalsWanted);
                break;
        }
    }

    private static (CalculationProperty Property, string Argument)? FindProperty(string text)
    {
        foreach (var word in CalculationWords.Properties.Words)
        {
            foreach (var spelling in word.Spellings)
            {
                if (PropertyPattern.TryMatch(spelling, text, out var argument) && !(spelling.Contains("{n}", StringComparison.Ordinal) && argument.Any(char.IsLetter)))
                {
                    return (word.Meaning, argument);
                }
            }
        }

        return null;
    }

    /// <summary>It is said of fields, and of nothing that is calculated.</summary>
    private static bool IsOfFields(string text) =>
        SpecWords.Properties.SelectMany(word => word.Spellings).Any(spelling => PropertyPattern.TryMatch(spelling, text, out _));

    private void ReportUnknown(SpecPart part)
    {
        var example = CalculationWords.Examples[_draft.Kind];
        _context.Report(
            CalculationDiagnostics.UnknownCalculation, part.Offset, part.Text,
            new LocalText($"Skriv till exempel {example.Swedish}.", $"Write for example {example.English}."));
        _draft = _draft with { IsUncertain = true };
    }

    /// <summary>The next place of a word.</summary>
    private SpecPart Locate(string word)
    {
        var first = word.Split(' ')[0];
        var found = _code.Text.IndexOf(first, Math.Min(_at, _code.Text.Length), StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _at : found + first.Length;
        return new SpecPart(word.ToLowerInvariant(), _code.Offset + Math.Max(0, found));
    }

    [GeneratedRegex(@"^((?<and>och|and) )?(?<name>[a-z0-9.-]+)(( (?<and>och|and) )(?<name>[a-z0-9.-]+))*$", Options, PatternLimit.Milliseconds)]
    private static partial Regex Terms();

    [GeneratedRegex(@"^(?<first>[a-z0-9.-]+) minus (?<second>[a-z0-9.-]+)$", Options, PatternLimit.Milliseconds)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^(?<first>[a-z0-9.-]+) (av|of) (?<second>[a-z0-9.-]+)$", Options, PatternLimit.Milliseconds)]
    private static partial Regex Share();

    [GeneratedRegex(@"^(?<first>[a-z0-9.-]+) per ((?<per>[0-9][0-9 ]*) )?(?<second>[a-z0-9.-]+)( (?<year>[0-9]{4}))?$", Options, PatternLimit.Milliseconds)]
    private static partial Regex Rate();
}
