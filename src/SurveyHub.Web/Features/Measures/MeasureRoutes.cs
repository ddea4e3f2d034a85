using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Measures;

/// <summary>Addresses of what others have measured of a wave's organisations. The templates stand at the pages.</summary>
internal static class MeasureRoutes
{
    public static string Measures(WaveId wave) => WaveRoutes.Measures(wave);

    public static string File(WaveId wave) => $"{WaveRoutes.Wave(wave)}/measures.csv";
}
