using SurveyHub.Web.Features.Waves.Editing;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Features.Waves.Renewing;
using SurveyHub.Web.Features.Waves.Sourcing;
using SurveyHub.Web.Platform.Jobs;

namespace SurveyHub.Web.Features.Waves;

internal static class WavesSlice
{
    public static void AddWaves(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ListWaves>();
        services.AddSingleton<ReadWave>();
        services.AddSingleton<SaveWave>();
        services.AddSingleton<ChangeSource>();
        services.AddSingleton<WaveMails>();
        services.AddSingleton<ReleasePlanner>();
        services.AddSingleton<ReleaseWave>();
        services.AddSingleton<OrganisationMailer>();
        services.AddSingleton<LetterPreviews>();
        services.AddSingleton<ReadWaveVersions>();
        services.AddSingleton<RenewalMailer>();
        services.AddSingleton<PlanRenewal>();
        services.AddSingleton<RenewWave>();
        services.AddSingleton<IDueWork, WaveClosing>();
    }

    public static void MapWaves(this WebApplication app) => app.MapWaveMails();
}
