using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>Reads "heltal, minst 0, obligatorisk". Whatever it cannot read it reports, and goes on with the rest.</summary>
internal sealed class FieldSpecReader
{
    private static readonly Dictionary<string, AmountBasis> Bases = AmountBasis.All
        .SelectMany(basis => new[] { KeyValuePair.Create(basis.Swedish, basis), KeyValuePair.Create(basis.English, basis) })
        .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly ReadingContext _context;
    private readonly Dictionary<SpecProperty, SpecValue> _properties = [];
    private Dictionary<int, string>? _stepWords;
    private FieldKind? _kind;
    private ScaleRange? _steps;
    private (SpecProperty Property, int Offset)? _lastBound;
    private bool _isUncertain;
    private IReadOnlySet<SpecProperty>? _allowed;

    private FieldSpecReader(ReadingContext context) => _context = context;

    public static FieldSpec Read(Piece code, ReadingContext context) => Read(code, SpecPart.Split(code.Text, code.Offset), context);

    /// <param name="parts">Of the code, at its commas.</param>
    public static FieldSpec Read(Piece code, List<SpecPart> parts, ReadingContext context) => new FieldSpecReader(context).Read(code, parts);

    /// <summary>The words of the text that an option has of its own, which is part of the choice: what can be said of an answer is said of that.</summary>
    public static FieldSpec ReadOptionText(Piece code, ReadingContext context) =>
        new FieldSpecReader(context) { _allowed = SpecWords.OfOptionText }.Read(code, SpecPart.Split(code.Text, code.Offset));

    /// <summary>What is said of every row of a matrix, whose boxes say its kind.</summary>
    /// <param name="mark">A box.</param>
    public static FieldSpec ReadRows(Piece code, FieldKind kind, string mark, ReadingContext context)
    {
        var reader = new FieldSpecReader(context) { _kind = kind };
        foreach (var part in SpecPart.Split(code.Text, code.Offset))
        {
            if (SpecWords.FindKind(part.Text) is null)
            {
                reader.ReadProperty(part);
            }
            else
            {
                reader.Report(MatrixDiagnostics.KindInCorner, part.Offset, part.Text, mark, reader.Shown(SpecProperty.Required));
            }
        }

        return new FieldSpec(kind, code.Offset, reader._properties) { IsUncertain = reader._isUncertain };
    }

    private FieldSpec Read(Piece code, List<SpecPart> parts)
    {
        _kind = ReadKind(parts[0]);
        for (var i = 1; i < parts.Count; i++)
        {
            ReadProperty(parts[i]);
        }

        var spec = new FieldSpec(_kind, code.Offset, _properties) { Steps = _steps };
        CheckRange(spec);
        return _isUncertain ? spec with { IsUncertain = true } : spec;
    }

    private FieldKind? ReadKind(SpecPart part)
    {
        if (SpecWords.FindKind(part.Text) is { } kind)
        {
            if (kind == FieldKind.Scale)
            {
                ReadSteps(part);
            }

            return kind;
        }

        // The steps of a scale are no part of its word.
        var blank = part.Text.IndexOf(' ', StringComparison.Ordinal);
        _steps = blank < 0 ? null : ScaleRange.TryParse(part.Text[(blank + 1)..]);
        var written = _steps is null ? part.Text : part.Text[..blank];
        Report(QuestionnaireDiagnostics.UnknownKind, part.Offset, part.Text, Suggestion.For(written, SpecWords.Kinds, _context.Language));
        // Go on as the nearest kind, so that what depends on it is checked.
        var nearest = NearestWord.Find(written.ToLowerInvariant(), SpecWords.Kinds.Words.SelectMany(word => word.Spellings));
        return nearest is null ? null : SpecWords.Kinds.Find(nearest);
    }

    private void ReadSteps(SpecPart part)
    {
        _steps = ScaleRange.IsAfterKeyword(part.Text, out var written) ? ScaleRange.TryParse(written) : null;
        if (_steps is null)
        {
            Report(QuestionnaireDiagnostics.BadScale, part.Offset, part.Text, SpecWords.Kinds[FieldKind.Scale].In(_context.Language), Whole(ScaleType.MostSteps));
        }
    }

