using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Sample;

/// <summary>What the start page's buttons do. Mapped in Development alone.</summary>
internal static class SampleEndpoints
{
    public const string Load = "/sample/load";
    public const string Answer = "/sample/answer";

    /// <summary>Carries a <see cref="SampleOutcome"/> back to the start page.</summary>
    public const string OutcomeParameter = "sample";

    public static void MapSampleEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapPost(Load, LoadAsync).RequireAuthorization(StaffPolicies.Administer);
        app.MapPost(Answer, AnswerAsync).RequireAuthorization(StaffPolicies.Administer);
    }

    // The form makes the framework check the antiforgery token with it.
    private static async Task<IResult> LoadAsync(IFormCollection form, LoadSample sample, HttpContext context)
    {
        var outcome = await sample.ExecuteAsync(context.User.StaffUserId(), context.RequestAborted);
        return Results.LocalRedirect($"~{ShellRoutes.Home}?{OutcomeParameter}={outcome}");
    }

    /// <summary>
    /// Draws a link for whoever plays Gotland's contact: of the links in mails only the hashes are known, so that none of them can be shown.
    /// </summary>
    private static async Task<IResult> AnswerAsync(
        IFormCollection form, IDbContextFactory<AppDbContext> contexts, TimeProvider time, HttpContext context)
    {
        await using var db = await contexts.CreateDbContextAsync(context.RequestAborted);
        if (await ReadSample.FindRightAsync(db, context.RequestAborted) is not { } right)
        {
            return Results.LocalRedirect($"~{ShellRoutes.Home}");
        }

        var token = LinkToken.Draw();
        db.AccessTokens.Add(new AccessToken(right, token, time.GetUtcNow()));
        await db.SaveChangesAsync(context.RequestAborted);
        return Results.LocalRedirect($"~{AnsweringRoutes.AsMe(AnsweringRoutes.Form(token))}");
    }
}
