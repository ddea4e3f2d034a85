using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Oracle;

/// <summary>An enquiry as the files that it lies in.</summary>
internal sealed record Enquiry(string Questionnaire, string Panel, string AnswersFile)
{
    /// <summary>Two real ones, and one made up that has every kind of answer.</summary>
    public static IReadOnlyDictionary<string, Enquiry> All { get; } = new Dictionary<string, Enquiry>
    {
        ["villkor3-2018"] = OfRegions("villkor3-2018"),
        ["ersattningsmodeller-2021"] = OfRegions("ersattningsmodeller-2021"),
        ["trygghet-2026"] = new(Municipalities.Wave.PathOf("enkat.md"), Municipalities.Wave.PathOf("panel.csv"), Municipalities.Wave.PathOf("svar.csv")),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public SurveyAnswers Answers { get; } = Read(Questionnaire, Panel, AnswersFile);

    private static Enquiry OfRegions(string name) => new(
        Repository.PathOf("surveys", $"{name}.md"), Repository.PathOf("surveys", "panels", "regioner.csv"), Repository.PathOf("surveys", "samples", $"{name}.svar.csv"));

    private static SurveyAnswers Read(string questionnaire, string panel, string answers)
    {
        var asked = QuestionnaireFile.Parse(File.ReadAllBytes(questionnaire)).Questionnaire;
        var members = PanelFile.Parse(File.ReadAllBytes(panel)).Panel;
        var parsed = Parsing.Tables.AnswersFile.Parse(File.ReadAllBytes(answers), asked, members);
        return new SurveyAnswers(asked, members, ResponsesFile.Presume(members, parsed.Answers)) { Wave = parsed.Wave?.Name };
    }
}
