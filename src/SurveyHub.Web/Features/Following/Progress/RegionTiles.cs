using SurveyHub.Domain.Panels;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>The 21 regions as tiles, each about where it lies, under the letter of its county.</summary>
internal static class RegionTiles
{
    /// <summary>North at the top: region code and county letter; dots are a gap.</summary>
    private static readonly string[] Rows =
    [
        "....  ....  ....  ....  25BD",
        "....  ....  ....  23Z   24AC",
        "....  ....  20W   21X   22Y",
        "....  17S   18T   19U   03C",
        "....  14O   ....  04D   01AB",
        "....  13N   06F   05E   09I",
        "....  ....  07G   08H   ....",
        "....  12M   10K   ....  ....",
    ];

    /// <summary>Tile by tile, row by row; null is a gap.</summary>
    public static IReadOnlyList<RegionTile?> All { get; } =
    [
        .. Rows.SelectMany(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(tile => tile[0] == '.' ? null : new RegionTile(tile[..2], tile[2..])),
    ];

    /// <summary>Whether the map can show a panel: one whose every member is a region.</summary>
    public static bool Cover(IReadOnlyCollection<OrganisationCode> panel) =>
        panel.Count > 0 && panel.All(code => All.Any(tile => tile?.Code == code.Value));
}

/// <param name="Letter">Of the county: one or two letters, known from number plates of old.</param>
internal sealed record RegionTile(string Code, string Letter);
