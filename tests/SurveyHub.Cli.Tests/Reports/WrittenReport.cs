using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Themes;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Compiles what a test writes as a report file, with the enquiry of 2018 and its themes.</summary>
internal static class WrittenReport
{
    private const string Front = "---\nrapport: villkor3-2018\nnämnare: folkmangd-16-67 2017\n---\n\n";

    public static Analysis Themes { get; } = ThemesFile.Parse(
        File.ReadAllBytes(Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv")), Sample.Questionnaire, Sample.Panel).Analysis;

    /// <summary>The answers of 20 regions.</summary>
    public static SurveyAnswers WithoutGotland { get; } = Sample.Without("09");

    public static CompiledReport Compile(string text, SurveyAnswers? answers = null, Analysis? themes = null) =>
        CompileFile(Front + text, answers ?? Sample.Answers, themes ?? Themes);

    /// <summary>The settings included.</summary>
    public static CompiledReport CompileFile(string file, SurveyAnswers answers, Analysis themes)
    {
        var sources = ReportSources.Of(answers, themes);
        var parsed = ReportFile.Parse(file, sources);
        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.Swedish)));
        return TemplateCompiler.Compile(parsed.Template, new ReportInput(answers, themes, new ReportWords(answers.Questionnaire, sources.Measures)));
    }

    /// <summary>What the first paragraph says.</summary>
    public static string Sentence(string text, SurveyAnswers? answers = null) =>
        Compile(text, answers).Document.Blocks.OfType<ParagraphBlock>().First().Text.Spaced();

    public static TableBlock Table(string text, SurveyAnswers? answers = null) => Compile(text, answers).Document.Blocks.OfType<TableBlock>().First();
}
