using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class StatisticsTests
{
    private static readonly Rate PerThousand = new(1_000, Wave.People);

    [Fact]
    public void Numbers_LeaveOutEveryAnswerThatIsNone() => Assert.Equal([3m, 0m], Numbers("3", "0", "delvis", "saknas", "", null, "oläsligt").Select(s => s.Number));

    [Theory]
    [InlineData("2", "2")]
    [InlineData("3", "1", "9", "3")]
    [InlineData("2.5", "1", "9", "3", "2")]
    public void Median_IsTheMiddleOrTheMeanOfTheTwoInTheMiddle(string median, params string[] answers) => Assert.Equal(
        decimal.Parse(median, System.Globalization.CultureInfo.InvariantCulture), Statistics.Median(Numbers(answers)));

    [Fact]
    public void Mean_IsExact() => Assert.Equal(10m / 3, Statistics.Mean(Numbers("1", "2", "7")));

    [Fact]
    public void Rate_IsPerSoManyOfTheFact() => Assert.Equal([5m, 1.5m], Numbers("5", "3").Select(s => Statistics.Rate(s, PerThousand)!.Value));

    [Fact]
    public void TotalRate_IsTheSumByTheSumOfFacts() => Assert.Equal(8m * 1_000 / 4_000, Statistics.TotalRate(Numbers("5", null, "3"), PerThousand));

    [Fact]
    public void TotalRate_WhenAnyLacksTheFact_IsNotGiven()
    {
        var stated = Numbers("1", "1", "1", "1", "1", "1");

        Assert.Null(Statistics.Rate(stated[5], PerThousand));
        Assert.Null(Statistics.TotalRate(stated, PerThousand));
        Assert.Null(Statistics.TotalRate([], PerThousand));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Rate_PerNothingOrLess_IsNotGiven(int people)
    {
        var stated = Numbers("5", "3");
        var organisation = stated[0].Organisation with { Facts = [new Fact(Wave.People, people)] };

        Assert.Null(Statistics.Rate(stated[0] with { Organisation = organisation }, PerThousand));
    }

    [Fact]
    public void TotalRate_WithAFactBelowZero_IsNotGiven()
    {
        var stated = Numbers("5", "3").ToList();
        stated[0] = stated[0] with { Organisation = stated[0].Organisation with { Facts = [new Fact(Wave.People, -5)] } };

        Assert.Null(Statistics.TotalRate(stated, PerThousand));
    }

    [Fact]
    public void Amounts_AreThoseOfOneBasisAndNoCeilings()
    {
        var wave = new Wave(Wave.Amount(AmountBasis.PerPatient), "5 kr\n7 kr per patient\n9 kr per år", "högst 100 kr", "Ingen ersättning", "per patient", "2 kr, högst 4 kr");

        var amounts = Statistics.Amounts(wave.Field, AmountBasis.PerPatient, wave.Context.Participants);

        Assert.Equal([("A", 5m), ("A", 7m), ("E", 2m)], amounts.Select(s => (s.Organisation.ShortName, s.Number)));
        Assert.Equal(2, Statistics.Organisations(amounts));
    }

    private static IReadOnlyList<Stated> Numbers(params string?[] answers)
    {
        var wave = new Wave(Wave.Number(), answers);
        return Statistics.Numbers(wave.Field, wave.Context.Participants);
    }
}
