using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>The enquiry of 2018 with the real answers of the 21 regions, as the files in <c>surveys</c> have them.</summary>
internal static class Sample
{
    public static string QuestionnairePath => Repository.PathOf("surveys", "villkor3-2018.md");

    public static string PanelPath => Repository.PathOf("surveys", "panels", "regioner.csv");

    public static string AnswersPath => Repository.PathOf("surveys", "samples", "villkor3-2018.svar.csv");

    public static Questionnaire Questionnaire { get; } = QuestionnaireFile.Parse(File.ReadAllBytes(QuestionnairePath)).Questionnaire;

    public static Panel Panel { get; } = PanelFile.Parse(File.ReadAllBytes(PanelPath)).Panel;

    public static SurveyAnswers Answers { get; } = Read(File.ReadAllBytes(AnswersPath));

    public static ReportDocument Report { get; } = ReportCompiler.Compile(Answers);

    public static SurveyAnswers Read(byte[] answersFile)
    {
        var parsed = AnswersFile.Parse(answersFile, Questionnaire, Panel);
        Assert.Empty(parsed.Diagnostics);
        return new SurveyAnswers(Questionnaire, Panel, ResponsesFile.Presume(Panel, parsed.Answers)) { Wave = parsed.Wave?.Name, Source = parsed.Wave?.Source };
    }

    /// <summary>The answers as they would be if a region had not answered.</summary>
    public static SurveyAnswers Without(string code)
    {
        var silent = OrganisationCode.Parse(code);
        return Answers with { Responses = Answers.Responses.Select(r => r.Organisation == silent ? Response.SilentFrom(silent) : r).ToValueList() };
    }

    /// <summary>The rows of a file with published facts, without its heading; cells are separated by tabs.</summary>
    public static IEnumerable<string[]> Published(string file) =>
        File.ReadAllLines(Repository.PathOf("tests", "SurveyHub.Cli.Tests", "Villkor3", "Published", file)).Skip(1).Select(line => line.Split('\t'));
}
