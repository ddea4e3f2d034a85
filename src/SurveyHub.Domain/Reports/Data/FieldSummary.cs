using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>The figures of a field, the very ones that the report rounds. Of a row that the respondent adds they are counted over its rows.</summary>
/// <param name="Counts">How many there are of each kind, in their order.</param>
/// <param name="NotAsked">Of those without an answer who have answered others: how many the question was not put to.</param>
/// <param name="Numbers">Null for a field without numbers, and where nobody has stated one.</param>
public sealed record FieldSummary(ValueList<int> Counts, int NotAsked, NumberSummary? Numbers)
{
    /// <summary>The base, n.</summary>
    public int Answered => Counts.Where((_, kind) => ((RecordedKind)kind).IsAnswer()).Sum();

    public int Of(RecordedKind kind) => Counts[(int)kind];

    internal static FieldSummary Of(CompilingContext context, Field field, bool hasFigures)
    {
        var counts = new int[RecordedKinds.All.Count];
        var notAsked = 0;
        foreach (var participant in context.Participants)
        {
            var kind = RecordedKinds.Of(participant.Response, participant.Response.Find(field.Path));
            counts[(int)kind]++;
            notAsked += kind == RecordedKind.None && !context.IsAsked(field, participant) ? 1 : 0;
        }

        return new FieldSummary(counts.ToValueList(), notAsked, hasFigures ? NumberSummary.Of(context, field) : null);
    }
}

/// <summary>Exact, before any rounding.</summary>
/// <param name="Total">Of a share or a rate that is worked out the quotient of the sums, as under a table; null where it has none.</param>
/// <param name="Rate">The sum per so many of a fact, where the author asks for one and all who stated a number have the fact; else null.</param>
public sealed record NumberSummary(int Count, decimal? Total, decimal Mean, decimal Median, decimal Least, decimal Most, decimal? Rate)
{
    internal static NumberSummary? Of(CompilingContext context, Field field)
    {
        var stated = Statistics.Numbers(field, context.Participants);
        return stated.Count == 0 ? null : new NumberSummary(
            stated.Count,
            Totals.Of(context, field, stated),
            Statistics.Mean(stated),
            Statistics.Median(stated),
            stated.Min(one => one.Number),
            stated.Max(one => one.Number),
            field.Reporting.Rate is { } rate ? Statistics.TotalRate(stated, rate) : null);
    }
}
