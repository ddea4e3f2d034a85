using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>The pieces of a small report, without Gotland and with it.</summary>
internal static class LateGotland
{
    public const string Report = "villkor3-2018";

    public static readonly PieceMark Sum = new("sum-1f0c", "Summa koordinatorer", "summa koordinatorer");
    public static readonly PieceMark List = new("which-77ab", "Vilka med vårdval", "vilka där vardval är ja");
    public static readonly PieceMark Mean = new("mean-0b2e", "Medel koordinatorer", "medel koordinatorer");
    public static readonly PieceMark Base = new("base-9d41", "Bas enkäten", "bas enkäten");
    public static readonly PieceMark Silent = new("silent-33c0", "Utan svar", "vilka utan svar");
    public static readonly PieceMark Table = new("koordinatorer", "Tabell Koordinatorer", "koordinatorer, efter namn, summa");

    public static readonly PieceMark Chart = new("staplar-5d11", "Diagram Koordinatorer", "koordinatorer, staplar");

    public static readonly PieceMark Map = new("karta-70e2", "Karta Koordinatorer", "koordinatorer, per 10 000 folkmangd-16-67 2017");

    public static IReadOnlyList<RegisteredPiece> Before { get; } =
    [
        new(Sum, new TextValue("115")),
        new(List, new TextValue("Skåne, Värmland och Norrbotten")),
        new(Mean, new TextValue("5,8")),
        new(Base, new TextValue("20 av 21 regioner")),
        new(Silent, new TextValue("Gotland")),
        new(Table, new TableValue(
        [
            Row("head", RowRole.Header, "Region", "Koordinatorer", "Andel", "Ersättning"),
            Row("01", RowRole.Body, "Stockholm", "19", "16,5 %", "24\u00A0000 kr\nper patient"),
            Row("12", RowRole.Body, "Skåne", "61", "53,0 %", ""),
            Row("17", RowRole.Body, "Värmland", "20", "17,4 %", "ingen särskild"),
            Row("25", RowRole.Body, "Norrbotten", "15", "13,0 %", "per besök"),
            Row("sum", RowRole.Total, "Summa", "115", "100 %", ""),
        ])),
        new(Chart, Bars(("Stockholm", 19), ("Skåne", 61), ("Värmland", 20), ("Norrbotten", 15.5m))),
        new(Map, MapSamples.Value(isLate: false)),
    ];

    public static IReadOnlyDictionary<string, PieceValue> After { get; } = new Dictionary<string, PieceValue>
    {
        [Sum.Key] = new TextValue("116"),
        [List.Key] = new TextValue("Gotland, Skåne, Värmland och Norrbotten"),
        [Mean.Key] = new TextValue("5,8"),
        [Base.Key] = new TextValue("21 av 21 regioner"),
        [Silent.Key] = new TextValue("ingen region"),
        [Table.Key] = new TableValue(
        [
            Row("head", RowRole.Header, "Region", "Koordinatorer", "Andel", "Ersättning"),
            Row("01", RowRole.Body, "Stockholm", "19", "16,4 %", "24\u00A0000 kr\nper patient"),
            Row("09", RowRole.Body, "Gotland", "1", "0,9 %", "per vecka\noch patient"),
            Row("12", RowRole.Body, "Skåne", "61", "52,6 %", ""),
            Row("17", RowRole.Body, "Värmland", "20", "17,2 %", "ingen särskild"),
            Row("25", RowRole.Body, "Norrbotten", "15", "12,9 %", "per besök"),
            Row("sum", RowRole.Total, "Summa", "116", "100 %", ""),
        ]),
        [Map.Key] = MapSamples.Value(isLate: true),
        [Chart.Key] = Bars(("Stockholm", 19), ("Gotland", 1), ("Skåne", 61), ("Värmland", 20), ("Norrbotten", 15.5m)),
    };

    public static ReportRegister Register { get; } = new(Report, 17, [.. Before]);

    public static RefreshRequest Request { get; } = new(Report, 18, After);

    /// <summary>Nothing has happened since the report was made.</summary>
    public static RefreshRequest SameAgain { get; } = new(Report, 17, Before.ToDictionary(piece => piece.Mark.Key, piece => piece.Value));

    public static TableValueRow Row(string key, RowRole role, params ReadOnlySpan<string> cells) => new(key, role, [.. cells]);

    private static ChartValue Bars(params (string Name, decimal Value)[] bars) => new(
        [.. bars.Select(bar => bar.Name)], [new ChartValueSeries("Koordinatorer", [.. bars.Select(bar => (decimal?)bar.Value)])], "Staplar.");

    public static TextValue Text(PieceMark mark) => (TextValue)Before.Single(piece => piece.Mark == mark).Value;
}
