using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// Totals. That of a share or a rate is not the sum of them, which means nothing, but the sum of what is divided by the sum of what divides, over those who
/// have both: so that the share of the whole country is right.
/// </summary>
internal static class Totals
{
    /// <param name="stated">The numbers in the field.</param>
    /// <returns>Null where there is none.</returns>
    public static decimal? Of(CompilingContext context, Field field, IReadOnlyList<Stated> stated) => Of(context, field, stated.Count, Statistics.Sum(stated));

    /// <param name="tally">Of the numbers in the field.</param>
    /// <returns>Null where there is none.</returns>
    public static decimal? Of(CompilingContext context, Field field, NumberTally tally) => Of(context, field, tally.Count, tally.Sum);

    private static decimal? Of(CompilingContext context, Field field, int count, decimal sum) => context.CalculatedIn(field) switch
    {
        _ when count == 0 => null,
        { Formula.IsQuotient: true } quotient => Quotient(context, quotient),
        _ => sum,
    };

    private static decimal? Quotient(CompilingContext context, CalculatedValue value)
    {
        decimal sum = 0, by = 0;
        foreach (var participant in context.Participants.Where(p => p.Response.Find(value.Path)?.Value is NumberValue))
        {
            sum += NumberIn(participant, value.Inputs[0]);
            by += value.Formula is FactRateFormula rate ? participant.Organisation.Fact(rate.Rate.Fact) ?? 0 : NumberIn(participant, value.Inputs[1]);
        }

        var per = value.Formula switch
        {
            ShareFormula => 100,
            RateFormula rate => rate.Per,
            FactRateFormula rate => rate.Rate.Per,
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
        return by == 0 ? null : sum * per / by;
    }

    private static decimal NumberIn(Participant participant, FieldPath path) => participant.Response.Find(path)?.Value is NumberValue { Number: var number } ? number : 0;
}
