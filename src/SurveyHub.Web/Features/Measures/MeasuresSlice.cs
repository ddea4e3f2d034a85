namespace SurveyHub.Web.Features.Measures;

/// <summary>What others have measured of the organisations of a wave, beside what these have answered.</summary>
internal static class MeasuresSlice
{
    public static void AddMeasures(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<LoadMeasures>()
        .AddSingleton<ReadMeasures>()
        .AddSingleton<ImportMeasures>();

    public static void MapMeasures(this WebApplication app) => app.MapMeasuresFile();
}
