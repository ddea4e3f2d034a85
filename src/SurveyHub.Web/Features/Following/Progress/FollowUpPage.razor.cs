using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Renewing;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>How far a wave has come, organisation by organisation.</summary>
public sealed partial class FollowUpPage(ReadProgress waves, ReadWaveVersions versions, TimeProvider time)
{
    /// <summary>In the order of what is to be done about them. Those submitted have a figure of their own.</summary>
    private static readonly ProgressState[] Counted =
    [
        ProgressState.Started, ProgressState.Opened, ProgressState.NoKnownActivity, ProgressState.NotSent, ProgressState.AddressFails,
    ];

    private static readonly (string Value, ScreenText Text)[] Filters =
    [
        ("", ProgressTexts.ShowAll),
        (ProgressView.WaitedFor, ProgressTexts.ShowWaitedFor),
        (ProgressView.Overdue, ProgressTexts.ShowOverdue),
        (ProgressView.Troubled, ProgressTexts.ShowTroubled),
    ];

    private WaveProgress? _progress;
    private WaveVersions _versions = new([], null);
    private DateOnly _today;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery]
    private string? Show { get; set; }

    [SupplyParameterFromQuery]
    private string? Sort { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private string Summary
    {
        get
        {
            var wave = _progress!.Wave;
            string?[] parts =
            [
                T.Format(
                    ProgressTexts.Summary,
                    SwedishNumber.Format(_progress.Version), SwedishNumber.Format(_progress.Organisations.Count), wave.FrozenWords.In(T.Current).Plural),
                T.Format(ProgressTexts.LastDay, T.Date(wave.Deadline)),
                wave.DiaryNumber is { } number ? T.Format(ProgressTexts.DiaryNumber, number) : null,
            ];
            return string.Join(" · ", parts.OfType<string>());
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        _progress = await waves.ExecuteAsync(new WaveId(Id), HttpContext.RequestAborted);
        if (_progress is not null)
        {
            _versions = await versions.ExecuteAsync(_progress.Wave.Id, HttpContext.RequestAborted);
        }

        _today = StockholmTime.DateOf(time.GetUtcNow());
    }
}
