using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Samples;

/// <summary>A map with every kind of class; Gotland is silent, or has answered late.</summary>
internal static class MapSamples
{
    private static readonly string[] Codes =
    [
        "10", "20", "09", "21", "13", "23", "06", "08", "07", "25", "12", "01", "04", "03", "17", "24", "22", "19", "14", "18", "05",
    ];

    private static readonly MapClassKind[] Absent =
        [MapClassKind.PartlyKnown, MapClassKind.Missing, MapClassKind.NotApplicable, MapClassKind.Blank, MapClassKind.NotAsked, MapClassKind.Outside];

    public static MapBlock Block(bool isLate, DerivedMark? mark = null, int number = 1) => Of(Value(isLate), mark, number);

    public static MapBlock Of(MapValue value, DerivedMark? mark, int number) => new(number, "Koordinatorer per 10 000", value.Title, value.Classes, value.Areas, value.Description)
    {
        Mark = mark,
        Anchor = "karta",
        Notes = [new TableNote(null, "Underlag: 14 av 21 regioner.")],
    };

    public static MapValue Value(bool isLate)
    {
        var names = SampleReports.Regions;
        var silent = isLate ? [] : new[] { (Kind: MapClassKind.Silent, Label: "Har inte svarat") };
        (MapClassKind Kind, string Label)[] classes =
        [
            (MapClassKind.Step, "0,00–0,29"), (MapClassKind.Step, "0,30–0,59"), (MapClassKind.Step, "0,60–1,12"), .. Absent.Select(kind => (kind, $"Skäl & {kind}")), .. silent,
        ];
        var areas = Codes.Select((code, i) => new MapArea(
            OrganisationCode.Parse(code), names[i],
            code == "09" ? isLate ? "0,30" : "Har inte svarat" : i % 3 == 0 ? $"Skäl & {Absent[i / 3 % Absent.Length]}" : $"0,{i + 10}",
            code == "09" ? isLate ? 1 : classes.Length - 1 : i % 3 == 0 ? 3 + (i / 3 % Absent.Length) : i % 3)).ToValueList();
        return new MapValue(
            "Koordinatorer per 10 000",
            [.. classes.Select((one, place) => new MapClass(one.Kind, one.Label, $"{areas.Count(area => area.Class == place)}\u00A0regioner"))],
            areas,
            $"Karta över \"regionerna\". {(isLate ? "Alla har svarat." : "Har inte svarat: Gotland.")}");
    }
}
