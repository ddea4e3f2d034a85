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
    private FieldKind _kind;

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

        if (_properties.GetValueOrDefault(SpecProperty.AtLeast)?.Number is { } least
            && _properties.GetValueOrDefault(SpecProperty.AtMost)?.Number is { } most && least > most)
        {
            _context.Report(QuestionnaireDiagnostics.EmptyRange, code.Offset, SwedishNumber.Format(least), SwedishNumber.Format(most));
            _properties.Remove(SpecProperty.AtMost);
        }

        return new FieldSpec(_kind, code.Offset, _properties);
    }

    private FieldKind ReadKind(SpecPart part)
    {
        if (SpecWords.Kinds.Find(part.Text) is { } kind)
        {
            return kind;
        }

        var valid = SpecWords.Kinds.In(_context.Language);
        _context.Report(QuestionnaireDiagnostics.UnknownKind, part.Offset, part.Text, Suggestion.For(part.Text, valid));
        // Go on as the nearest kind, so that its properties are not called mistakes as well.
        var nearest = NearestWord.Find(part.Text, SpecWords.Kinds.Words.SelectMany(word => word.Spellings));
        return nearest is null ? FieldKind.LongText : SpecWords.Kinds.Find(nearest)!.Value;
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
                if (PropertyPattern.TryMatch(spelling, part.Text, out var argument))
                {
                    ReadArgument(word, part, spelling, argument);
                    return;
                }
            }
        }

        var valid = SpecWords.Properties.Where(word => SpecWords.Allowed(_kind).Contains(word.Meaning))
            .Select(word => PropertyPattern.Show(word.In(_context.Language)))
            .Concat(_kind == FieldKind.Amount ? AmountBasis.All.Select(basis => basis.In(_context.Language)) : [])
            .ToList();
        _context.Report(QuestionnaireDiagnostics.UnknownProperty, part.Offset, part.Text, Suggestion.For(PropertyPattern.Blank(part.Text), valid));
    }

    private static bool IsBasis(AmountBasis basis, string text) =>
        string.Equals(basis.Swedish, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(basis.English, text, StringComparison.OrdinalIgnoreCase);

    private void ReadArgument(Word<SpecProperty> word, SpecPart part, string spelling, string argument)
    {
        if (!spelling.Contains("{n}", StringComparison.Ordinal))
        {
            Keep(word.Meaning, part, new SpecValue(Word: argument));
            return;
        }

        var (least, most, decimals, wanted) = PropertyPattern.Range(word.Meaning, _kind);
        var readable = SwedishNumber.TryParse(argument, out var number);
        if (readable && number >= least && number <= most && decimal.Round(number, decimals) == number)
        {
            Keep(word.Meaning, part, new SpecValue(Number: number));
        }
        else
        {
            _context.Report(QuestionnaireDiagnostics.BadNumber, part.Offset, part.Text, wanted);
        }
    }

    private void Keep(SpecProperty property, SpecPart part, SpecValue value)
    {
        if (!SpecWords.Allowed(_kind).Contains(property))
        {
            var valid = SpecWords.Properties.Where(word => SpecWords.Allowed(_kind).Contains(word.Meaning))
                .Select(word => PropertyPattern.Show(word.In(_context.Language)))
                .ToList();
            var kind = SpecWords.Kinds[_kind].In(_context.Language);
            _context.Report(QuestionnaireDiagnostics.UnfitProperty, part.Offset, part.Text, kind, Suggestion.OneOf(valid));
        }
        else if (!_properties.TryAdd(property, value))
        {
            _context.Report(QuestionnaireDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
    }
}
