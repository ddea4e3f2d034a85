using SurveyHub.Domain.Panels;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>The regions that are drawn, for those that a panel leaves out. Their codes are those of the counties, which do not change.</summary>
internal static class MapRegions
{
    private static readonly (string Code, string Name)[] Known =
    [
        ("01", "Stockholm"), ("03", "Uppsala"), ("04", "Sörmland"), ("05", "Östergötland"), ("06", "Jönköping"), ("07", "Kronoberg"), ("08", "Kalmar"),
        ("09", "Gotland"), ("10", "Blekinge"), ("12", "Skåne"), ("13", "Halland"), ("14", "Västra Götaland"), ("17", "Värmland"), ("18", "Örebro"),
        ("19", "Västmanland"), ("20", "Dalarna"), ("21", "Gävleborg"), ("22", "Västernorrland"), ("23", "Jämtland Härjedalen"), ("24", "Västerbotten"), ("25", "Norrbotten"),
    ];

    public static IReadOnlyDictionary<OrganisationCode, string> Names { get; } = Known.ToDictionary(region => OrganisationCode.Parse(region.Code), region => region.Name);
}
