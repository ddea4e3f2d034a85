using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>The numbers of one field, worked up once for all who ask where they stand in it. Whoever stated none has no place and takes none.</summary>
internal sealed class StandingTable
{
    private readonly Dictionary<OrganisationCode, decimal> _own;
    private readonly List<decimal> _sorted;
    private readonly decimal _median;
    private readonly int _decimals;
    private readonly PartBase _base;

    /// <param name="stated">All that the report counts, also where one organisation stated several.</param>
    private StandingTable(IReadOnlyList<Stated> stated, int decimals, int asked)
    {
        // Somebody who stated several amounts has no single number to compare.
        var single = stated.GroupBy(one => one.Organisation.Code).Where(own => own.Count() == 1).Select(own => own.Single());
        (_own, _decimals) = (single.ToDictionary(one => one.Organisation.Code, one => one.Number), decimals);
        _base = new PartBase(stated.Count, Statistics.Organisations(stated), asked);
        _sorted = [.. stated.Select(one => one.Number).Order()];
        _median = stated.Count == 0 ? 0 : Statistics.Median(stated);
    }

    /// <summary>Null for a field whose answers are no numbers, or are not shown for each.</summary>
    /// <param name="rate">For the numbers per so many of a fact; null for those that were stated.</param>
    public static StandingTable? Of(CompilingContext context, Field field, Rate? rate = null)
    {
        if (!Shown.IsOpen(field) || field.Path.Row is not null || field.Type is not (NumberType or ScaleType or AmountType))
        {
            return null;
        }

        var stated = field.Type is AmountType amount
            ? Statistics.Amounts(field, amount.DefaultBasis, context.Participants)
            : Statistics.Numbers(field, context.Participants);
        var decimals = rate is not null ? 1 : stated.Count > 0 && field.Type is AmountType ? stated.Max(one => Text.SwedishNumber.DecimalsIn(one.Number)) : AnswerText.DecimalsOf(field.Type);
        if (rate is not null)
        {
            stated = [.. stated.Select(one => (one, Rate: Statistics.Rate(one, rate))).Where(pair => pair.Rate is not null).Select(pair => pair.one with { Number = pair.Rate!.Value })];
        }

        return new StandingTable(stated, decimals, context.Asked);
    }

    /// <summary>Null when so few stated a number that the others' could be told from what is said of them together.</summary>
    public PartStanding? For(OrganisationCode organisation)
    {
        if (_base.Organisations < AggregateTables.LeastAnswers)
        {
            return null;
        }

        var own = _own.TryGetValue(organisation, out var number) ? number : (decimal?)null;
        // Exact: what is rounded is only how they are shown.
        var above = _sorted.Count(other => other > own);
        var alike = _sorted.Count(other => other == own);
        int? place = own is null || _base.Stated > _base.Organisations ? null : above + 1;
        return new PartStanding(own is { } exact ? Rounded(exact) : null, _decimals, _median, _sorted[0], _sorted[^1], place, place is not null && alike > 1, _base);
    }

    private decimal Rounded(decimal number) => Math.Round(number, _decimals, MidpointRounding.AwayFromZero);
}
