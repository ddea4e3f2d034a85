using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>A page drawn whole on the server, in the language of the questionnaire, whatever language the visitor's browser asks for.</summary>
internal sealed class PageResult<TPage>(Language language, int status, params (string Name, object? Value)[] parameters) : IResult
    where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Tag());
        var page = new RazorComponentResult<TPage>(parameters.ToDictionary(p => p.Name, p => p.Value))
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
        await page.ExecuteAsync(httpContext);
    }
}
