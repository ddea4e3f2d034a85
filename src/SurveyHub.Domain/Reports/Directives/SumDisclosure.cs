using System.Numerics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// Whether sums over different organisations, added to and taken from one another, tell what one organisation has answered, or two together. Organisations
/// that are in the same sums cannot be told apart and are one unknown; the sums are then equations, and solving them finds every unknown that they give away.
/// </summary>
internal static class SumDisclosure
{
    /// <param name="sums">Over whom each is taken.</param>
    public static bool Tells(IReadOnlyList<IReadOnlySet<OrganisationCode>> sums)
    {
        var unknowns = sums.SelectMany(sum => sum).Distinct()
            .GroupBy(code => string.Concat(sums.Select(sum => sum.Contains(code) ? '1' : '0')), StringComparer.Ordinal)
            .Select(group => (Pattern: group.Key, Size: group.Count()))
            .ToArray();
        var solved = Solve([.. sums.Select((_, i) => unknowns.Select(unknown => unknown.Pattern[i] == '1' ? BigInteger.One : BigInteger.Zero).ToArray())]);
        return solved.Exists(row => IsFew(row.Equation)) || solved.Index().Any(first => solved.Skip(first.Index + 1).Any(second => TellTwo(first.Item, second)));

        bool IsFew(BigInteger[] equation) => equation.Select((factor, i) => factor.IsZero ? 0 : unknowns[i].Size).Sum() < AggregateTables.LeastAnswers;

        // Two unknowns that depend on the same others in the same way: those go out, and the two are left.
        bool TellTwo(Solved first, Solved second) =>
            unknowns[first.Of].Size + unknowns[second.Of].Size < AggregateTables.LeastAnswers
            && Enumerable.Range(0, unknowns.Length).Where(i => i != first.Of && i != second.Of).ToList() is var others
            && others.TrueForAll(i => others.TrueForAll(j => first.Equation[i] * second.Equation[j] == first.Equation[j] * second.Equation[i]));
    }

    /// <summary>Gauss and Jordan, in whole numbers: each equation is solved for an unknown that is in no other.</summary>
    private static List<Solved> Solve(List<BigInteger[]> equations)
    {
        List<Solved> solved = [];
        for (var column = 0; equations.Count > 0 && column < equations[0].Length; column++)
        {
            if (equations.Find(equation => !equation[column].IsZero) is not { } chosen)
            {
                continue;
            }

            equations.Remove(chosen);
            foreach (var other in equations.Concat(solved.Select(row => row.Equation)))
            {
                Clear(other, chosen, column);
            }

            solved.Add(new Solved(column, chosen));
        }

        return solved;
    }

    private static void Clear(BigInteger[] equation, BigInteger[] by, int column)
    {
        var (own, its) = (equation[column], by[column]);
        if (own.IsZero)
        {
            return;
        }

        for (var i = 0; i < equation.Length; i++)
        {
            equation[i] = (equation[i] * its) - (by[i] * own);
        }

        var common = equation.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        for (var i = 0; common > 1 && i < equation.Length; i++)
        {
            equation[i] /= common;
        }
    }

    /// <param name="Of">The unknown that is in this equation alone.</param>
    private readonly record struct Solved(int Of, BigInteger[] Equation);
}
