using System.Text;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Reads the files that a test is written with. A mistake in one of them is a mistake of the test.</summary>
internal static class EnquiryFiles
{
    public static Questionnaire Questionnaire(string text)
    {
        var parsed = QuestionnaireFile.Parse(text);
        AssertNothing(parsed.Diagnostics);
        return parsed.Questionnaire;
    }

    public static Panel Panel(string text)
    {
        var parsed = PanelFile.Parse(Encoding.UTF8.GetBytes(text));
        AssertNothing(parsed.Diagnostics);
        return parsed.Panel;
    }

    /// <summary>Whoever the file does not name is silent.</summary>
    public static SurveyAnswers Answers(Panel panel, Questionnaire asked, string file)
    {
        var parsed = AnswersFile.Parse(Encoding.UTF8.GetBytes(file), asked, panel);
        AssertNothing(parsed.Diagnostics);
        return new SurveyAnswers(asked, panel, ResponsesFile.Presume(panel, parsed.Answers)) { Wave = parsed.Wave?.Name, Source = parsed.Wave?.Source };
    }

    private static void AssertNothing(IEnumerable<Diagnostic> found) => Assert.Empty(found.Select(one => one.ToLine("", Language.English)));
}
