using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Themes;

/// <summary>Addresses of the pages about themes. The templates stand at the pages.</summary>
internal static class ThemeRoutes
{
    /// <summary>The code book, and where coding begins.</summary>
    public static string Themes(WaveId wave) => WaveRoutes.Themes(wave);

    public static string Theme(WaveId wave, Identifier theme) => $"{Themes(wave)}/{theme}";

    public static string Split(WaveId wave, Identifier theme) => $"{Theme(wave, theme)}/split";

    /// <summary>Reads a rule as it stands in a box, and saves nothing.</summary>
    public static string CheckRule(WaveId wave) => $"{WaveRoutes.Wave(wave)}/check-rule";

    public static string File(WaveId wave) => $"{WaveRoutes.Wave(wave)}/themes.csv";

    public static string Import(WaveId wave) => $"{WaveRoutes.Wave(wave)}/import-themes";

    /// <summary>Who is read in a question, and who is not.</summary>
    public static string Question(WaveId wave, Identifier question) => $"{WaveRoutes.Wave(wave)}/coding/{question}";

    /// <summary>Where an organisation's answer to a question is coded.</summary>
    public static string Code(WaveId wave, Identifier question, OrganisationCode organisation) => $"{Question(wave, question)}/{organisation}";
}
