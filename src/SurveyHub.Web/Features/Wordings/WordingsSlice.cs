namespace SurveyHub.Web.Features.Wordings;

/// <summary>An analyst's own short words for answers that are too long for a table.</summary>
internal static class WordingsSlice
{
    public static void AddWordings(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<LoadWordings>()
        .AddSingleton<ReadWordings>()
        .AddSingleton<SaveWording>()
        .AddSingleton<ImportWordings>();

    public static void MapWordings(this WebApplication app) => app.MapWordingsFile();
}
