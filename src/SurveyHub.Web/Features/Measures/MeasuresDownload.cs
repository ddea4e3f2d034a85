using System.Text;
using SurveyHub.Parsing.Measures;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Measures;

/// <summary>The measures of a wave as the file that the tool reads.</summary>
internal static class MeasuresDownload
{
    public static void MapMeasuresFile(this IEndpointRouteBuilder app) => app
        .MapGet($"{ShellRoutes.Waves}/{{id:guid}}/measures.csv", async (Guid id, ReadMeasures measures, HttpContext context) =>
        {
            if (await measures.ExecuteAsync(new WaveId(id), context.RequestAborted) is not { } wave)
            {
                return Results.NotFound();
            }

            // Excel reads å ä ö wrongly without the mark.
            var text = MeasuresFileWriter.Write(LoadMeasures.BookOf(wave.Current), wave.Header.Language);
            context.Response.Headers.CacheControl = "no-store";
            return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv", $"{wave.Header.Id}.matt.csv");
        })
        .RequireAuthorization(StaffPolicies.ReadReports);
}
