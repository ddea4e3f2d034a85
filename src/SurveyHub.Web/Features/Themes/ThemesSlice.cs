using SurveyHub.Web.Features.Themes.Book;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Marking;
using SurveyHub.Web.Features.Themes.Travelling;

namespace SurveyHub.Web.Features.Themes;

/// <summary>Reading the answers of a wave for themes: the code book, the marked passages, and who says what.</summary>
internal static class ThemesSlice
{
    public static void AddThemes(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<SubmittedInMind>()
        .AddSingleton<ReadAnalysis>()
        .AddSingleton<ChangeCodeBook>()
        .AddSingleton<TakeOverBook>()
        .AddSingleton<SplitTheme>()
        .AddSingleton<ImportThemes>()
        .AddSingleton<CodeAnswers>();

    public static void MapThemes(this WebApplication app)
    {
        app.MapRuleCheck();
        app.MapThemesFile();
    }
}
