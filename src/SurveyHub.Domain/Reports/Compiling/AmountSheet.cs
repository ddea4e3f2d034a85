using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>Every amount on a row of its own, typed, so that amounts of one basis can be filtered out and calculated with.</summary>
internal static class AmountSheet
{
    public static DataSheet Build(CompilingContext context, string name)
    {
        var texts = context.Texts;
        DataColumn[] columns =
        [
            new(texts.Say("Kod", "Code"), 8),
            new(texts.Name, 24),
            new(texts.Say("Svarsfält", "Field"), 32),
            new(texts.Say("Belopp, kr", "Amount, kr"), 16),
            new(texts.Say("Gäller", "Basis"), 22),
            new(texts.Say("Avser", "Label"), 40),
            new(texts.Say("Högst, kr", "At most, kr"), 16),
            new(texts.Say("Taket gäller", "Ceiling basis"), 18),
            new(texts.Say("Ordning", "Arrangement"), 28),
            new(texts.Say("Med den svarandes ord", "In the respondent's words"), 50),
        ];
        var rows = context.Answers.Questionnaire.Fields
            .Where(f => f.Type is AmountType && Shown.IsOpen(f))
            .SelectMany(field => context.Participants.SelectMany(p => Rows(field, p, texts)));
        return new DataSheet(
            name,
            [texts.Say("Alla belopp, ett på varje rad", "All amounts, one on each row")],
            columns.ToValueList(),
            rows,
            ValueList<string>.Empty);
    }

    private static IEnumerable<ValueList<DataCell>> Rows(Field field, Participant participant, ReportTexts texts)
    {
        // Of rows that repeat, one after the other.
        foreach (var value in participant.Response.AllIn(field).OrderBy(answer => answer.Row).Select(answer => answer.Value).OfType<AmountValue>())
        {
            foreach (var row in Rows(field, participant, value, texts))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<ValueList<DataCell>> Rows(Field field, Participant participant, AmountValue value, ReportTexts texts)
    {
        var fallback = ((AmountType)field.Type).DefaultBasis;
        DataCell[] who = [DataCell.Of(participant.Organisation.Code.Value), DataCell.Of(participant.Organisation.ShortName), DataCell.Of(field.Label)];
        if (value.Arrangement != AmountArrangement.Paid)
        {
            var words = AmountFormatter.Lines(value, fallback, texts.Language)[0];
            yield return [.. who, .. Enumerable.Repeat(DataCell.Empty, 5), DataCell.Of(words), DataCell.Empty];
        }

        foreach (var line in value.Lines)
        {
            yield return
            [
                .. who,
                Number(line.Amount),
                DataCell.Of(line.BasisOr(line.Amount is null ? null : fallback)?.In(texts.Language)),
                DataCell.Of(line.Label),
                Number(line.Ceiling?.Amount),
                DataCell.Of(line.Ceiling?.Basis?.In(texts.Language)),
                DataCell.Empty,
                DataCell.Of(line.OriginalWords),
            ];
        }
    }

    private static DataCell Number(decimal? amount) => amount is { } value ? DataCell.Of(value, 0) : DataCell.Empty;
}
