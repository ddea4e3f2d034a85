using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What is said below a table with amounts: what they are paid for, and which of them its rows at the bottom count.</summary>
internal static class AmountNotes
{
    public static IEnumerable<string> Of(CompilingContext context, IReadOnlyList<AnswerColumn> columns)
    {
        var texts = context.Texts;
        var amounts = columns.Select(column => column.Field).Where(field => field.Type is AmountType).ToList();
        foreach (var group in amounts.GroupBy(field => ((AmountType)field.Type).DefaultBasis))
        {
            if (group.Key is { } basis)
            {
                yield return texts.Say($"Belopp {basis.Swedish} om inget annat anges.", $"Amounts {basis.English} unless stated otherwise.");
            }

            var summed = group.Where(field => field.Reporting is { Mean: true } or { Median: true } or { Range: true } or { Total: true }).ToList();
            if (summed.Count > 0 && Counted(texts, group.Key, Without(context, summed)) is { } note)
            {
                yield return note;
            }
        }
    }

    /// <summary>Null where all are counted.</summary>
    private static string? Counted(ReportTexts texts, AmountBasis? basis, string? without) => (basis, without) switch
    {
        (null, null) => null,
        (null, _) => texts.Say($"I raderna nederst ingår inte belopp som avser {without}.", $"The rows at the bottom are without amounts for {without}."),
        (_, null) => texts.Say(
            $"I raderna nederst ingår belopp {basis.Swedish}, inte tak och inte belopp på annan grund.",
            $"The rows at the bottom are of amounts {basis.English}, without ceilings and amounts on another basis."),
        _ => texts.Say(
            $"I raderna nederst ingår belopp {basis.Swedish}, inte tak, inte belopp på annan grund och inte belopp som avser {without}.",
            $"The rows at the bottom are of amounts {basis.English}, without ceilings, amounts on another basis and amounts for {without}."),
    };

    /// <summary>The words that stand behind amounts, each once and in order.</summary>
    public static IReadOnlyList<string> Labels(CompilingContext context, IEnumerable<Field> fields) =>
    [
        .. fields.SelectMany(field => context.Participants.SelectMany(one => one.Response.AllIn(field)))
            .SelectMany(answer => (answer.Value as AmountValue)?.Lines ?? []).SelectMany(line => AmountLabel.Words(line.Label))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(SwedishOrder.Instance),
    ];

    /// <summary>Which amounts are in none of the figures, where there are no rows of organisations that show them; null where all are.</summary>
    public static string? LeftOut(CompilingContext context, IEnumerable<Field> fields) => Without(context, fields) is { } without
        ? context.Texts.Say($"Belopp som avser {without} är inte medräknade.", $"Amounts for {without} are not counted.")
        : null;

    /// <summary>What the amounts that are left out are for; null where there are none. What the questionnaire does not count and nobody has stated is not spoken of.</summary>
    private static string? Without(CompilingContext context, IEnumerable<Field> fields)
    {
        var labels = fields.SelectMany(field => Labels(context, [field]).Where(label => !field.Reporting.Counts(label)))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(SwedishOrder.Instance).Select(label => context.Texts.Language.Quote(label)).ToList();
        return labels.Count == 0 ? null : context.Texts.Language.List(labels);
    }
}
