using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class StepDistributionTests
{
    [Fact]
    public void EveryStep_IsCounted_AndSoIsTheBase()
    {
        var table = Assert.IsType<TableBlock>(Assert.Single(Build(new Wave(Wave.Scale(), "1", "4", "4", "saknas", "sex", null))));

        Assert.Equal(
            ["1 (inte alls): 1", "2: 0", "3: 0", "4: 2", "5 (helt): 0", "Har valt ett steg: 3"],
            table.Rows.Select(row => $"{row.Cells[0].Lines[0]}: {row.Cells[1].Lines[0]}"));
        Assert.Equal("Antal kommuner efter valt steg", table.Caption);
        Assert.Equal("Vilar på svar från 3\u00A0av\u00A06 kommuner.", Assert.Single(table.Notes).Text);
    }

    [Fact]
    public void WithoutAnySteps_ThereIsNoTable() => Assert.Empty(Build(new Wave(Wave.Scale(), "saknas", null)));

    [Fact]
    public void OfAnythingElse_ThereIsNone() => Assert.Empty(Build(new Wave(Wave.Number(), "3", "4")));

    private static List<ReportBlock> Build(Wave wave) =>
        [.. new StepDistribution(wave.Context, wave.Context.Answers.Questionnaire.Questions.Single()).Build()];
}
