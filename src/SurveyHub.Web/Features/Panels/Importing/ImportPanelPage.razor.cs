using System.Text;
using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

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
        if (File is null)
        {
            return;
        }

        if (await folder.ReadAsync(File, HttpContext.RequestAborted) is { Length: <= MaxFileSize } bytes)
        {
            await PreviewAsync(bytes);
        }
        else
        {
            navigation.NotFound();
        }
    }

    private async Task PreviewUploadAsync()
    {
        if (Upload?.File is not { Length: > 0 and <= MaxFileSize } file)
        {
            _problem = ImportTexts.FileUseless;
            return;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, HttpContext.RequestAborted);
        await PreviewAsync(bytes.ToArray());
    }

    private async Task PreviewAsync(byte[] bytes)
    {
        _text = Encoding.UTF8.GetString(bytes);
        _result = await import.PreviewAsync(bytes, HttpContext.RequestAborted);
    }

    private async Task ApplyAsync()
    {
        _text = Form?.Text ?? "";
        var bytes = Encoding.UTF8.GetBytes(_text);
        _result = await import.ApplyAsync(bytes, Form?.Plan ?? "", HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        if (_result is { Applied: true, Plan: { } plan })
        {
            navigation.NavigateTo(PanelRoutes.Panel(plan.Key));
        }
        else if (_result.Plan is not null)
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
