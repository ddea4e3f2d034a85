using System.Globalization;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>
/// Gives a field the words of its translation. What is said of it must be what the original says; what is not said is the original's, and what goes
/// without saying counts as not said.
/// </summary>
/// <param name="place">Where the translation says what the field takes.</param>
internal sealed class FieldTranslator(TranslationFindings findings, Question question, TranslationPlace place)
{
    private const int UsualDecimals = 2;

    public static readonly LocalText Nothing = new("inget om det", "nothing of it");

    /// <param name="within">What the options stand under: the path of the choice, or the id of the column.</param>
    public Field Translate(Field original, Field written, string within)
    {
        CompareDemands(original.Demands, written.Demands);
        CompareReporting(original.Reporting, written.Reporting);
        Compare(written.Visibility == Visibility.Open || written.Visibility == original.Visibility, Shown(written), original.Visibility == Visibility.Open ? null : Shown(original));
        return original with { Label = written.Label, Type = Translate(original.Type, written.Type, within) };
    }

    private FieldType Translate(FieldType original, FieldType written, string within)
    {
        if (!IsSameKind(original, written))
        {
            findings.Add(TranslationDiagnostics.OtherKind, place, KindWords.Of(written), KindWords.Of(original));
            return original;
        }

        switch (original, written)
        {
            case (TextType text, TextType here):
                CompareLength(text, here);
                return text;
            case (NumberType number, NumberType here):
                CompareNumbers(number, here);
                return number with { Unit = here.Unit ?? number.Unit };
            case (DateType date, DateType here):
                Compare(here.Earliest is null || here.Earliest == date.Earliest, Day("tidigast", "earliest", here), Day("tidigast", "earliest", date));
                Compare(here.Latest is null || here.Latest == date.Latest, Day("senast", "latest", here, isLatest: true), Day("senast", "latest", date, isLatest: true));
                return date;
            case (AmountType amount, AmountType here):
                Compare(here.DefaultBasis is null || here.DefaultBasis == amount.DefaultBasis, Basis(here), Basis(amount));
                return amount;
            case (FileType file, FileType here):
                Compare(here.MaxMegabytes == FileType.DefaultMegabytes || here.MaxMegabytes == file.MaxMegabytes, Size(here), Size(file));
                Compare(here.Kinds.Count == 0 || here.Kinds.Equals(file.Kinds), Kinds(here), Kinds(file));
                return file;
            case (ScaleType scale, ScaleType here):
                return Translate(scale, here);
            case (ChoiceType choice, ChoiceType here):
                return choice with { Options = new OptionTranslator(findings, question, place, within).Translate(choice.Options, here.Options) };
            default:
                return original;
        }
    }

    private static bool IsSameKind(FieldType original, FieldType written) => (original, written) switch
    {
        (TextType one, TextType other) => (one.Long, one.Format) == (other.Long, other.Format),
        (NumberType one, NumberType other) => IsSameKind(one, other),
        (DateType one, DateType other) => one.Precision == other.Precision,
        (ScaleType one, ScaleType other) => (one.From, one.To) == (other.From, other.To),
        (ChoiceType one, ChoiceType other) => one.Many == other.Many,
        _ => original.GetType() == written.GetType(),
    };

    /// <summary>
    /// Whole or not, in percent or not. A percentage may also have been written as a number with bounds and a unit, of which the last two may be left out.
    /// </summary>
    private static bool IsSameKind(NumberType original, NumberType written) => written.IsPercent()
        ? original.IsPercent()
        : written.Decimals == 0 == (original.Decimals == 0);

    private void CompareLength(TextType original, TextType written)
    {
        var usual = written.Long ? TextType.DefaultLong : TextType.DefaultShort;
        var isSaid = written.Format == TextFormat.Any && written.MaxLength != usual;
        Compare(!isSaid || written.MaxLength == original.MaxLength, Length(written), Length(original));
    }

    private void CompareNumbers(NumberType original, NumberType written)
    {
        var (isPercent, usual) = (written.IsPercent(), written.Decimals == 0 ? 0 : UsualDecimals);
        Compare(written.Min is null || written.Min == original.Min || (isPercent && written.Min == 0), Bound("minst", "at least", written.Min), Bound("minst", "at least", original.Min));
        Compare(written.Max is null || written.Max == original.Max || (isPercent && written.Max == 100), Bound("högst", "at most", written.Max), Bound("högst", "at most", original.Max));
        Compare(written.Decimals == usual || written.Decimals == original.Decimals, Decimals(written), Decimals(original));
    }

