using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class SummaryRowsTests
{
    [Fact]
    public void RangeOfAmounts_IsWhatWasStated()
    {
        var wave = new Wave(Wave.Amount(AmountBasis.PerPatient) with { Reporting = new FieldReporting(Range: true) }, "10,50 kr", "20 kr");

        var row = Assert.Single(new SummaryRows(wave.Context, [new AnswerColumn("Belopp", wave.Field, null)], 1).Build());

        Assert.Equal("10,50–20 kr", SwedishNumber.Plain(row.Cells[1].Lines[0]).Replace('-', '–'));
    }

    /// <summary>One value from all is no range.</summary>
    [Fact]
    public void RangeOfOneAmount_IsThatAmount()
    {
        var wave = new Wave(Wave.Amount(AmountBasis.PerPatient) with { Reporting = new FieldReporting(Range: true) }, "25 000 kr", "25 000 kr");

        var row = Assert.Single(new SummaryRows(wave.Context, [new AnswerColumn("Belopp", wave.Field, null)], 1).Build());

        Assert.Equal("25 000 kr", SwedishNumber.Plain(row.Cells[1].Lines[0]));
    }

    /// <summary>The mean of whole kronor is said in whole kronor; where somebody has stated öre, so is the mean.</summary>
    [Theory]
    [InlineData("38,50 kr", "35 kr", "36,75 kr")]
    [InlineData("38 kr", "35 kr", "37 kr")]
    [InlineData("38,50 kr", "35,50 kr", "37 kr")]
    public void MedianOfAmounts_HasOreWhereSomebodyStatesThem(string first, string second, string median)
    {
        var wave = new Wave(Wave.Amount(AmountBasis.PerPatient) with { Reporting = new FieldReporting(Median: true) }, first, second);

        var row = Assert.Single(new SummaryRows(wave.Context, [new AnswerColumn("Belopp", wave.Field, null)], 1).Build());

        Assert.Equal(median, SwedishNumber.Plain(row.Cells[1].Lines[0]));
    }

    /// <summary>Dates have a first and a last; a text that is no date is in neither, and whoever has not answered is not in the base.</summary>
    [Fact]
    public void RangeOfDates_IsTheFirstAndTheLast()
    {
        var wave = new Wave(Wave.Date() with { Reporting = new FieldReporting(Mean: true, Range: true) }, "2019-05-22", "1/12 2018", "i våras", "saknas", "3 juni 2019", null);

        var row = Assert.Single(new SummaryRows(wave.Context, [new AnswerColumn("Start", wave.Field, null)], 1).Build());

        Assert.Equal(("Första–sista (3\u00A0av\u00A06)", "1 december 2018 – 3 juni 2019"), (row.Cells[0].Lines[0], row.Cells[1].Lines[0]));
    }

    [Fact]
    public void MeanOfSteps_HasADecimal_AndStepsHaveNoSum()
    {
        var wave = new Wave(Wave.Scale() with { Reporting = new FieldReporting(Total: true, Mean: true) }, "1", "4", "5", "9");

        var row = Assert.Single(new SummaryRows(wave.Context, [new AnswerColumn("Nöjda", wave.Field, null)], 1).Build());

        Assert.Equal(("Medelvärde (3\u00A0av\u00A04)", "3,3"), (row.Cells[0].Lines[0], row.Cells[1].Lines[0]));
    }
}
