using CsCheck;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tests.Printing;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>A report to begin with can be had of any questionnaire; it is a file without mistakes, and compiles before anybody has answered.</summary>
public sealed class StartingReportTests
{
    public static TheoryData<string> Files => [.. SoundFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryQuestionnaire_HasOne(string name) => AssertStarts(SoundFiles.Parse(name));

    [Fact]
    public void RandomQuestionnaires_HaveOne() => Gen.Int.Sample(seed => AssertStarts(RandomQuestionnaire.Of(seed)), iter: 300, threads: 1);

    private static void AssertStarts(Questionnaire questionnaire)
    {
        var text = StartingReportFile.Write(questionnaire);
        var facts = StartingReport.FactsIn(questionnaire).ToValueList();
        var parsed = ReportFile.Parse(text, new ReportSources(questionnaire, ValueList<KnownTheme>.Empty, facts, new RuleConditions(questionnaire, facts)));
        Assert.Empty(parsed.Diagnostics);

        var panel = new Panel("prov", PanelWords.Default, ValueList<FactDefinition>.Empty, [.. new[] { "A", "B" }.Select(name => new Organisation(OrganisationCode.Parse(name), name, name, [], []))]);
        var compiled = TemplateCompiler.Compile(
            parsed.Template, new ReportInput(new SurveyAnswers(questionnaire, panel, ValueList<Response>.Empty), Analysis.Empty, new ReportWords(questionnaire, facts)));

        Assert.DoesNotContain(compiled.Diagnostics, found => found.Severity == Severity.Error);
        Assert.NotEmpty(compiled.Document.Blocks);
        Assert.Equal(questionnaire.Header.Language, compiled.Document.Language);
    }
}
