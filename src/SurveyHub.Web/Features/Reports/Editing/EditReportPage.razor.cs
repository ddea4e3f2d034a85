using System.Globalization;
using Microsoft.AspNetCore.Components;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Reports.Editing;

/// <summary>
/// The report of a wave and the editor of its file: a plain form, so that a lost connection or a restarted server takes nothing of what was typed. Its script
/// posts the same form to have the text checked and compiled while somebody types; no state is kept on the server.
/// </summary>
public sealed partial class EditReportPage(
    ReportInMind reports, CatalogueReport catalogue, ListRevisions revisions, SaveReport saveReport, NavigationManager navigation)
{
    /// <summary>The field that holds the text.</summary>
    public const string TextName = "Form.Text";

    private const string SaveAction = "save";

    private WaveReport? _report;
    private string? _catalogueText;
    private string? _catalogueFile;
    private IReadOnlyList<SavedReport> _revisions = [];
    private string? _text;
    private int _revision;
    private string? _theirs;
    private ScreenText? _notice;
    private bool _isProblem;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>A text to begin with instead of the saved one: see <see cref="ReportRoutes.EditFrom(WaveId, string)"/>.</summary>
    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery]
    private bool Saved { get; set; }

    [SupplyParameterFromForm(FormName = "report")]
    private EditForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "open-report")]
    private UploadForm? Upload { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        _report = await reports.LoadAsync(new WaveId(Id), Aborted);
        if (_report is not { } report)
        {
            return;
        }

        var questionnaire = report.Answers.Questionnaire.Header.Id;
        _catalogueText = await catalogue.FindAsync(questionnaire, Aborted);
        _catalogueFile = _catalogueText is null ? null : CatalogueReport.NameOf(questionnaire);
        _revisions = await revisions.ExecuteAsync(report.Id, Aborted);
        Base(report.Saved);
        // The form has to stand on the page that it is posted to, also where nothing is saved yet.
        _text = Form is null ? report.Saved?.Text : ContentHash.Normalise(Form.Text ?? "");
        _notice = Saved ? ReportTexts.Saved : null;
        if (await FindOtherAsync(report) is { } other)
        {
            (_text, _notice) = (other, ReportTexts.FromOther);
        }
    }

    private async Task<string?> FindOtherAsync(WaveReport report) => From switch
    {
        ReportRoutes.Starting => report.StartingText(),
        ReportRoutes.Catalogue => _catalogueText,
        _ => int.TryParse(From, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (await revisions.FindAsync(report.Id, number, Aborted))?.Text : null,
    };

    private async Task SubmitAsync()
    {
        if (_report is not { } report)
        {
            return;
        }

        var form = Form ?? new EditForm();
        _text ??= "";
        if (form.Action != SaveAction)
        {
            (_revision, _notice) = (form.Revision, ReportTexts.NotSaved);
            return;
        }

        switch (await saveReport.ExecuteAsync(new SaveReportRequest(report.Id, _text, form.Revision), HttpContext.User.StaffUserId(), Aborted))
        {
            case SaveReportResult.Saved:
                navigation.NavigateTo(ReportRoutes.Saved(report.Id));
                break;
            case SaveReportResult.Conflict { Theirs: var theirs }:
                // The next save is based on what the writer has now been shown.
                Base(theirs);
                (_theirs, _notice) = (theirs.Text, null);
                break;
            case SaveReportResult.NotFound:
                navigation.NotFound();
                break;
        }
    }

    private async Task OpenFileAsync()
    {
        if (await MarkdownUpload.ReadAsync(Upload?.File, ReportFile.MaxLength, Aborted) is { } text)
        {
            (_text, _notice) = (text, ReportTexts.FromOther);
        }
        else
        {
            (_notice, _isProblem) = (ReportTexts.FileUseless, true);
        }
    }

    private void Base(ReportRevision? saved) => _revision = saved?.Revision ?? 0;

    private sealed class EditForm
    {
        public string? Text { get; set; }

        public int Revision { get; set; }

        public string? Action { get; set; }
    }

    private sealed class UploadForm
    {
        public IFormFile? File { get; set; }
    }
}
