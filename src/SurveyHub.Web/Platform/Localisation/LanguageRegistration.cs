using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.Localisation;

internal static class LanguageRegistration
{
    public const string Route = "/language";

    /// <summary>
    /// Swedish, unless a person has chosen English. The browser's own wish is not asked: Swedish officials with English browsers are many.
    /// </summary>
    public static void AddScreenLanguage(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton<ScreenLanguage>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            string[] cultures = [Language.Swedish.Tag(), Language.English.Tag()];
            options.SetDefaultCulture(cultures[0]).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cookie(environment).Name! }];
        });
    }

    public static void MapLanguageChoice(this IEndpointRouteBuilder app, IHostEnvironment environment) => app.MapPost(
        Route,
        (HttpContext context, [FromForm] string tag, [FromForm] string? returnUrl) =>
        {
            var chosen = tag == Language.English.Tag() ? tag : Language.Swedish.Tag();
            var cookie = Cookie(environment);
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen));
            context.Response.Cookies.Append(cookie.Name!, value, cookie.Build(context));
            return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
        }).AllowAnonymous();

    private static CookieBuilder Cookie(IHostEnvironment environment)
    {
        var cookie = new CookieBuilder { MaxAge = TimeSpan.FromDays(365), IsEssential = true };
        cookie.Secure("language", environment);
        return cookie;
    }
}
