using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Reports;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.PaymentModels;

/// <summary>The report of 2021 as its file in <c>surveys</c> is compiled: what was published of it comes out.</summary>
public sealed class WrittenReportTests
{
    private static readonly CompiledReport Compiled = Compile();

    private static readonly ReportDocument Report = Compiled.Document;

    [Fact]
    public void NothingIsWrong() => Assert.Empty(Compiled.Diagnostics);

    /// <summary>Table 2 of the published report.</summary>
    [Fact]
    public void Table_IsInCodeOrder_WithDashes()
    {
        var table = Report.Table(2);
        var published = File.ReadAllLines(Repository.PathOf("tests", "SurveyHub.Cli.Tests", "PaymentModels", "Published", "tabell-02.tsv")).Skip(1).Select(line => line.Split('\t'));

        Assert.Equal(
            published.Select(row => string.Join('|', row)),
            table.Rows.Where(row => !row.IsTotal).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text().Replace(",0", "", StringComparison.Ordinal)))[3..]));
        Assert.Equal(["01", "03", "04", "05"], table.Rows.Take(4).Select(row => row.Cells[0].Text()[..2]));
    }

    [Fact]
    public void Forms_AreCounted_AndTheOthersNamed()
    {
        var counts = Report.Blocks.OfType<TableBlock>().First(table => table.Number == 1);

        Assert.Equal(["Anslag 21", "Per besök 3", "DRG 1", "Vårdepisod 0", "Värdebaserad 0", "Målrelaterad 2", "Annan 1"], counts.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text()))));
        Assert.Equal(
            ["– Formen används inte.", "Tre regioner har inte 100 % anslag: Stockholm, Östergötland och Västra Götaland."], Report.Table(2).Notes.Select(note => note.Text.Spaced()));
        Assert.Contains(Report.Paragraphs(), text => text.Contains("I Stockholm, Östergötland och Västra Götaland fördelades ersättningen på flera former", StringComparison.Ordinal));
    }

    /// <summary>Two of the seven forms are not used by any of the three.</summary>
    [Fact]
    public void Chart_IsOfPartsThatMakeAWhole_AndThatSomebodyHas()
    {
        var chart = Assert.Single(Report.Blocks.OfType<SeriesChartBlock>());

        Assert.True(chart.IsStacked);
        Assert.Equal(["Stockholm", "Östergötland", "Västra Götaland"], chart.Groups.Select(group => group.Label));
        Assert.Equal(["Anslag", "Per besök", "DRG", "Målrelaterad", "Annan"], chart.Series);
        Assert.All(chart.Groups, group => Assert.Equal(100, group.Values.Sum()));
    }

    private static CompiledReport Compile()
    {
        var asked = QuestionnaireFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "ersattningsmodeller-2021.md"))).Questionnaire;
        var panel = PanelFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "panels", "regioner.csv"))).Panel;
        var parsed = AnswersFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "samples", "ersattningsmodeller-2021.svar.csv")), asked, panel);
        var answers = new SurveyAnswers(asked, panel, ResponsesFile.Presume(panel, parsed.Answers));
        return WrittenReport.CompileFile(File.ReadAllText(Repository.PathOf("surveys", "ersattningsmodeller-2021.report.md")), answers, Analysis.Empty);
    }
}