    private void ReadProperty(SpecPart part)
    {
        if (StepWords.TryParse(part.Text) is { } words)
        {
            KeepStep(part, words);
            return;
        }

        if (Bases.TryGetValue(part.Text, out var found))
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

    /// <returns>False when the text is nothing like a number, so that other properties may fit it better.</returns>
    private bool ReadArgument(Word<SpecProperty> word, SpecPart part, string spelling, string argument)
    {
        if (word.Meaning is SpecProperty.Earliest or SpecProperty.Latest)
        {
            KeepDate(word.Meaning, part, argument);
            return true;
        }

        if (word.Meaning == SpecProperty.FileKinds)
        {
            Keep(word.Meaning, part, new SpecValue(Files: FileKindList.Read(argument, part.Offset + part.Text.Length - argument.Length, Report)));
            return true;
        }

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
        if (_kind is { } kind && !Allowed(kind).Contains(property))
        {
            var name = SpecWords.Kinds[kind].In(_context.Language);
            Report(QuestionnaireDiagnostics.UnfitProperty, part.Offset, part.Text, name, Suggestion.OneOf(Possible()));
        }
        else if (!_properties.TryAdd(property, value))
        {
            Report(QuestionnaireDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
        else if (property is SpecProperty.AtLeast or SpecProperty.AtMost or SpecProperty.Earliest or SpecProperty.Latest)
        {
            _lastBound = (property, part.Offset);
        }
        else if (property is SpecProperty.InAggregate or SpecProperty.NotReported
            && _properties.ContainsKey(SpecProperty.InAggregate) && _properties.ContainsKey(SpecProperty.NotReported))
        {
            Report(VisibilityDiagnostics.BothVisibilities, part.Offset, Shown(SpecProperty.InAggregate), Shown(SpecProperty.NotReported));
        }
        else if (property is SpecProperty.NotMissing or SpecProperty.ReasonIfMissing
            && _properties.ContainsKey(SpecProperty.NotMissing) && _properties.ContainsKey(SpecProperty.ReasonIfMissing))
        {
            var (refusal, reason) = (Shown(SpecProperty.NotMissing), Shown(SpecProperty.ReasonIfMissing));
            Report(QuestionnaireDiagnostics.ReasonNeverAsked, part.Offset, reason, refusal);
        }
    }

    private string Shown(SpecProperty property) => SpecWords.Properties.First(word => word.Meaning == property).In(_context.Language);

    /// <summary>The words of an end; those of any other step have no place in the form.</summary>
    private void KeepStep(SpecPart part, StepWords words)
    {
        if (_kind == FieldKind.Scale && _steps is { } steps && words.Step != steps.From && words.Step != steps.To)
        {
            Report(QuestionnaireDiagnostics.NotAnEnd, part.Offset, part.Text, Whole(steps.From), Whole(steps.To));
        }
        else if (_stepWords is not { Count: > 0 })
        {
            _stepWords = [];
            if (_kind is null or FieldKind.Scale)
            {
                _stepWords.Add(words.Step, words.Words);
            }

            Keep(SpecProperty.StepWords, part, new SpecValue(Steps: _stepWords));
        }
        else if (!_stepWords.TryAdd(words.Step, words.Words))
        {
            Report(QuestionnaireDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
    }

    /// <summary>A bound may be as exact as the answer or less so: the last day of a year is that of its December.</summary>
    private void KeepDate(SpecProperty property, SpecPart part, string written)
    {
        var precision = PrecisionOf(_kind);
        if (DateBound.TryParse(written) is { } bound && !(bound.Precision < precision))
        {
            Keep(property, part, new SpecValue(Date: bound));
        }
        else if (precision is { } wanted)
        {
            Report(QuestionnaireDiagnostics.BadDate, part.Offset, part.Text, DateReader.Example(wanted));
        }
        else
        {
            Keep(property, part, new SpecValue());
        }
    }

    private static DatePrecision? PrecisionOf(FieldKind? kind) => kind switch
    {
        FieldKind.Date => DatePrecision.Day,
        FieldKind.Month => DatePrecision.Month,
        FieldKind.Year => DatePrecision.Year,
        _ => null,
    };

    /// <summary>Something has to be left between the bounds, those that the kind itself has included.</summary>
    private void CheckRange(FieldSpec spec)
    {
        if (_lastBound is not var (last, offset))
        {
            return;
        }

        if (spec.Least > spec.Most)
        {
            Report(QuestionnaireDiagnostics.EmptyRange, offset, SwedishNumber.Format(spec.Least.Value), SwedishNumber.Format(spec.Most.Value));
            _properties.Remove(last);
        }
        else if (PrecisionOf(spec.Kind) is { } precision && spec.ToType(ValueList<Option>.Empty) is DateType { Earliest: { } first, Latest: { } latest } && first > latest)
        {
            Report(QuestionnaireDiagnostics.EmptyPeriod, offset, DateFormatter.Iso(first, precision), DateFormatter.Iso(latest, precision));
            _properties.Remove(last);
        }
    }

    private static string Whole(int number) => SwedishNumber.Format(number);

    private void Report(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments)
    {
        _isUncertain = true;
        _context.Report(descriptor, offset, arguments);
    }

    private IReadOnlySet<SpecProperty> Allowed(FieldKind kind) => _allowed ?? SpecWords.Allowed(kind);

    /// <summary>What can be said of this kind of field, in the language of the file.</summary>
    private List<string> Possible()
    {
        var properties = SpecWords.Properties
            .Where(word => _kind is not { } kind || Allowed(kind).Contains(word.Meaning))
            .Select(word => PropertyPattern.Show(word.In(_context.Language)));
        var bases = _kind == FieldKind.Amount ? AmountBasis.All.Select(basis => basis.In(_context.Language)) : [];
        return [.. properties, .. bases];
    }
}
