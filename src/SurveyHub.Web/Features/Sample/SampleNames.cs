namespace SurveyHub.Web.Features.Sample;

/// <summary>What the sample is made of and called. The files lie in the catalogue.</summary>
internal static class SampleNames
{
    public const string Panel = "regioner";
    public const string Questionnaire = "villkor3-2018";
    public const string PanelFile = "panels/regioner.csv";
    public const string QuestionnaireFile = "villkor3-2018.md";
    public const string AnswersFile = "samples/villkor3-2018.svar.csv";
    public const string ThemesFile = "samples/villkor3-2018.teman.csv";
    public const string ReportFile = "villkor3-2018.report.md";
    public const string FinishedWave = "Villkor 3, resultat 2018";
    public const string NewWave = "Villkor 3, prova själv";

    /// <summary>Gotland, whose part the newcomer plays.</summary>
    public const string PlayedOrganisation = "09";
}
