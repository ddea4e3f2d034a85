using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves.Editing;
using SurveyHub.Web.Features.Waves.Sourcing;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Following.Importing;

/// <summary>Shows what an answers file holds, with every mistake at once, and makes a closed wave of it when that is confirmed.</summary>
public sealed partial class ImportWavePage(ImportFinishedWave import, SaveWave waves, TimeProvider time, NavigationManager navigation)
{
    internal const string ImportAction = "confirm";

    private const string AnswersField = "answers";
    private const string ResponsesField = "responses";

    private readonly List<FormProblem> _problems = [];
    private WaveChoices _choices = new([], [], []);
    private ImportReading? _reading;
    private TravellingFile _answers = TravellingFile.None;
    private TravellingFile _responses = TravellingFile.None;

    [SupplyParameterFromForm(FormName = "import")]
    private WaveForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "import")]
    private FilesForm? Files { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        _choices = await waves.ChoicesAsync(Aborted);
        Form ??= await BeginAsync();
    }

    /// <summary>Who sends is mostly who sent last; when it was is not known.</summary>
    private async Task<WaveForm> BeginAsync()
    {
        var form = await waves.BeginAsync(null, Aborted);
        (form.OpensOn, form.Deadline, form.ClosesOn) = (null, null, null);
        return form;
    }

    private async Task SubmitAsync()
    {
        if (await ReadAsync() is not { } finished)
        {
            return;
        }

        if (Files?.Action != ImportAction)
        {
            Show(await import.PreviewAsync(finished, Aborted));
            return;
        }

        var receipt = await import.ExecuteAsync(finished, HttpContext.User.StaffUserId(), Aborted);
        Show(receipt.Reading);
        if (receipt.Wave is { } wave)
        {
            navigation.NavigateTo(FollowingRoutes.FollowUp(wave));
        }
        else if (receipt.Outcome == ImportOutcome.NameTaken)
        {
            _problems.Add(new FormProblem("name", ImportWaveTexts.NameTaken));
        }
    }

    private void Show(ImportReading reading)
    {
        _reading = reading;
        Require(!reading.IsSourceTooLong, new FormProblem(WaveForm.SourceField, SourceTexts.FileTooLong));
    }

    /// <summary>Null when something is missing, with all of it listed.</summary>
    private async Task<FinishedWave?> ReadAsync()
    {
        var draft = Form!.Read(_problems);
        var answers = await TravellingFile.ReadAsync(Files?.Answers, Files?.AnswersText, Aborted);
        var responses = await TravellingFile.ReadAsync(Files?.Responses, Files?.ResponsesText, Aborted);
        (_answers, _responses) = (answers ?? TravellingFile.None, responses ?? TravellingFile.None);
        Require(draft is null || draft.Plan.ClosesOn < StockholmTime.DateOf(time.GetUtcNow()), new FormProblem("closes", ImportWaveTexts.NotFinished));
        Require(draft is null || _choices.Versions.Any(v => v.Id == draft.Version), new FormProblem("version", WaveEditTexts.VersionMissing));
        Require(draft is null || _choices.Panels.Any(p => p.Id == draft.Panel), new FormProblem("panel", WaveEditTexts.PanelMissing));
        Require(_answers.Bytes.Length > 0, new FormProblem(AnswersField, ImportWaveTexts.AnswersMissing));
        Require(responses is not null, new FormProblem(ResponsesField, ImportWaveTexts.ResponsesUseless));
        return _problems.Count > 0
            ? null
            : new FinishedWave(draft!.Panel, draft.Version, draft.Plan, draft.Source, _answers.Bytes, _responses.Bytes);
    }

    private void Require(bool holds, FormProblem problem)
    {
        if (!holds)
        {
            _problems.Add(problem);
        }
    }

    private string? Kept(TravellingFile file) => file.Text.Length > 0 ? T[ImportWaveTexts.Kept] : null;

    private sealed class FilesForm
    {
        public IFormFile? Answers { get; set; }

        public IFormFile? Responses { get; set; }

        public string? AnswersText { get; set; }

        public string? ResponsesText { get; set; }

        public string? Action { get; set; }
    }
}
