using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>Shows what a file of words would change, and takes it in when that is confirmed.</summary>
public sealed partial class ImportWordingsPage(ReadWordings wordings, ImportWordings importing, NavigationManager navigation)
{
    private const string ApplyAction = "apply";

    private WaveWordings? _wave;
    private WordingsImport? _import;
    private TravellingFile _file = TravellingFile.None;
    private ScreenText? _notice;
    private bool _isProblem;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "import-wordings")]
    private ImportForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        _wave = await wordings.ExecuteAsync(new WaveId(Id), Aborted);
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
            (_notice, _isProblem) = (WordingsTexts.FileMissing, true);
            return;
        }

        _import = ImportWordings.Preview(wave, _file.Bytes);
        if (form.Action != ApplyAction || _import.HasErrors)
        {
            return;
        }

        var isDone = form.State == wave.State && await importing.ExecuteAsync(wave, _import, HttpContext.User.StaffUserId(), Aborted);
        _wave = await wordings.ExecuteAsync(wave.Wave, Aborted);
        (_notice, _isProblem) = isDone ? (WordingsTexts.Done, false) : (WordingsTexts.ImportFirst, true);
        (_import, _file) = isDone ? (null, TravellingFile.None) : (ImportWordings.Preview(_wave!, _file.Bytes), _file);
    }

    private string NameOf(OrganisationCode code) => _wave!.Answers.Panel.Organisations.First(organisation => organisation.Code == code).ShortName;

    private sealed class ImportForm
    {
        public IFormFile? File { get; set; }

        public string? Text { get; set; }

        /// <summary>Of the words that the changes were shown for.</summary>
        public int State { get; set; }

        public string? Action { get; set; }
    }
}
