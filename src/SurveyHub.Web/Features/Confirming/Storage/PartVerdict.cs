namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>Numbers are stored.</summary>
public enum PartVerdict
{
    Confirms = 0,

    /// <summary>Something is wrong; the words say what.</summary>
    Corrects = 1,

    /// <summary>The staff: what was wrong has been put right.</summary>
    Mended = 2,

    /// <summary>The staff: it stands as it is; the words say why.</summary>
    Stands = 3,
}

internal static class PartVerdicts
{
    /// <summary>What an organisation can say.</summary>
    public static IReadOnlyList<PartVerdict> OfOrganisations { get; } = [PartVerdict.Confirms, PartVerdict.Corrects];

    /// <summary>What the staff can answer.</summary>
    public static IReadOnlyList<PartVerdict> OfStaff { get; } = [PartVerdict.Mended, PartVerdict.Stands];
}
