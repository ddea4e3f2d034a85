using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A number and the organisation that stated it.</summary>
internal readonly record struct Stated(Organisation Organisation, decimal Number);

/// <summary>Sums and middles over the organisations that stated a number; each knows how many that is. Exact decimals throughout.</summary>
internal static class Statistics
{
    /// <summary>The organisations that stated a number in the field: neither yes without a number, nor missing, nor a text that could not be read.</summary>
    public static IReadOnlyList<Stated> Numbers(Field field, IReadOnlyList<Participant> participants) => participants
        .Where(p => p.Response.Find(field.Path)?.Value is NumberValue)
        .Select(p => new Stated(p.Organisation, ((NumberValue)p.Response.Find(field.Path)!.Value!).Number))
        .ToList();

    /// <summary>
    /// The amounts of one basis: an amount without a basis of its own has the field's. Unlike bases are never mixed, a ceiling is no amount, and what the
    /// questionnaire does not count is left out. An organisation with several such lines has several amounts.
    /// </summary>
    public static IReadOnlyList<Stated> Amounts(Field field, AmountBasis? basis, IReadOnlyList<Participant> participants)
    {
        var fallback = ((AmountType)field.Type).DefaultBasis;
        return participants
            .SelectMany(p => Counted(p.Response.Find(field.Path), field.Reporting, fallback, basis).Select(amount => new Stated(p.Organisation, amount)))
            .ToList();
    }

    /// <summary>The amounts of an answer that a figure counts.</summary>
    /// <param name="answer">Null for none.</param>
    /// <param name="fallback">What an amount is paid for that says nothing of it.</param>
    /// <param name="basis">What is counted.</param>
    public static IEnumerable<decimal> Counted(Answer? answer, FieldReporting reporting, AmountBasis? fallback, AmountBasis? basis) =>
        ((answer?.Value as AmountValue)?.Lines ?? ValueList<AmountLine>.Empty)
            .Where(line => line.Amount is not null && line.BasisOr(fallback) == basis && reporting.Counts(line.Label))
            .Select(line => line.Amount!.Value);

    public static int Organisations(IReadOnlyList<Stated> stated) => stated.Select(s => s.Organisation.Code).Distinct().Count();

    public static decimal Sum(IReadOnlyList<Stated> stated) => stated.Sum(s => s.Number);

    /// <param name="stated">At least one.</param>
    public static decimal Mean(IReadOnlyList<Stated> stated) => Sum(stated) / stated.Count;

    /// <summary>The middle number, or the mean of the two in the middle.</summary>
    /// <param name="stated">At least one.</param>
    public static decimal Median(IReadOnlyList<Stated> stated)
    {
        var sorted = stated.Select(s => s.Number).Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Number per so many of the fact, or null when the organisation lacks the fact or has none of it.</summary>
    public static decimal? Rate(Stated stated, Rate rate) =>
        stated.Organisation.Fact(rate.Fact) is { } fact and > 0 ? stated.Number * rate.Per / fact : null;

    /// <summary>The sum per so many of their facts together; null when any of them lacks the fact, or has it below zero, since
    /// it would rest on fewer than the sum.</summary>
    public static decimal? TotalRate(IReadOnlyList<Stated> stated, Rate rate)
    {
        var facts = stated.Select(s => s.Organisation.Fact(rate.Fact)).ToList();
        return facts.Count == 0 || facts.Exists(fact => fact is null or < 0) || facts.Sum() == 0 ? null : Sum(stated) * rate.Per / facts.Sum();
    }
}
