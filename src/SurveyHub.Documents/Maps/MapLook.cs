using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Maps;

/// <summary>
/// How the regions of a class are filled. Values go from light to dark and have a sign besides, which stands in the region and in the legend; whoever has
/// no value has a pattern or grey and no sign. So no class is known by its colour alone, on paper and for whoever does not see colours either.
/// </summary>
/// <param name="Tone">Of a class of values: 0, the lightest, to 6.</param>
/// <param name="Fill">Or what lies behind the pattern.</param>
/// <param name="Pattern">As Office names it, or null.</param>
/// <param name="Sign">"1" of numbers, "A" of answers; empty where there is no value.</param>
internal sealed record MapLook(int? Tone, string Fill, string? Pattern, string Sign)
{
    private const int Darkest = 6;

    /// <summary>Those before it take dark signs, it and those after it light ones.</summary>
    private const int FirstDark = 4;

    private static readonly string[] Tones = ["DDEEF1", "B9DBE2", "90C4CF", "62A6B5", "327A8B", Palette.Accent, "063844"];

    public bool IsDark => Tone >= FirstDark;

    /// <summary>Of the sign.</summary>
    public string Ink => IsDark ? Palette.Paper : Palette.Ink;

    /// <summary>Of each class in order.</summary>
    public static ValueList<MapLook> Of(ValueList<MapClass> classes)
    {
        var valued = classes.Count(one => one.Kind is MapClassKind.Step or MapClassKind.Option);
        return classes.Select((one, place) => one.Kind switch
        {
            MapClassKind.Step => Valued(place, valued, (char)('1' + place)),
            MapClassKind.Option => Valued(place, valued, (char)('A' + place)),
            MapClassKind.PartlyKnown => new MapLook(null, Palette.Paper, "ltHorz", ""),
            MapClassKind.Missing => new MapLook(null, Palette.Paper, "wdUpDiag", ""),
            MapClassKind.NotApplicable => new MapLook(null, Palette.Paper, "lgCheck", ""),
            MapClassKind.Blank => new MapLook(null, Palette.Paper, "ltVert", ""),
            MapClassKind.NotAsked => new MapLook(null, Palette.HairLine, null, ""),
            MapClassKind.Silent => new MapLook(null, Palette.Paper, null, ""),
            MapClassKind.Outside => new MapLook(null, "EDF0F1", null, ""),
        }).ToValueList();
    }

    private static MapLook Valued(int place, int count, char sign)
    {
        // Two or three keep away from the ends, where they would shout.
        var tone = count switch
        {
            1 => 1,
            2 or 3 => 1 + (place * FirstDark / (count - 1)),
            _ => (int)Math.Round(place * (decimal)Darkest / (count - 1), MidpointRounding.AwayFromZero),
        };
        return new MapLook(tone, Tones[tone], null, sign.ToString());
    }
}
