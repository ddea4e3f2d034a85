using System.Text;
using Microsoft.AspNetCore.Components;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Panels.Importing;

/// <summary>
/// Shows what a panel file would change, and changes it when that is confirmed. Between the two steps the file travels in the form itself, so
/// that nothing has to be kept for people who never come back.
/// </summary>
public sealed partial class ImportPanelPage(ImportPanel import, PanelFolder folder, NavigationManager navigation)
{
    /// <summary>In bytes: more than a row for every organisation in the country, and little enough for a form.</summary>
    private const int MaxFileSize = 1_000_000;

    private ImportResult? _result;
    private string _text = "";
    private ScreenText? _problem;
    private bool _isMissing;

    /// <summary>A file of the catalogue to look at.</summary>
    [SupplyParameterFromQuery]
    private string? File { get; set; }

    [SupplyParameterFromForm(FormName = "upload")]
    private UploadForm? Upload { get; set; }

    [SupplyParameterFromForm(FormName = "apply")]
    private ApplyForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (Form?.Text is { } confirmed)
        {
            // The form must stand on the page that it is posted to.
            await PreviewAsync(Encoding.UTF8.GetBytes(confirmed));
        }
        else if (File is not null && await folder.ReadAsync(File, HttpContext.RequestAborted) is { Length: <= MaxFileSize } bytes)
        {
            await PreviewAsync(bytes);
        }
        else if (File is not null)
        {
            _isMissing = true;
            navigation.NotFound();
        }
    }

    private async Task PreviewUploadAsync()
    {
        if (await UploadedFile.ReadAsync(Upload?.File, MaxFileSize, HttpContext.RequestAborted) is { } bytes)
        {
            await PreviewAsync(bytes);
        }
        else
        {
            _problem = ImportTexts.FileUseless;
        }
    }

    private async Task PreviewAsync(byte[] bytes)
    {
        _text = FileBytes.TryDecode(bytes) ?? "";
        _result = await import.PreviewAsync(bytes, HttpContext.RequestAborted);
    }

    private async Task ApplyAsync()
    {
        _result = await import.ApplyAsync(Encoding.UTF8.GetBytes(_text), Form?.Plan ?? "", HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        if (_result is { Applied: true, Plan: { } plan })
        {
            navigation.NavigateTo(PanelRoutes.Panel(plan.Key));
        }
        else if (_result.Plan is { IsEmpty: false })
        {
            _problem = ImportTexts.Changed;
        }
    }

    private sealed class UploadForm
    {
        public IFormFile? File { get; set; }
    }

    private sealed class ApplyForm
    {
        public string? Text { get; set; }

        public string? Plan { get; set; }
    }
}
