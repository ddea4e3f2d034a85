using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace SurveyHub.Web.Shell;

/// <summary>
/// Blazor answers a post with a bare 400 when the page no longer draws the form it names, because the wave was closed meanwhile perhaps, or
/// when its antiforgery token belongs to somebody who has signed out. This drops what Blazor wrote, so that the status gets its page.
/// </summary>
internal static class RefusedForms
{
    /// <summary>Stands within the status code pages, which draw <see cref="ShellRoutes.Status"/>.</summary>
    public static void UseRefusedForms(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var isStatusPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isStatusPage || !HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(context);
            return;
        }

        var response = context.Response;
        var body = response.Body;
        using var page = new MemoryStream();
        response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (response.StatusCode == StatusCodes.Status400BadRequest)
        {
            response.Clear();
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        page.Position = 0;
        await page.CopyToAsync(body, context.RequestAborted);
    });
}
