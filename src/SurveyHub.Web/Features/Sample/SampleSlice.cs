namespace SurveyHub.Web.Features.Sample;

/// <summary>Something to look at for whoever has just started the program. Nothing of it is reachable outside Development.</summary>
internal static class SampleSlice
{
    public static void AddSample(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LoadSample>();
        builder.Services.AddSingleton<ReadSample>();
    }

    public static void MapSample(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapSampleEndpoints();
        }
    }
}
