using Microsoft.AspNetCore.Components;
using SurveyHub.Documents.Word.Templates;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Reports.Templates;

/// <summary>Takes an office's own Word template, for one wave or for all that have none, and says what it lacks.</summary>
public sealed partial class TemplatePage(LoadReport reports, OfficeTemplates templates, ScreenLanguage language)
{
    private const string SiteScope = "site";
    private const string WaveScope = "wave";

    private static readonly string[] Extensions = [".dotx", ".docx"];

    private WaveReport? _report;
    private IReadOnlyList<KeptTemplate> _kept = [];
    private IReadOnlyList<string> _missing = [];
    private string? _named;
    private ScreenText? _notice;
    private string? _problem;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "word-template")]
    private UploadForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "remove-template")]
    private RemovalForm? Removal { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        _report = await reports.ExecuteAsync(new WaveId(Id), Aborted);
        if (_report is { } report)
        {
            _named = report.Saved is { } saved ? report.Read(saved.Text).Template.Header.WordTemplate : null;
            _kept = await templates.ListAsync(report.Id, Aborted);
        }
    }

    private async Task UploadAsync()
    {
        if (_report is not { } report)
        {
            return;
        }

        var file = Form?.File;
        if (file is null || !Extensions.Contains(Path.GetExtension(file.FileName), StringComparer.OrdinalIgnoreCase)
            || await UploadedFile.ReadAsync(file, OfficeTemplates.MostBytes, Aborted) is not { } bytes)
        {
            _problem = language[TemplateTexts.Useless];
            return;
        }

        switch (await templates.KeepAsync(Form!.Scope == SiteScope ? null : report.Id, Path.GetFileName(file.FileName), bytes, HttpContext.User.StaffUserId(), Aborted))
        {
            case TemplateResult.Read { Template: var template }:
                (_notice, _missing) = (TemplateTexts.Kept, template.Missing);
                _kept = await templates.ListAsync(report.Id, Aborted);
                break;
            case TemplateResult.Refused refused:
                _problem = refused.Message(language.Current);
                break;
        }
    }

    private async Task RemoveAsync()
    {
        if (_report is not { } report || Removal?.Scope is not (SiteScope or WaveScope))
        {
            return;
        }

        await templates.RemoveAsync(Removal.Scope == SiteScope ? null : report.Id, Aborted);
        _notice = TemplateTexts.Removed;
        _kept = await templates.ListAsync(report.Id, Aborted);
    }

    private sealed class UploadForm
    {
        public IFormFile? File { get; set; }

        public string? Scope { get; set; }
    }

    private sealed class RemovalForm
    {
        public string? Scope { get; set; }
    }
}
