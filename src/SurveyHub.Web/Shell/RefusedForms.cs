using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace SurveyHub.Web.Shell;

/// <summary>
/// Gives a refused post a page. Blazor answers with a bare 400 when the page no longer draws the form that the post names, because the wave
/// was closed meanwhile perhaps, or when its antiforgery token belongs to somebody who has signed out.
/// </summary>
internal static class RefusedForms
{
    /// <summary>Stands right within the status code pages, which draw <see cref="StatusPage"/>.</summary>
    public static void UseRefusedForms(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null ? DrawStatusAsync(context, next)
        : HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
            ? PostAsync(context, next)
            : next(context));

    /// <summary>
    /// Stands right behind the antiforgery check, which only notes what it found. Blazor's endpoints look at the note themselves; those that are
    /// bound when the program is compiled fail on it as on a fault of ours.
    /// </summary>
    public static void UseRefusedTokens(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }
            || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>The page about the status is read and not posted to: its antiforgery token must not be checked once more.</summary>
    private static async Task DrawStatusAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        await next(context);
        context.Request.Method = method;
    }

    /// <summary>Drops what Blazor wrote with a 400, so that the status is all there is.</summary>
    private static async Task PostAsync(HttpContext context, RequestDelegate next)
    {
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
    }
}
