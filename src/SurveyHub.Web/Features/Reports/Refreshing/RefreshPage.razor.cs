using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Reports.Refreshing;

/// <summary>Shows what a refresh makes of an edited Word report, piece by piece, before the file is fetched.</summary>
public sealed partial class RefreshPage(LoadReport reports)
{
    private WaveReport? _report;
    private RefreshForm _form = new([], "", RefreshChoices.None);
    private RefreshOutcome? _outcome;
    private ScreenText? _problem;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The file could not be fetched as it was shown.</summary>
    [SupplyParameterFromQuery]
    private bool Again { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        _report = await reports.ExecuteAsync(new WaveId(Id), HttpContext.RequestAborted);
        _problem = Again ? RefreshTexts.Again : null;
    }

    private async Task SubmitAsync()
    {
        if (_report is not { } report)
        {
            return;
        }

        _form = await RefreshForm.ReadAsync(await HttpContext.Request.ReadFormAsync(HttpContext.RequestAborted), HttpContext.RequestAborted);
        (_outcome, _problem) = _form.File.Length == 0 ? (null, RefreshTexts.Useless) : (RefreshReport.Execute(report, _form.File, _form.Choices), (ScreenText?)null);
    }
}
