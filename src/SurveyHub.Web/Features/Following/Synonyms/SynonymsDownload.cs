using System.Text;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Following.Synonyms;

/// <summary>The synonyms that staff have written, as the file that the page takes in.</summary>
internal static class SynonymsDownload
{
    public static void MapSynonymsFile(this IEndpointRouteBuilder app) => app
        .MapGet(FollowingRoutes.SynonymsFile, async (ReadSynonyms synonyms, HttpContext context) =>
        {
            var text = (await synonyms.NewestAsync(context.RequestAborted))?.Text ?? "";
            context.Response.Headers.CacheControl = "no-store";
            return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv", "synonymer.csv");
        })
        .RequireAuthorization(StaffPolicies.ReadReports);
}
