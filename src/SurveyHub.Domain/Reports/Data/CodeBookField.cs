using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>What a user of the answers has to know of a field.</summary>
/// <param name="IsCalculated">Nobody answers it: it is worked out of other answers.</param>
/// <param name="Repeats">It stands in a row that the respondent may add several of.</param>
/// <param name="Summary">Null where the answers are not shown one by one.</param>
public sealed record CodeBookField(Question Question, Field Field, bool IsCalculated, bool Repeats, FieldSummary? Summary)
{
    public bool IsOpen => Summary is not null;

    public ValueList<CodeBookOption> Options { get; init; } = [];

    /// <summary>As files write it. A type is a promise to programs that read them.</summary>
    public string Type => Field.Type switch
    {
        TextType => "text",
        NumberType => "number",
        AmountType => "amount",
        ChoiceType { Many: true } => "choices",
        ChoiceType => "choice",
        ScaleType => "scale",
        DateType { Precision: DatePrecision.Day } => "date",
        DateType { Precision: DatePrecision.Month } => "month",
        DateType => "year",
        FileType => "file",
        CheckType => "tick",
        _ => throw new InvalidOperationException($"{Field.Type.GetType()} has no name in files."),
    };

    public string? Unit => Field.Type switch { NumberType number => number.Unit, AmountType => "kr", _ => null };

    public int? Decimals => Field.Type is NumberType number ? number.Decimals : null;

    public decimal? Least => Field.Type switch { NumberType number => number.Min, ScaleType scale => scale.From, _ => null };

    public decimal? Most => Field.Type switch { NumberType number => number.Max, ScaleType scale => scale.To, _ => null };

    /// <summary>The kinds that the form takes beside a value.</summary>
    public IEnumerable<RecordedKind> Accepted =>
    [
        .. Field.Demands.AllowsPartlyKnown ? [RecordedKind.PartlyKnown] : Array.Empty<RecordedKind>(),
        .. Field.Demands.AllowsMissing ? [RecordedKind.Missing] : Array.Empty<RecordedKind>(),
        .. Field.Demands.AllowsNotApplicable ? [RecordedKind.NotApplicable] : Array.Empty<RecordedKind>(),
    ];
}

/// <param name="Id">As answers have it: an option's id, or the number of a scale's step.</param>
/// <param name="Count">How many chose it; null where the answers are not shown one by one.</param>
public sealed record CodeBookOption(string Id, string Text, int? Count);
