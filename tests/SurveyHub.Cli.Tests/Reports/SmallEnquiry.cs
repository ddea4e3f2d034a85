using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Three organisations, A to C: C lacks a fact, two have answered what is shown in aggregate only, and the wave before asked something else.</summary>
internal static class SmallEnquiry
{
    private static readonly Questionnaire Asked = EnquiryFiles.Questionnaire(
        """
        ---
        titel: Prov
        id: prov
        ---

        ### Platser {#platser}

        `heltal`

        ### Löner {#loner}

        `heltal, redovisas sammantaget`
        """);

    private static readonly SurveyAnswers Answers = Waves();

    public static CompiledReport Compile(string text)
    {
        var facts = Answers.Panel.Facts.Select(fact => fact.Key).ToValueList();
        ValueList<KnownTheme> known = [new(Identifier.Parse("lon"), "Lön"), new(Identifier.Parse("borta"), "Borta")];
        var parsed = ReportFile.Parse($"---\nrapport: prov\n---\n\n{text}", new ReportSources(Asked, known, facts, new RuleConditions(Asked, facts)));
        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Domain.Text.Language.Swedish)));
        var rule = RuleReader.Read("loner är minst 3", Asked, facts, readsHidden: true).Rule!;
        var themes = Analysis.Empty with { Book = new CodeBook([new Theme(Identifier.Parse("lon"), "Lön", "") { Rule = rule }]) };
        return TemplateCompiler.Compile(parsed.Template, new ReportInput(Answers, themes, new ReportWords(Asked, facts)));
    }

    private static SurveyAnswers Waves()
    {
        var panel = EnquiryFiles.Panel("#fakta,invanare 2024,invånare 2024,Påhittad\ncode,name,official_name,invanare 2024\n1,A,Region A,1000\n2,B,Region B,2000\n3,C,Region C,\n");
        var now = EnquiryFiles.Answers(panel, Asked, "organisation,field,value\n1,platser,1\n2,platser,2\n3,platser,3\n1,loner,5\n2,loner,6\n");
        var before = EnquiryFiles.Questionnaire("---\ntitel: Prov 2022\nid: prov-2022\n---\n\n### Lokaler {#lokaler}\n\n`heltal`\n");
        return now with { Earlier = new EarlierWave("2022", null, EnquiryFiles.Answers(panel, before, "organisation,field,value\n1,lokaler,1\n")) };
    }
}
