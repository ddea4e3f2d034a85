using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Parsing.Reports;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Loading;

/// <summary>The parts of a wave's report as they would be published now.</summary>
/// <param name="Name">The wave's.</param>
public sealed record WaveParts(WaveId Wave, string Name, OrganisationParts Parts)
{
    /// <summary>The sentences of a report file that cannot be understood name nobody.</summary>
    public static WaveParts Of(WaveReport report)
    {
        var parsed = report.Saved is { } saved ? ReportFile.Parse(saved.Text, report.Sources) : null;
        return new WaveParts(report.Id, report.Wave.Name, new OrganisationParts(report.Input, parsed is { HasErrors: false } ? parsed.Template : null));
    }
}

/// <summary>Compiles what each organisation of a wave is to read, from what is submitted now.</summary>
public sealed class LoadParts(LoadReport reports)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveParts?> ExecuteAsync(WaveId wave, CancellationToken cancellationToken) =>
        await reports.ExecuteAsync(wave, cancellationToken) is { } report ? WaveParts.Of(report) : null;
}
