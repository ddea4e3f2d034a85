using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>A page drawn whole on the server, in the language of the questionnaire, whatever language the visitor's browser asks for.</summary>
/// <remarks>
/// By a renderer that only writes HTML: the one behind <c>RazorComponentResult</c> also prepares forms, signing in, streaming and interactive
/// islands, none of which these pages have, and that took half the time of a page.
/// </remarks>
internal sealed class PageResult<TPage>(Language language, int status, params (string Name, object? Value)[] parameters) : IResult
    where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Tag());
        var services = httpContext.RequestServices.GetRequiredService<PageServices>();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        // Nothing is sent before the page is whole, so that a failure can still become an error page.
        using var page = new PageWriter();
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
            var root = await renderer.RenderComponentAsync<TPage>(values);
            root.WriteHtmlTo(page);
        });
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        await page.SendAsync(httpContext.Response, httpContext.RequestAborted);
    }
}
