using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Documents;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Reports.Refreshing;

/// <summary>Sends the edited report back, brought up to date. Saves nothing.</summary>
internal static partial class RefreshEndpoints
{
    public static void MapRefreshedReport(this IEndpointRouteBuilder app) => app
        .MapPost($"{ShellRoutes.Waves}/{{id:guid}}/report/refresh/file", async (Guid id, IFormCollection form, LoadReport reports, TimeProvider clock, HttpContext context) =>
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
            return Results.File(refreshed.Result.File, ReportFormat.Word.ContentType, FileName(posted.Name, clock));
        })
        .RequireAuthorization(StaffPolicies.ReadReports)
        .WithMetadata(new LargeFormAttribute());

    /// <summary>Another than the file that was handed in: both may lie in the same folder. One that was refreshed before gets a new day, not a longer name.</summary>
    private static string FileName(string edited, TimeProvider clock)
    {
        var name = Path.GetFileNameWithoutExtension(edited);
        name = RefreshedBefore().Replace(name, "");
        var day = StockholmTime.DateOf(clock.GetUtcNow());
        return string.Create(CultureInfo.InvariantCulture, $"{(name.Length > 0 ? name : "rapport")}-uppdaterad-{day:yyyy-MM-dd}{ReportFormat.Word.Extension}");
    }

    [GeneratedRegex("-uppdaterad-[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternLimit.Milliseconds)]
    private static partial Regex RefreshedBefore();
}
