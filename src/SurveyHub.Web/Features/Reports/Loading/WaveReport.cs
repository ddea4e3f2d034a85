using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Reports;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Reports.Loading;

/// <summary>All that the report of a wave is compiled from, as it is now.</summary>
/// <param name="Analysis">What has been found in the answers.</param>
/// <param name="Saved">The report file; null where the wave has none.</param>
public sealed record WaveReport(WaveAnswers Wave, Analysis Analysis, ReportRevision? Saved)
{
    public WaveId Id => Wave.Wave;

    public SurveyAnswers Answers => Wave.Answers;

    /// <summary>What a report file of this wave may speak of.</summary>
    public ReportSources Sources { get; } = ReportSources.Of(Wave.Answers, Analysis);

    /// <summary>All of it, for whatever is compiled.</summary>
    public ReportInput Input => new(Answers, Analysis, new ReportWords(Answers.Questionnaire, Sources.Measures));

    /// <summary>A report file to begin with.</summary>
    public string StartingText() => StartingReportFile.Write(Answers.Questionnaire);

    /// <summary>The report as it is saved; null where the wave has none.</summary>
    public CheckedReport? Compile() => Saved is null ? null : Check(Saved.Text);

    /// <summary>Reads a report file, and compiles it with the answers where it can be understood.</summary>
    public CheckedReport Check(string text) => Read(text) is var parsed && parsed.HasErrors ? new CheckedReport(parsed, null) : new CheckedReport(parsed, Compile(parsed));

    public ParsedReport Read(string text) => ReportFile.Parse(text, Sources);

    /// <param name="parsed">Read against <see cref="Sources"/>, and without errors.</param>
    public CompiledReport Compile(ParsedReport parsed) =>
        TemplateCompiler.Compile(parsed.Template, Input);
}
