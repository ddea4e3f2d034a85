using System.Text;
using SurveyHub.Parsing.Wordings;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>The words for a wave's answers as the file that the tool reads.</summary>
internal static class WordingsDownload
{
    public static void MapWordingsFile(this IEndpointRouteBuilder app) => app
        .MapGet($"{ShellRoutes.Waves}/{{id:guid}}/wordings.csv", async (Guid id, ReadWordings wordings, HttpContext context) =>
        {
            if (await wordings.ExecuteAsync(new WaveId(id), context.RequestAborted) is not { } wave)
            {
                return Results.NotFound();
            }

            // Excel reads å ä ö wrongly without the mark.
            var text = WordingsFileWriter.Write(wave.All.Select(answer => answer.Latest!.ToDomain()));
            context.Response.Headers.CacheControl = "no-store";
            return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv", $"{wave.Answers.Questionnaire.Header.Id}.ordval.csv");
        })
        .RequireAuthorization(StaffPolicies.ReadReports);
}
