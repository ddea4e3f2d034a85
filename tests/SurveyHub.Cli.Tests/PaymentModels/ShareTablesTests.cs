using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.PaymentModels;

/// <summary>The enquiry of 2021 on payment models, with what its report published of one area: a table per area, and a dash for what is not used.</summary>
public sealed class ShareTablesTests
{
    private const string Area = "Ersättningsformer i egen regi: Somatisk mottagning (110)";

    private static readonly Questionnaire Asked = QuestionnaireFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "ersattningsmodeller-2021.md"))).Questionnaire;

    private static readonly ReportDocument Report = Compile(text => text);

    [Theory]
    [InlineData("Stockholm", "30 44 25 – – 1 –")]
    [InlineData("Östergötland", "93 1 – – – 2 4")]
    [InlineData("Västra Götaland", "50 50 – – – – –")]
    [InlineData("Uppsala", "100 – – – – – –")]
    public void Region_StandsAsPublished(string region, string shares)
    {
        var table = TableOf(Report, Area);

        Assert.Equal(["Region", "Anslag", "Per besök", "DRG", "Vårdepisod", "Värdebaserad", "Målrelaterad", "Annan"], table.Columns.Select(column => column.Heading));
        Assert.Equal(shares, Line(table, region));
        Assert.Equal("– Ej aktuellt.", Assert.Single(table.Notes).Text);
    }

    [Fact]
    public void Dash_EmptyCellAndZero_StayApart()
    {
        var report = Compile(text => text
            .Replace("03,egen-andel.a110.besok,,,ej-aktuellt,\n", "", StringComparison.Ordinal)
            .Replace("03,egen-andel.a110.drg,,,ej-aktuellt,", "03,egen-andel.a110.drg,,0,,", StringComparison.Ordinal));

        Assert.Equal("100  0 – – – –", Line(TableOf(report, Area), "Uppsala"));
    }

    [Fact]
    public void TableThatNobodyWasAsked_IsASentence()
    {
        var sentences = Report.Blocks.OfType<ParagraphBlock>().Select(block => string.Concat(block.Runs.Select(run => run.Text)));

        Assert.Contains(
            "Ersättningsformer i vårdval. Frågan ställdes inte: samtliga 21\u00A0regioner. Det gäller Somatisk mottagning (110); Somatisk dagsjukvård: kirurgisk korttidsvård (120a); "
            + "Somatisk dagsjukvård: medicinsk och övrig korttidsvård (120b); Somatisk hemsjukvård (160); Somatisk sluten vård (180); Psykiatrisk mottagning (210); "
            + "Psykiatrisk dagsjukvård (220); Psykiatrisk hemsjukvård (260); och Psykiatrisk sluten vård (280).",
            sentences);
        Assert.Single(sentences, sentence => sentence.StartsWith("Ersättningsformer i egen regi. Frågan ställdes inte: samtliga 21\u00A0regioner. Det gäller Somatisk dagsjukvård: kirurgisk", StringComparison.Ordinal));
        Assert.DoesNotContain(Report.Blocks.OfType<TableBlock>(), table => table.Caption.StartsWith("Ersättningsformer i vårdval", StringComparison.Ordinal));
    }

    private static ReportDocument Compile(Func<string, string> edit)
    {
        var panel = PanelFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "panels", "regioner.csv"))).Panel;
        var text = edit(File.ReadAllText(Repository.PathOf("surveys", "samples", "ersattningsmodeller-2021.svar.csv")));
        var parsed = AnswersFile.Parse(System.Text.Encoding.UTF8.GetBytes(text), Asked, panel);
        Assert.Empty(parsed.Diagnostics);
        return ReportCompiler.Compile(new SurveyAnswers(Asked, panel, ResponsesFile.Presume(panel, parsed.Answers)));
    }

    private static TableBlock TableOf(ReportDocument report, string caption) => report.Blocks.OfType<TableBlock>().Single(table => table.Caption == caption);

    private static string Line(TableBlock table, string region) =>
        string.Join(' ', table.Rows.Single(row => row.Cells[0].Lines[0] == region).Cells.Skip(1).Select(cell => cell.Lines[0]));
}
