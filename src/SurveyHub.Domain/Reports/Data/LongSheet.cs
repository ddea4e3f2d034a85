using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>
/// The answers long: a row for every organisation and field, also where nothing is answered, and for each line of an amount. Unlike the answers file it
/// has only what may be shown of each, and everything typed; it is not read back.
/// </summary>
public static class LongSheet
{
    private static readonly string[] Headings =
    [
        "enquiry", "wave", "as_of", "organisation", "name", "state", "field", "row", "line", "question", "label", "type", "kind", "value", "number", "unit",
        "basis", "text", "reason", "comment", "unchanged", "wording",
    ];

    public static DataSheet Of(SurveyData data) => new(
        "long",
        [],
        Headings.Select(heading => new DataColumn(heading, 20)).ToValueList(),
        data.Organisations.SelectMany(organisation => organisation.Answers.SelectMany(answer => Rows(data.Enquiry, organisation, answer))),
        []);

    private static IEnumerable<ValueList<DataCell>> Rows(EnquiryStatement enquiry, OrganisationAnswers organisation, FieldAnswer answer)
    {
        var (field, given) = (answer.Field, answer.Answer);
        var lines = given?.Value is AmountValue { Lines: { Count: > 0 } stated } ? stated : [];
        var typed = lines.Count > 0 ? FiledAnswers.Typed(given!.Raw) : [];
        for (var line = 0; line < Math.Max(1, lines.Count); line++)
        {
            var amount = lines.Count > 0 ? lines[line] : null;
            yield return
            [
                DataCell.Of(enquiry.Header.Id),
                DataCell.Of(enquiry.Wave),
                DataCell.Of(enquiry.Instant),
                DataCell.Of(organisation.Organisation.Code.Value),
                DataCell.Of(organisation.Organisation.ShortName),
                DataCell.Of(ResponseState.Of(organisation.Response)),
                DataCell.Of(field.Field.Path.ToString()),
                DataCell.Of(answer.Row?.Value),
                lines.Count > 0 ? DataCell.Of(line + 1, 0) : DataCell.Empty,
                DataCell.Of(field.Question.NumberedText),
                DataCell.Of(field.Field.Label),
                DataCell.Of(field.Type),
                DataCell.Of(answer.Kind.Code()),
                amount is null ? WideField.Value(given) : DataCell.Of(typed.Length == lines.Count ? typed[line] : amount.Label),
                Number(given?.Value, amount) is { } number ? DataCell.Of(number, SwedishNumber.DecimalsIn(number)) : DataCell.Empty,
                DataCell.Of(field.Unit),
                DataCell.Of(Basis(field.Field, amount)),
                DataCell.Of(Words(field, given?.Value)),
                DataCell.Of(line == 0 ? given?.Reason : null),
                DataCell.Of(line == 0 ? given?.Comment : null),
                given?.IsUnchanged == true ? DataCell.Of(1, 0) : DataCell.Empty,
                DataCell.Of(line == 0 ? given?.Wording?.Text : null),
            ];
        }
    }

    private static decimal? Number(AnswerValue? value, AmountLine? amount) => value is NumberValue number ? number.Number : amount?.Amount;

    private static string? Basis(Field field, AmountLine? amount) =>
        amount?.BasisOr(amount.Amount is null ? null : ((AmountType)field.Type).DefaultBasis)?.Id;

    /// <summary>What the options that were chosen say.</summary>
    private static string? Words(CodeBookField field, AnswerValue? value) => value is ChoiceValue choice
        ? string.Join("; ", choice.Options.Select(id => field.Options.First(option => option.Id == id.Value).Text))
        : null;
}
