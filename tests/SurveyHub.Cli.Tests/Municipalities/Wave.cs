using System.Text;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Municipalities;

/// <summary>
/// Another questionnaire, put to nine made-up municipalities with words of their own. Askby, Björkvik, Ekhult, Granfors and Norrtorp give the
/// five kinds of answer to the first question; Åkersta leaves it, Öbro is silent.
/// </summary>
internal static class Wave
{
    public static ReportDocument Report { get; } = ReportCompiler.Compile(Answers());

    public static string PathOf(string file) => Repository.PathOf("tests", "SurveyHub.Cli.Tests", "Municipalities", file);

    /// <summary>The answers, with rows of the answers file and the panel file replaced.</summary>
    public static SurveyAnswers Answers(params (string Old, string New)[] changes)
    {
        var (answersText, panelText) = (File.ReadAllText(PathOf("svar.csv")), File.ReadAllText(PathOf("panel.csv")));
        foreach (var (old, @new) in changes)
        {
            var isAnswer = answersText.Contains(old, StringComparison.Ordinal);
            Assert.True(isAnswer || panelText.Contains(old, StringComparison.Ordinal), $"No file has '{old}'.");
            (answersText, panelText) = isAnswer
                ? (answersText.Replace(old, @new, StringComparison.Ordinal), panelText)
                : (answersText, panelText.Replace(old, @new, StringComparison.Ordinal));
        }

        var questionnaire = QuestionnaireFile.Parse(File.ReadAllText(PathOf("enkat.md")));
        var panel = PanelFile.Parse(Encoding.UTF8.GetBytes(panelText));
        var answers = AnswersFile.Parse(Encoding.UTF8.GetBytes(answersText), questionnaire.Questionnaire, panel.Panel);
        Assert.Empty(questionnaire.Diagnostics.Concat(panel.Diagnostics).Concat(answers.Diagnostics));
        return new SurveyAnswers(questionnaire.Questionnaire, panel.Panel, ResponsesFile.Presume(panel.Panel, answers.Answers));
    }
}
