using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Answers that are reported in aggregate only: a figure of some of them must not tell what one has answered, nor must what is left of the whole.</summary>
internal static class AggregateGuard
{
    /// <param name="some">How many organisations the figure rests on.</param>
    /// <param name="all">How many have answered.</param>
    public static bool HidesAny(int some, int all) => some < AggregateTables.LeastAnswers || (all > some && all - some < AggregateTables.LeastAnswers);
}
