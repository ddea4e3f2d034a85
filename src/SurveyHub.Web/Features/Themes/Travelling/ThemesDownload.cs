using System.Text;
using SurveyHub.Parsing.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Themes.Travelling;

/// <summary>The code book, what is marked and what is read, as the file that the tool reads.</summary>
internal static class ThemesDownload
{
    public static void MapThemesFile(this IEndpointRouteBuilder app) => app
        .MapGet($"{ShellRoutes.Waves}/{{id:guid}}/themes.csv", async (Guid id, ReadAnalysis analyses, HttpContext context) =>
        {
            if (await analyses.ExecuteAsync(new WaveId(id), context.RequestAborted) is not { } wave)
            {
                return Results.NotFound();
            }

            // Excel reads å ä ö wrongly without the mark.
            var text = ThemesFileWriter.Write(wave.Analysis, wave.Answers.Questionnaire.Header.Language);
            context.Response.Headers.CacheControl = "no-store";
            return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv", $"{wave.Answers.Questionnaire.Header.Id}.teman.csv");
        })
        .RequireAuthorization(StaffPolicies.ReadReports);
}
