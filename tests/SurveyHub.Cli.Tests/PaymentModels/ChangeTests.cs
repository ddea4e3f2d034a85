using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.PaymentModels;

/// <summary>The enquiry of 2021 beside the answers of 2016 that are made up for it: what changed stands with both answers, and nothing that is no number is taken for one.</summary>
public sealed class ChangeTests
{
    private const string Caption = "Ersättningsformer i egen regi: Somatisk mottagning (110), ändring sedan 2016";

    private static readonly Questionnaire Asked = QuestionnaireFile.Parse(File.ReadAllBytes(PathOf("ersattningsmodeller-2021.md"))).Questionnaire;

    private static readonly ReportDocument Report = Compile(text => text);

    [Theory]
    [InlineData("Stockholm", "35 → 30|45 → 44|20 → 25|–|–|– → 1|–")]
    [InlineData("Skåne", "88 → 100|–|12 → –|–|–|–|–")]
    [InlineData("Östergötland", "95 → 93|– → 1|–|–|–|5 → 2|– → 4")]
    [InlineData("Halland", "100|–|–|–|–|0 → –|–")]
    [InlineData("Dalarna", "100|inget svar → –|inget svar → –|inget svar → –|inget svar → –|inget svar → –|inget svar → –")]
    public void Change_StandsWithBothAnswers_AndDashZeroAndNoAnswerStayApart(string region, string cells) =>
        Assert.Equal(cells, string.Join('|', Row(region).Cells.Skip(1).Select(Spaced)));

    [Fact]
    public void Mean_IsOfTheDifferences_OfThoseWhoGaveANumberBothTimes() => Assert.Equal(
        ["−0,2 (19 av 21)", "+4,5 (2 av 21)", "+5,0 (1 av 21)", "", "", "−3,0 (1 av 21)", ""],
        Table().Rows.Single(row => row.IsTotal).Cells.Skip(1).Select(Spaced));

    [Fact]
    public void OthersAreNamedBelow_AndTheFiguresOf2016AreCalledWhatTheyAre()
    {
        var notes = Table().Notes.Select(note => note.Text.Replace('\u00A0', ' ')).ToList();

        Assert.Equal(["Dalarna", "Halland", "Skåne", "Stockholm", "Uppsala", "Västra Götaland", "Östergötland"], Table().Rows.Where(row => !row.IsTotal).Select(row => row.Cells[0].Lines[0]));
        Assert.Contains("Före pilen svaret 2016, efter pilen svaret nu. Det som står ensamt är oförändrat.", notes);
        Assert.Contains(notes, note => note.StartsWith("Oförändrat: Blekinge, Gotland, Gävleborg, Jämtland Härjedalen", StringComparison.Ordinal));
        Assert.Contains("Inget svar 2016: Kronoberg och Norrbotten.", notes);
        Assert.Equal("Ersättningsmodeller 2016: påhittade svar, gjorda för att visa jämförelsen; inga uppgifter ur undersökningen 2016.", notes[^1]);
        Assert.Contains(Report.Blocks.OfType<ParagraphBlock>(), block => block.Runs[0].Text.StartsWith("Ändringar sedan 2016 räknas svarsfält för svarsfält", StringComparison.Ordinal));
    }

    [Fact]
    public void WhereNothingChanged_ASentenceSaysSo()
    {
        var report = Compile(_ => string.Join('\n', File.ReadLines(PathOf("samples", "ersattningsmodeller-2021.svar.csv")).Skip(1).Prepend("#omgång,Ersättningsmodeller 2016")));

        Assert.DoesNotContain(report.Blocks.OfType<TableBlock>(), table => table.Caption == Caption);
        var said = report.Blocks.OfType<ParagraphBlock>().Select(block => string.Concat(block.Runs.Select(run => run.Text))).Single(text => text.StartsWith(Caption, StringComparison.Ordinal));
        Assert.StartsWith($"{Caption}. Oförändrat hos alla som svarat båda gångerna: Blekinge, ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportWithoutEarlierAnswers_IsAsItWas()
    {
        var compared = Answers(text => text);

        var report = ReportCompiler.Compile(compared with { Earlier = null });

        Assert.DoesNotContain(report.Blocks.OfType<TableBlock>(), table => table.Caption.Contains("ändring sedan", StringComparison.Ordinal));
        Assert.Equal(report, ReportCompiler.Compile(new SurveyAnswers(compared.Questionnaire, compared.Panel, compared.Responses)));
        Assert.NotEqual(compared, compared with { Earlier = null });
    }

    private static TableBlock Table() => Report.Blocks.OfType<TableBlock>().Single(table => table.Caption == Caption);

    private static ReportRow Row(string region) => Table().Rows.Single(row => row.Cells[0].Lines[0] == region);

    private static string Spaced(ReportCell cell) => string.Join(' ', cell.Lines).Replace('\u00A0', ' ');

    private static ReportDocument Compile(Func<string, string> edit) => ReportCompiler.Compile(Answers(edit));

    /// <param name="edit">Of the answers of 2016.</param>
    private static SurveyAnswers Answers(Func<string, string> edit)
    {
        var panel = PanelFile.Parse(File.ReadAllBytes(PathOf("panels", "regioner.csv"))).Panel;
        var now = AnswersFile.Parse(File.ReadAllBytes(PathOf("samples", "ersattningsmodeller-2021.svar.csv")), Asked, panel);
        var then = AnswersFile.Parse(System.Text.Encoding.UTF8.GetBytes(edit(File.ReadAllText(PathOf("samples", "ersattningsmodeller-2016.svar.csv")))), Asked, panel);
        Assert.Empty(now.Diagnostics.Concat(then.Diagnostics));
        var earlier = new EarlierWave(then.Wave?.Name ?? "2016", then.Wave?.Source, new SurveyAnswers(Asked, panel, ResponsesFile.Presume(panel, then.Answers)));
        return new SurveyAnswers(Asked, panel, ResponsesFile.Presume(panel, now.Answers)) { Earlier = earlier };
    }

    private static string PathOf(params string[] parts) => Repository.PathOf(["surveys", .. parts]);
}
