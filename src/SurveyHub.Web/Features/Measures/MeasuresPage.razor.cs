using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Features.Measures.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Measures;

/// <summary>The measures of a wave: what holds, what held before, and a file with new ones, which is shown before it is taken in.</summary>
public sealed partial class MeasuresPage(ReadMeasures measures, ImportMeasures importing, NavigationManager navigation)
{
    private const string ApplyAction = "apply";

    private WaveMeasures? _wave;
    private IReadOnlyList<MeasureRevision> _current = [];
    private IReadOnlyList<MeasureRevision> _before = [];
    private MeasuresImport? _import;
    private TravellingFile _file = TravellingFile.None;
    private ScreenText? _notice;
    private bool _isProblem;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "import-measures")]
    private ImportForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "take-away-measure")]
    private TakeAwayForm? Taken { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    private (Guid User, string Name) By => (HttpContext.User.StaffUserId(), HttpContext.User.FindFirstValue(StaffClaims.Name) ?? "");

    protected override async Task OnParametersSetAsync()
    {
        await ReadAsync();
        if (_wave is null)
        {
            navigation.NotFound();
        }
    }

    private async Task ReadAsync()
    {
        _wave = await measures.ExecuteAsync(new WaveId(Id), Aborted);
        (_current, _before) = ([.. _wave?.Current ?? []], [.. _wave?.Before ?? []]);
    }

    private async Task ImportAsync()
    {
        if (_wave is not { } wave || Form is not { } form)
        {
            return;
        }

        _file = await TravellingFile.ReadAsync(form.File, form.Text, Aborted) ?? TravellingFile.None;
        if (_file.Bytes.Length == 0)
        {
            (_notice, _isProblem) = (MeasuresTexts.FileMissing, true);
            return;
        }

        _import = ImportMeasures.Preview(wave, _file.Bytes);
        if (form.Action != ApplyAction || _import.HasErrors)
        {
            return;
        }

        await ShowAsync(form.State == wave.State && await importing.ExecuteAsync(wave, _import, By, Aborted), MeasuresTexts.Done);
        (_import, _file) = _isProblem ? (ImportMeasures.Preview(_wave!, _file.Bytes), _file) : (null, TravellingFile.None);
    }

    private async Task TakeAwayAsync()
    {
        var parts = Taken?.Measure?.Split('/') ?? [];
        var current = parts.Length == 2 ? _current.FirstOrDefault(one => one.Key.ToString() == parts[0]) : null;
        await ShowAsync(
            current is not null && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            && await importing.TakeAwayAsync(_wave!, current.Key, revision, By, Aborted),
            MeasuresTexts.TakenAway);
    }

    private async Task ShowAsync(bool isDone, ScreenText done)
    {
        (_notice, _isProblem) = isDone ? (done, false) : (MeasuresTexts.SomebodyFirst, true);
        await ReadAsync();
    }

    private sealed class ImportForm
    {
        public IFormFile? File { get; set; }

        public string? Text { get; set; }

        /// <summary>Of the measures that the changes were shown for.</summary>
        public int State { get; set; }

        public string? Action { get; set; }
    }

    private sealed class TakeAwayForm
    {
        /// <summary>Its key and its revision, with a slash between.</summary>
        public string? Measure { get; set; }
    }
}
