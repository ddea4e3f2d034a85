using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Themes.Travelling;

/// <summary>Shows what a file of themes would change, and takes it in when that is confirmed.</summary>
public sealed partial class ImportThemesPage(ReadAnalysis analyses, ImportThemes themes, NavigationManager navigation)
{
    private const string ApplyAction = "apply";

    private WaveAnalysis? _wave;
    private ThemesImport? _import;
    private TravellingFile _file = TravellingFile.None;
    private ScreenText? _notice;
    private bool _isProblem;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "import-themes")]
    private ImportForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        _wave = await analyses.ExecuteAsync(new WaveId(Id), Aborted);
        if (_wave is null)
        {
            navigation.NotFound();
        }
    }

    private async Task SubmitAsync()
    {
        if (_wave is not { } wave || Form is not { } form)
        {
            return;
        }

        _file = await TravellingFile.ReadAsync(form.File, form.Text, Aborted) ?? TravellingFile.None;
        if (_file.Bytes.Length == 0)
        {
            (_notice, _isProblem) = (TravellingTexts.FileMissing, true);
            return;
        }

        _import = themes.Preview(wave, _file.Bytes);
        if (form.Action != ApplyAction || _import.HasErrors)
        {
            return;
        }

        if (form.Revision == wave.Revision && await themes.ExecuteAsync(wave, _import, Analyst.Of(HttpContext.User), Aborted))
        {
            (_import, _file, _notice) = (null, TravellingFile.None, TravellingTexts.Done);
            _wave = await analyses.ExecuteAsync(wave.Wave, Aborted);
            return;
        }

        _wave = await analyses.ExecuteAsync(wave.Wave, Aborted);
        _import = themes.Preview(_wave!, _file.Bytes);
        (_notice, _isProblem) = (TravellingTexts.SomebodyFirst, true);
    }

    private static string Count(int number) => SwedishNumber.Format(number);

    private sealed class ImportForm
    {
        public IFormFile? File { get; set; }

        public string? Text { get; set; }

        public int Revision { get; set; }

        public string? Action { get; set; }
    }
}
