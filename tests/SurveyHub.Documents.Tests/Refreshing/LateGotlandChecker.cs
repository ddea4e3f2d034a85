using SurveyHub.Documents.Maps;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Documents.Word.Refreshing.Charts;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Tells the independent checker what the pieces of the small report are.</summary>
internal static class LateGotlandChecker
{
    private static readonly RefreshChecker Checker = new(
        LateGotland.Before.Where(piece => piece.Value is TextValue).ToDictionary(
            piece => piece.Mark.Key, piece => (((TextValue)piece.Value).Text, ((TextValue)LateGotland.After[piece.Mark.Key]).Text)),
        LateGotland.Before.Where(piece => piece.Value is TableValue).ToDictionary(
            piece => piece.Mark.Key, piece => (Rows(piece.Value), Rows(LateGotland.After[piece.Mark.Key]))),
        LateGotland.Before.Where(piece => piece.Value is ChartValue).ToDictionary(
            piece => piece.Mark.Key, piece => (Lines(piece.Value), Lines(LateGotland.After[piece.Mark.Key]))),
        LateGotland.Before.Where(piece => piece.Value is MapValue).ToDictionary(
            piece => piece.Mark.Key, piece => (Regions(piece.Value), Regions(LateGotland.After[piece.Mark.Key]))));

    public static IReadOnlyList<string> Check(byte[] before, RefreshResult.Refreshed result) => Check(before, result.File, Reported(result));

    public static IReadOnlyList<string> Check(byte[] before, byte[] after, IReadOnlyCollection<ReportedPlace> reported) => Checker.Check(before, after, reported);

    public static ReportedPlace[] Reported(RefreshResult.Refreshed result) =>
        [.. result.Pieces.SelectMany(piece => piece.Places.Select(place => new ReportedPlace(piece.Mark.Key, place.Fate.ToString(), place.Found)))];

    private static string Lines(PieceValue value) => ChartValues.TextOf((ChartValue)value);

    // What each region is filled with, and what the legend says each filling is.
    private static CheckedMap Regions(PieceValue value)
    {
        var map = (MapValue)value;
        var looks = MapLook.Of(map.Classes);
        return new CheckedMap(
            map.Areas.ToDictionary(area => area.Name, area => (area.Value, FillOf(looks[area.Class]), looks[area.Class].Sign)),
            [map.Title, .. map.Classes.Zip(looks).SelectMany(pair => new[] { FillOf(pair.Second), pair.Second.Sign, $"{pair.First.Label} ({pair.First.Members})" })]);
    }

    private static string FillOf(MapLook look) => look.Pattern is null ? look.Fill : $"{look.Pattern} {Palette.Accent} {look.Fill}";

    private static string[][] Rows(PieceValue value) => [.. ((TableValue)value).Rows.Select(row => row.Cells.ToArray())];
}
