using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>Reads the rule of a theme while somebody types it. Writes nothing.</summary>
internal static class RuleEndpoint
{
    public static void MapRuleCheck(this IEndpointRouteBuilder app) => app
        .MapPost($"{ShellRoutes.Waves}/{{id:guid}}/check-rule", async Task<IResult> (
            Guid id, [FromForm(Name = "Form.Rule")] string? text, ReadAnalysis analyses, CancellationToken stop) =>
            await analyses.ExecuteAsync(new WaveId(id), stop) is { } wave
                ? new RazorComponentResult<RuleReading>(new { Wave = wave, Text = text ?? "" })
                : Results.NotFound())
        .RequireAuthorization(StaffPolicies.ReadReports);
}
