using System.Numerics;
using CsCheck;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;

namespace SurveyHub.Domain.Tests.Reports.Directives;

public sealed class SumDisclosureTests
{
    private const int Most = 8;

    private static readonly FieldPath Wages = FieldPath.Parse("loner");

    private static readonly OrganisationCode[] Codes = [.. Enumerable.Range(1, Most).Select(number => OrganisationCode.Parse($"{number}"))];

    [Theory]
    [InlineData("12345678", false)]
    [InlineData("12", true)]
    [InlineData("12345678 123456", true)]
    [InlineData("12345678 12345", false)]
    [InlineData("12345678 1234 4567", true)]
    [InlineData("12345678 1234 5678", false)]
    [InlineData("12345678 1234 345", false)]
    [InlineData("1234 4567 1238 5678", true)]
    public void Sums_TellAFew_ByThemselvesOrTogether(string sums, bool expected) =>
        Assert.Equal(expected, SumDisclosure.Tells([.. sums.Split(' ').Select(Of)]));

    /// <summary>Whether the unknowns of one or two are a combination of the sums is a question of ranks.</summary>
    [Fact]
    public void Sums_TellAFew_AsRanksSay() => Gen.Int[1, (1 << Most) - 1].Array[1, 6].Sample(masks =>
    {
        var rows = masks.Select(mask => Enumerable.Range(0, Most).Select(i => (mask >> i) & 1).ToArray()).ToList();
        var rank = Rank(rows);
        var tells = Enumerable.Range(0, Most).Any(i => Enumerable.Range(0, Most).Any(j =>
            rank + (i == j ? 1 : 2) > Rank([.. rows, Unit(i), .. i == j ? [] : (int[][])[Unit(j)]])));

        return tells == SumDisclosure.Tells([.. masks.Select(mask => Codes.Where((_, i) => ((mask >> i) & 1) == 1).ToHashSet())]);
    });

    [Fact]
    public void Guard_RemembersWhatWasTold_OfTheSameAnswersOnly()
    {
        var guard = new AggregateGuard();

        Assert.True(guard.Allows(Wages, earlier: false, Of("1234"), Codes));
        Assert.False(guard.Allows(Wages, earlier: false, Of("12345"), Codes));
        Assert.True(guard.Allows(Wages, earlier: false, Of("1234"), Codes));
        Assert.True(guard.Allows(Wages, earlier: true, Of("12345"), Codes));
        Assert.True(guard.Allows(FieldPath.Parse("platser"), earlier: false, Of("12345"), Codes));
        Assert.False(guard.Allows(FieldPath.Parse("platser"), earlier: false, Of("67"), Codes));
    }

    private static HashSet<OrganisationCode> Of(string digits) => digits.Select(digit => Codes[digit - '1']).ToHashSet();

    private static int[] Unit(int place) => [.. Enumerable.Range(0, Most).Select(i => i == place ? 1 : 0)];

    private static int Rank(IEnumerable<int[]> rows)
    {
        var left = rows.Select(row => row.Select(factor => new BigInteger(factor)).ToArray()).ToList();
        var rank = 0;
        for (var column = 0; column < Most; column++)
        {
            if (left.Find(row => !row[column].IsZero) is not { } pivot)
            {
                continue;
            }

            rank++;
            left = [.. left.Where(row => row != pivot).Select(row => row.Select((factor, i) => (factor * pivot[column]) - (pivot[i] * row[column])).ToArray())];
        }

        return rank;
    }
}