    private ScaleType Translate(ScaleType original, ScaleType written)
    {
        if ((original.FromWords is not null && written.FromWords is null) || (original.ToWords is not null && written.ToWords is null))
        {
            findings.Add(TranslationDiagnostics.NoWords, place, ElementNames.Field, new LocalText("ord för skalans ändar", "words for the ends of the scale"));
        }

        return original with { FromWords = written.FromWords ?? original.FromWords, ToWords = written.ToWords ?? original.ToWords };
    }

    private void CompareDemands(FieldDemands original, FieldDemands written)
    {
        CompareFlag(original.Required, written.Required, new("obligatorisk", "required"));
        CompareFlag(original.AllowsPartlyKnown, written.AllowsPartlyKnown, new("får anges utan antal", "may lack the number"));
        CompareFlag(original.AllowsNotApplicable, written.AllowsNotApplicable, new("får vara ej aktuellt", "may be not applicable"));
        CompareFlag(!original.AllowsMissing, !written.AllowsMissing, new("får inte saknas", "may not be missing"));
        CompareFlag(original.NeedsReason, written.NeedsReason, new("skäl om uppgift saknas", "reason if missing"));
    }

    private void CompareReporting(FieldReporting original, FieldReporting written)
    {
        CompareFlag(original.Total, written.Total, new("summa", "total"));
        CompareFlag(original.Mean, written.Mean, new("medelvärde", "mean"));
        CompareFlag(original.Median, written.Median, new("median", "median"));
        CompareFlag(original.Range, written.Range, new("min och max", "min and max"));
        CompareFlag(original.Chart, written.Chart, new("diagram", "chart"));
        CompareFlag(original.Rate == written.Rate, written.Rate is not null, $"per {SwedishNumber.Format(written.Rate?.Per ?? 0)} {written.Rate?.Fact}");
        foreach (var label in written.Uncounted)
        {
            CompareFlag(!original.Counts(label), true, new($"utan {label}", $"without {label}"));
        }
    }

    private void CompareFlag(bool original, bool written, LocalText word) => Compare(original || !written, word, null);

    private void Compare(bool agrees, LocalText? written, LocalText? original)
    {
        if (!agrees)
        {
            findings.Add(TranslationDiagnostics.OtherProperty, place, written ?? "", original is { } said ? ElementNames.Quoted(said) : Nothing);
        }
    }

    private static LocalText? Bound(string swedish, string english, decimal? number) =>
        number is { } bound ? new LocalText($"{swedish} {SwedishNumber.Format(bound)}", $"{english} {SwedishNumber.Format(bound)}") : (LocalText?)null;

    private static LocalText? Length(TextType type)
    {
        var length = SwedishNumber.Format(type.MaxLength);
        return new LocalText($"högst {length} tecken", $"at most {length} characters");
    }

    private static LocalText? Decimals(NumberType type)
    {
        var decimals = type.Decimals.ToString(CultureInfo.InvariantCulture);
        return new LocalText($"{decimals} decimaler", $"{decimals} decimals");
    }

    private static LocalText? Day(string swedish, string english, DateType type, bool isLatest = false)
    {
        var day = isLatest ? type.Latest : type.Earliest;
        return day is { } bound
            ? new LocalText($"{swedish} {DateFormatter.Iso(bound, type.Precision)}", $"{english} {DateFormatter.Iso(bound, type.Precision)}")
            : (LocalText?)null;
    }

    private static LocalText? Shown(Field field) =>
        field.Visibility == Visibility.Aggregated ? new LocalText("redovisas sammantaget", "reported in aggregate") : new LocalText("redovisas inte", "not reported");

    private static LocalText? Size(FileType type)
    {
        var size = SwedishNumber.Format(type.MaxMegabytes);
        return new LocalText($"högst {size} MB", $"at most {size} MB");
    }

    private static LocalText? Kinds(FileType type)
    {
        var kinds = type.Accepted.Select(kind => kind.Extension()).ToList();
        return new LocalText($"slag {string.Join(", ", kinds)}", $"type {string.Join(", ", kinds)}");
    }

    private static LocalText? Basis(AmountType type) => type.DefaultBasis is { } basis ? new LocalText(basis.Swedish, basis.English) : (LocalText?)null;
}
