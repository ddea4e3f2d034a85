using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Features.Waves.Renewing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves;

public sealed partial class WavePage(
    ReadWave waves,
    WaveMails mails,
    ReleasePlanner planner,
    ReadWaveVersions versions,
    IDbContextFactory<AppDbContext> contexts,
    TimeProvider time,
    NavigationManager navigation)
{
    private WaveView? _wave;
    private IReadOnlyList<ReleaseProblem> _problems = [];
    private IReadOnlyList<WaveMailRow> _rows = [];
    private WaveVersions? _versions;

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        var stop = HttpContext.RequestAborted;
        _wave = await waves.ExecuteAsync(new WaveId(Id), stop);
        switch (_wave?.State)
        {
            case null:
                navigation.NotFound();
                break;
            case WaveState.Draft:
                await using (var db = await contexts.CreateDbContextAsync(stop))
                {
                    _problems = (await planner.PlanAsync(db, _wave.Id, stop))?.Problems ?? [];
                }

                break;
            default:
                // What somebody has to look at comes first; the rest keeps its order.
                _rows = [.. (await mails.ListAsync(_wave.Id, stop)).OrderByDescending(row => row.NeedsAttention)];
                _versions = await versions.ExecuteAsync(_wave.Id, stop);
                break;
        }
    }
}
