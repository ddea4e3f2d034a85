using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>Addresses of the pages about an analyst's words for answers. The templates stand at the pages.</summary>
internal static class WordingRoutes
{
    public static string Wordings(WaveId wave) => WaveRoutes.Wordings(wave);

    public static string Wording(WaveId wave, OrganisationCode organisation, FieldPath field) => $"{Wordings(wave)}/{organisation}/{field}";

    public static string File(WaveId wave) => $"{WaveRoutes.Wave(wave)}/wordings.csv";

    public static string Import(WaveId wave) => $"{WaveRoutes.Wave(wave)}/import-wordings";
}
