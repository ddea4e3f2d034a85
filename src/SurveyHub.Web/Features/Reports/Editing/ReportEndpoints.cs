using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Reports.Editing;

/// <summary>The report file as a file, what the editor asks for while somebody types, and the page within its frame.</summary>
internal static class ReportEndpoints
{
    public static void MapReportFiles(this IEndpointRouteBuilder app)
    {
        var report = app.MapGroup($"{ShellRoutes.Waves}/{{id:guid}}/report").RequireAuthorization(StaffPolicies.ReadReports);

        // Write nothing. Posts, because the text is too long for an address. An IResult, since what binds endpoints when it is compiled does not see
        // Razor's classes.
        report.MapPost("/check", async Task<IResult> (Guid id, [FromForm(Name = EditReportPage.TextName)] string? text, ReportInMind reports, CancellationToken stop) =>
            await reports.ForPreviewAsync(new WaveId(id), stop) is { } wave ? Checked(wave, ContentHash.Normalise(text ?? "")) : Results.NotFound());
        report.MapPost("/preview", async Task<IResult> (
                Guid id, [FromForm(Name = EditReportPage.TextName)] string? text, ReportInMind reports, ScreenLanguage language, CancellationToken stop) =>
                await reports.ForPreviewAsync(new WaveId(id), stop) is { } wave ? Page(wave, wave.Check(ContentHash.Normalise(text ?? "")), language) : Results.NotFound())
            .WithMetadata(ReportFrame.Instance);
        report.MapGet("/preview", async Task<IResult> (Guid id, LoadReport reports, ScreenLanguage language, CancellationToken stop) =>
                await reports.ExecuteAsync(new WaveId(id), stop) is { } wave ? Page(wave, wave.Compile(), language) : Results.NotFound())
            .WithMetadata(ReportFrame.Instance);

        report.MapGet("/file", async Task<IResult> (Guid id, LoadReport reports, CancellationToken stop) =>
            await reports.ExecuteAsync(new WaveId(id), stop) is { Saved: { } saved } wave ? File(saved.Text, wave.Answers.Questionnaire.Header.Id) : Results.NotFound());
        report.MapGet("/revisions/{number:int}/file", async Task<IResult> (Guid id, int number, ListRevisions revisions, CancellationToken stop) =>
            await revisions.FindAsync(new WaveId(id), number, stop) is { } found
                ? File(found.Text, string.Create(CultureInfo.InvariantCulture, $"sparning-{number}"))
                : Results.NotFound());
    }

    private static RazorComponentResult<CheckedReportView> Checked(WaveReport wave, string text) =>
        new(new { Report = wave, Checked = wave.Check(text), Text = text });

    private static IResult File(string text, string name) =>
        Results.File(Encoding.UTF8.GetBytes(text), "text/markdown; charset=utf-8", name + ReportFile.Extension);

    /// <param name="report">Null where there is no text yet.</param>
    private static IResult Page(WaveReport wave, CheckedReport? report, ScreenLanguage language) => Results.Content(
        report?.Document is { } document
            ? ReportPage.Html(wave, document)
            : ReportPage.Html(wave, language, report is null ? ReportTexts.Nothing : ReportTexts.NoPreview),
        "text/html; charset=utf-8");
}
