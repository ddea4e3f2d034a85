using System.Globalization;
using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Eight organisations of 1 to 8 inhabitants; four say yes and four no to what is reported in aggregate only.</summary>
public sealed class AggregatedChartTests
{
    [Theory]
    [InlineData("*Diagram:* Alla `hot, fördelning`", 1)]
    [InlineData("*Diagram:* Några `hot, fördelning, bara där invanare 2024 är minst 2`", 0)]
    public void Chart_OfSome_IsLeftOut_WhereTheOthersCouldBeWorkedOut(string written, int drawn)
    {
        var compiled = Compile(written);

        Assert.Equal(drawn, compiled.Document.Blocks.OfType<SeriesChartBlock>().Count() + compiled.Document.Blocks.OfType<BarChartBlock>().Count());
        Assert.Equal(drawn == 1 ? [] : ["SH5112"], compiled.Diagnostics.Select(found => found.Code));
    }

    private static CompiledReport Compile(string written)
    {
        var asked = QuestionnaireFile.Parse("---\ntitel: Prov\nid: prov\n---\n\n### Hot? {#hot}\n\n`ett val, redovisas sammantaget`\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n").Questionnaire;
        var (members, answers) = (new StringBuilder("#fakta,invanare 2024,invånare 2024,Påhittad\ncode,name,official_name,invanare 2024\n"), new StringBuilder("organisation,field,value\n"));
        foreach (var number in Enumerable.Range(1, 8))
        {
            members.Append(CultureInfo.InvariantCulture, $"{number},Ort {number},Ort {number},{number}\n");
            answers.Append(CultureInfo.InvariantCulture, $"{number},hot,{(number % 2 == 0 ? "ja" : "nej")}\n");
        }

        var panel = PanelFile.Parse(Encoding.UTF8.GetBytes(members.ToString())).Panel;
        var parsed = AnswersFile.Parse(Encoding.UTF8.GetBytes(answers.ToString()), asked, panel);
        Assert.Empty(parsed.Diagnostics);
        var facts = panel.Facts.Select(fact => fact.Key).ToValueList();
        var report = ReportFile.Parse($"---\nrapport: prov\n---\n\n{written}\n", new ReportSources(asked, [], facts, new RuleConditions(asked, facts)));
        Assert.Empty(report.Diagnostics);
        return TemplateCompiler.Compile(report.Template, new ReportInput(new SurveyAnswers(asked, panel, ResponsesFile.Presume(panel, parsed.Answers)), Analysis.Empty, new ReportWords(asked, facts)));
    }
}
