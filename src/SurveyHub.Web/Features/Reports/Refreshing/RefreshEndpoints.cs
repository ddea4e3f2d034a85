using SurveyHub.Documents;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Reports.Refreshing;

/// <summary>Sends the edited report back, brought up to date. Saves nothing.</summary>
internal static class RefreshEndpoints
{
    public static void MapRefreshedReport(this IEndpointRouteBuilder app) => app
        .MapPost($"{ShellRoutes.Waves}/{{id:guid}}/report/refresh/file", async (Guid id, IFormCollection form, LoadReport reports, HttpContext context) =>
        {
            var wave = new WaveId(id);
            if (await reports.ExecuteAsync(wave, context.RequestAborted) is not { } report)
            {
                return Results.NotFound();
            }

            var posted = await RefreshForm.ReadAsync(form, context.RequestAborted);
            if (posted.File.Length == 0 || RefreshReport.Execute(report, posted.File, posted.Choices) is not RefreshOutcome.Refreshed refreshed)
            {
                return Results.LocalRedirect($"~{ReportRoutes.RefreshAgain(wave)}");
            }

            context.Response.Headers.CacheControl = "no-store";
            return Results.File(refreshed.Result.File, ReportFormat.Word.ContentType, posted.Name.Length > 0 ? posted.Name : "rapport.docx");
        })
        .RequireAuthorization(StaffPolicies.ReadReports)
        .WithMetadata(new LargeFormAttribute());
}
