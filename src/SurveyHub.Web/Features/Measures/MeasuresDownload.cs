using System.Text;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Measures;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Measures;

/// <summary>The measures of a wave as the file that the tool reads, and a file to fill in for whoever has none.</summary>
internal static class MeasuresDownload
{
    public static void MapMeasuresFile(this IEndpointRouteBuilder app)
    {
        var wave = app.MapGroup($"{ShellRoutes.Waves}/{{id:guid}}").RequireAuthorization(StaffPolicies.ReadReports);
        wave.MapGet("measures.csv", (Guid id, ReadMeasures measures, HttpContext context) => SendAsync(
            id, measures, context, wave => MeasuresFileWriter.Write(LoadMeasures.BookOf(wave.Current), wave.Header.Language), ".matt.csv"));
        wave.MapGet("measures-example.csv", (Guid id, ReadMeasures measures, TimeProvider clock, HttpContext context) => SendAsync(
            id, measures, context, wave => MeasuresExample.Write(wave.Panel, wave.Header.Language, StockholmTime.DateOf(clock.GetUtcNow())), ".matt-exempel.csv"));
    }

    private static async Task<IResult> SendAsync(Guid id, ReadMeasures measures, HttpContext context, Func<WaveMeasures, string> write, string suffix)
    {
        if (await measures.ExecuteAsync(new WaveId(id), context.RequestAborted) is not { } wave)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        // Excel reads å ä ö wrongly without the mark.
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(write(wave))], "text/csv", wave.Header.Id + suffix);
    }
}
