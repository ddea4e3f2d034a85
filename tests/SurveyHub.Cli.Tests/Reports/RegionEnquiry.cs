using System.Text;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>An enquiry to the regions with every reason for having no value, a scale, and a choice of more answers than a map can show.</summary>
internal static class RegionEnquiry
{
    private const string Asked =
        """
        ---
        titel: Prov
        id: prov
        ---

        ### Form {#form}

        - ( ) Ett {#a}
        - ( ) Två {#b}
        - ( ) Tre {#c}
        - ( ) Fyra {#d}
        - ( ) Fem {#e}
        - ( ) Sex {#f}
        - ( ) Sju {#g}
        - ( ) Åtta {#h}

        ### Platser {#platser}

        *Om form är a eller b eller c eller d eller e eller f eller g:*

        `heltal, får anges utan antal, får vara ej aktuellt`

        ### Betyg {#betyg}

        `skala 1–5`
        """;

    private static readonly SurveyAnswers Answers = Read();

    public static CompiledReport Compile(string text)
    {
        var facts = Answers.Panel.Facts.Select(fact => fact.Key).ToList();
        var parsed = ReportFile.Parse($"---\nrapport: prov\n---\n\n{text}", new ReportSources(Answers.Questionnaire, [], [.. facts], new RuleConditions(Answers.Questionnaire, [.. facts])));
        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.Swedish)));
        return TemplateCompiler.Compile(parsed.Template, new ReportInput(Answers, Analysis.Empty, new ReportWords(Answers.Questionnaire, [.. facts])));
    }

    private static SurveyAnswers Read()
    {
        var asked = QuestionnaireFile.Parse(Asked);
        Assert.Empty(asked.Diagnostics.Select(found => found.ToLine("", Language.Swedish)));
        var chosen = "abcdefgh".Zip(["01", "03", "04", "05", "06", "07", "08", "09"], (option, code) => $"{code},form,{option},\n");
        var file = "organisation,field,value,status\n" + string.Concat(chosen) +
            "01,platser,0,\n03,platser,,delvis\n04,platser,,saknas\n05,platser,,ej-aktuellt\n06,platser,7,\n01,betyg,1,\n03,betyg,5,\n10,betyg,5,\n";
        var parsed = AnswersFile.Parse(Encoding.UTF8.GetBytes(file), asked.Questionnaire, Sample.Panel);
        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.Swedish)));
        return new SurveyAnswers(asked.Questionnaire, Sample.Panel, ResponsesFile.Presume(Sample.Panel, parsed.Answers));
    }
}
