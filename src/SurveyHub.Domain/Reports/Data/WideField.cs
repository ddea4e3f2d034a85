using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>
/// The columns of one field where each organisation has a row: the value under the field's path, what kind of answer it is under <c>path:kind</c>, and beside
/// them a one or zero for each option where several may be chosen (<c>path=option</c>), or what an amount of one line is (<c>path:amount</c>).
/// </summary>
internal static class WideField
{
    public static IEnumerable<string> Headings(CodeBookField field, RowKey? row)
    {
        var path = (row is { } key ? field.Field.Path.InRow(key) : field.Field.Path).ToString();
        string[] more = field.Field.Type switch
        {
            ChoiceType { Many: true } choice => [.. choice.Options.Select(option => $"{path}={option.Id}")],
            AmountType => [$"{path}:amount", $"{path}:basis"],
            _ => [],
        };
        return [path, $"{path}:kind", .. more];
    }

    /// <param name="answer">Null in a row that the organisation has not added.</param>
    public static IEnumerable<DataCell> Cells(CodeBookField field, FieldAnswer? answer, Response response)
    {
        var value = answer?.Answer?.Value;
        DataCell[] more = field.Field.Type switch
        {
            ChoiceType { Many: true } choice => [.. choice.Options.Select(option => value is ChoiceValue chosen ? DataCell.Of(chosen.Options.Contains(option.Id) ? 1 : 0, 0) : DataCell.Empty)],
            AmountType type => value is AmountValue { Lines: [{ } only] } ? Amount(only, type) : [DataCell.Empty, DataCell.Empty],
            _ => [],
        };
        return [Value(answer?.Answer), DataCell.Of((answer?.Kind ?? RecordedKinds.Of(response, null)).Code()), .. more];
    }

    /// <summary>As programs read it: ids of options, days as the standard writes them, a tick as one; what could not be read as it was typed.</summary>
    public static DataCell Value(Answer? answer) => answer switch
    {
        null or { Kind: not AnswerKind.Value } => DataCell.Empty,
        { Value: NumberValue { Number: var number } } => DataCell.Of(number, SwedishNumber.DecimalsIn(number)),
        { Value: CheckValue } => DataCell.Of(1, 0),
        _ => DataCell.Of(RecordedText.Of(answer)),
    };

    private static DataCell[] Amount(AmountLine line, AmountType type) =>
    [
        line.Amount is { } amount ? DataCell.Of(amount, SwedishNumber.DecimalsIn(amount)) : DataCell.Empty,
        DataCell.Of(line.BasisOr(line.Amount is null ? null : type.DefaultBasis)?.Id),
    ];
}
