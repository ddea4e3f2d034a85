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
}
