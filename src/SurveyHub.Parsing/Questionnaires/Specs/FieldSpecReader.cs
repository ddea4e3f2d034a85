using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>Reads "heltal, minst 0, obligatorisk". Whatever it cannot read it reports, and goes on with the rest.</summary>
internal sealed class FieldSpecReader
{
    private readonly ReadingContext _context;
    private readonly Dictionary<SpecProperty, SpecValue> _properties = [];
    private FieldKind? _kind;
    private bool _isUncertain;

    private FieldSpecReader(ReadingContext context) => _context = context;

    public static FieldSpec Read(Piece code, ReadingContext context) => new FieldSpecReader(context).Read(code);

    private FieldSpec Read(Piece code)
    {
        var parts = SpecPart.Split(code.Text, code.Offset);
        _kind = ReadKind(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            ReadProperty(part);
        }

        return new FieldSpec(_kind, code.Offset, _properties) { IsUncertain = _isUncertain };
    }

    private FieldKind? ReadKind(SpecPart part)
    {
        if (SpecWords.Kinds.Find(part.Text) is { } kind)
        {
            return kind;
        }

        Report(QuestionnaireDiagnostics.UnknownKind, part.Offset, part.Text, Suggestion.For(part.Text, SpecWords.Kinds, _context.Language));
        // Go on as the nearest kind, so that what depends on it is checked.
        var nearest = NearestWord.Find(part.Text.ToLowerInvariant(), SpecWords.Kinds.Words.SelectMany(word => word.Spellings));
        return nearest is null ? null : SpecWords.Kinds.Find(nearest);
    }

    private void ReadProperty(SpecPart part)
    {
        if (AmountBasis.All.FirstOrDefault(basis => IsBasis(basis, part.Text)) is { } found)
        {
            Keep(SpecProperty.Basis, part, new SpecValue(Basis: found));
            return;
        }

        foreach (var word in SpecWords.Properties)
        {
            foreach (var spelling in word.Spellings)
            {
                if (PropertyPattern.TryMatch(spelling, part.Text, out var argument) && ReadArgument(word, part, spelling, argument))
                {
                    return;
                }
            }
        }

        Report(QuestionnaireDiagnostics.UnknownProperty, part.Offset, part.Text, NearestProperty(part.Text));
    }

    private LocalText NearestProperty(string text)
    {
        var near = SpecWords.Properties.SelectMany(word => word.Spellings).Select(PropertyPattern.Show)
            .Concat(AmountBasis.All.SelectMany(basis => new[] { basis.Swedish, basis.English }));
        return Suggestion.For(PropertyPattern.Blank(text), [.. near], Possible());
    }

    private static bool IsBasis(AmountBasis basis, string text) =>
        string.Equals(basis.Swedish, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(basis.English, text, StringComparison.OrdinalIgnoreCase);

    /// <returns>False when the text is nothing like a number, so that other properties may fit it better.</returns>
    private bool ReadArgument(Word<SpecProperty> word, SpecPart part, string spelling, string argument)
    {
        if (!spelling.Contains("{n}", StringComparison.Ordinal))
        {
            Keep(word.Meaning, part, new SpecValue(Word: argument));
            return true;
        }

        if (argument.Any(char.IsLetter))
        {
            return false;
        }

        var (least, most, decimals, wanted) = PropertyPattern.Range(word.Meaning, _kind);
        var isReadable = SwedishNumber.TryParse(argument, out var number);
        if (isReadable && number >= least && number <= most && decimal.Round(number, decimals) == number)
        {
            Keep(word.Meaning, part, new SpecValue(Number: number));
        }
        else
        {
            Report(QuestionnaireDiagnostics.BadNumber, part.Offset, part.Text, wanted);
        }

        return true;
    }

    private void Keep(SpecProperty property, SpecPart part, SpecValue value)
    {
        if (_kind is { } kind && !SpecWords.Allowed(kind).Contains(property))
        {
            var name = SpecWords.Kinds[kind].In(_context.Language);
            Report(QuestionnaireDiagnostics.UnfitProperty, part.Offset, part.Text, name, Suggestion.OneOf(Possible()));
        }
        else if (!_properties.TryAdd(property, value))
        {
            Report(QuestionnaireDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
        else if (property is SpecProperty.AtLeast or SpecProperty.AtMost)
        {
            CheckRange(property, part.Offset);
        }
        else if (property is SpecProperty.NotMissing or SpecProperty.ReasonIfMissing
            && _properties.ContainsKey(SpecProperty.NotMissing) && _properties.ContainsKey(SpecProperty.ReasonIfMissing))
        {
            var (refusal, reason) = (Shown(SpecProperty.NotMissing), Shown(SpecProperty.ReasonIfMissing));
            Report(QuestionnaireDiagnostics.ReasonNeverAsked, part.Offset, reason, refusal);
        }
    }

    private string Shown(SpecProperty property) => SpecWords.Properties.First(word => word.Meaning == property).In(_context.Language);

    private void CheckRange(SpecProperty last, int offset)
    {
        if (_properties.GetValueOrDefault(SpecProperty.AtLeast)?.Number is { } least
            && _properties.GetValueOrDefault(SpecProperty.AtMost)?.Number is { } most && least > most)
        {
            Report(QuestionnaireDiagnostics.EmptyRange, offset, SwedishNumber.Format(least), SwedishNumber.Format(most));
            _properties.Remove(last);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments)
    {
        _isUncertain = true;
        _context.Report(descriptor, offset, arguments);
    }

    /// <summary>What can be said of this kind of field, in the language of the file.</summary>
    private List<string> Possible()
    {
        var properties = SpecWords.Properties
            .Where(word => _kind is not { } kind || SpecWords.Allowed(kind).Contains(word.Meaning))
            .Select(word => PropertyPattern.Show(word.In(_context.Language)));
        var bases = _kind == FieldKind.Amount ? AmountBasis.All.Select(basis => basis.In(_context.Language)) : [];
        return [.. properties, .. bases];
    }
}
