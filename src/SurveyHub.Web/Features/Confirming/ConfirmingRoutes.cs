using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>Addresses of the pages about the parts of a report and its published editions. The templates stand at the pages.</summary>
public static class ConfirmingRoutes
{
    /// <summary>Below a personal link: the organisation's part.</summary>
    public const string Part = LinkRoutes.Part;

    /// <summary>Tells that a person is there.</summary>
    public const string Activity = Part + "/aktivitet";

    /// <summary>Below it a file of the published report, by its extension.</summary>
    public const string Published = Part + "/rapport";

    /// <summary>Below it what the organisation has of its own in the published report, by its extension.</summary>
    public const string Own = Part + "/egen";

    /// <summary>Says in the address what the post before it did.</summary>
    public const string SaidParameter = "sagt";

    public static string Confirming(WaveId wave) => WaveRoutes.Confirming(wave);

    public static string Ask(WaveId wave) => $"{Confirming(wave)}/ask";

    public static string Tell(WaveId wave) => $"{Confirming(wave)}/tell";

    public static string Organisation(WaveId wave, OrganisationCode organisation) => $"{Confirming(wave)}/{organisation}";

    public static string Answer(WaveId wave, OrganisationCode organisation, PartReplyId objection) =>
        string.Create(CultureInfo.InvariantCulture, $"{Organisation(wave, organisation)}/answer/{objection.Value:D}");

    public static string Note(WaveId wave, OrganisationCode organisation) => $"{Organisation(wave, organisation)}/note";

    /// <summary>The part as it stands now, as a file.</summary>
    /// <param name="extension">With its full stop.</param>
    public static string PartFile(WaveId wave, OrganisationCode organisation, string extension) => $"{Organisation(wave, organisation)}/part{extension}";

    public static string Editions(WaveId wave) => WaveRoutes.Editions(wave);

    /// <summary>All files of an edition in one archive.</summary>
    public static string Archive(WaveId wave, int edition) => string.Create(CultureInfo.InvariantCulture, $"{Editions(wave)}/{edition}.zip");

    public static string File(WaveId wave, int edition, string name) => string.Create(CultureInfo.InvariantCulture, $"{Editions(wave)}/{edition}/{name}");
}
