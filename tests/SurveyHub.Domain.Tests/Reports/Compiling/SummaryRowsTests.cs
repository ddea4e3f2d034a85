using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class SummaryRowsTests
{
    [Fact]
    public void RangeOfAmounts_IsInWholeKronorAtBothEnds()
    {
        var wave = new Wave(Wave.Amount(AmountBasis.PerPatient) with { Reporting = new FieldReporting(Range: true) }, "10,50 kr", "20,49 kr");

        var row = Assert.Single(new SummaryRows(wave.Context, [new AnswerColumn("Belopp", wave.Field, null)], 1).Build());

        Assert.Equal("11–20 kr", SwedishNumber.Plain(row.Cells[1].Lines[0]).Replace('-', '–'));
    }
}
