using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Measures;

/// <summary>Addresses of what others have measured of a wave's organisations. The templates stand at the pages.</summary>
internal static class MeasureRoutes
{
    public static string Measures(WaveId wave) => WaveRoutes.Measures(wave);

    /// <summary>A file to fill in.</summary>
    public static string Example(WaveId wave) => $"{WaveRoutes.Wave(wave)}/measures-example.csv";

    public static string File(WaveId wave) => $"{WaveRoutes.Wave(wave)}/measures.csv";
}
