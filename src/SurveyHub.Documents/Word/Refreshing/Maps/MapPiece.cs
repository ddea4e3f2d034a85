using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Maps;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing.Maps;

/// <summary>
/// Decides over pieces that are maps. A map is filled anew where it stands: its place, its size and its lines are staff's. One whose filling, signs or legend
/// somebody has changed is edited by hand.
/// </summary>
internal static class MapPiece
{
    public static PieceChange Plan(byte[] part, PieceText text, MapValue last, MapValue now, bool overwrite, Func<ElementSpan, bool> isPiece)
    {
        var isSame = Says(last).SequenceEqual(Says(now));
        var byHand = Decision.ByHand(isSame).Fate;
        if (text.IsUnderRevision || text.Content.Descendants().Any(isPiece) || FoundMap.Read(part, text.Content) is not { } map)
        {
            return PieceChange.Kept(byHand, "");
        }

        var found = string.Join('\n', map.Lines);
        var isAsBefore = map.Lines.SequenceEqual(Says(last));
        if (isAsBefore && isSame)
        {
            return Described(PieceFate.Unchanged);
        }

        if (map.Lines.SequenceEqual(Says(now)))
        {
            return Described(PieceFate.RightByHand);
        }

        return (isAsBefore || overwrite) && IsWhole(map, last)
            ? new PieceChange(isAsBefore ? PieceFate.Changed : PieceFate.Overwritten, found, Outcomes(last, now), new PieceWriting(
                splice => Write(splice, map, now, text.Content, last.Description),
                (bytes, content) => FoundMap.Read(bytes, content) is { } written && written.Lines.SequenceEqual(Says(now))))
            : PieceChange.Kept(byHand, found);

        PieceChange Described(PieceFate fate) => new(fate, found, [], IsSameDescription(last, now) ? null : new PieceWriting(
            splice => Describe(splice, text.Content, last.Description, now.Description), (_, _) => true));
    }

    // The register has it as a file can hold it.
    private static bool IsSameDescription(MapValue last, MapValue now) => PlainText.Clean(last.Description) == PlainText.Clean(now.Description);

    private static IEnumerable<string> Says(MapValue map) => FoundMap.LinesOf(ShapesOf(map));

    /// <param name="found">The map they are to stand in; null where only what they say matters.</param>
    private static MapShapes ShapesOf(MapValue map, FoundMap? found = null) =>
        MapShapes.Of(map, (found?.Width / MapShapes.Emu) ?? PageGeometry.Portrait.TextWidth, (found?.Height / MapShapes.Emu) ?? MapShapes.Height);

    // Every region is there under its name, with something to fill and a description to exchange.
    private static bool IsWhole(FoundMap map, MapValue last) => map.Areas.Shapes.Count == last.Areas.Count
        && map.Areas.Shapes.Zip(ShapesOf(last).Areas).All(pair =>
            pair.First.Filling is not null && pair.First.Names.Attribute("descr") is not null && ComparableText.Of(pair.First.Names.Attribute("name") ?? "") == ComparableText.Of(pair.Second.Name));

    private static ValueList<CellOutcome> Outcomes(MapValue last, MapValue now)
    {
        var before = last.Areas.ToDictionary(area => area.Code, area => area.Value);
        return now.Areas.Where(area => before.GetValueOrDefault(area.Code) != area.Value)
            .Select(area => new CellOutcome(area.Code.Value, 0, PieceFate.Changed, before.GetValueOrDefault(area.Code), area.Value)).ToValueList();
    }

    private static void Write(Splice splice, FoundMap map, MapValue now, ElementSpan content, string description)
    {
        var shapes = ShapesOf(now, map);
        foreach (var (found, area) in map.Areas.Shapes.Zip(shapes.Areas).Where(pair => pair.First.Line != FoundMap.LineOf(pair.Second)))
        {
            AttributeEdit.Write(splice, found.Names, "name", area.Name);
            AttributeEdit.Write(splice, found.Names, "descr", area.Description);
            splice.Replace(found.Filling!, Declared(MapMarkup.Fill(area.Look!)));
        }

        WriteGroup(splice, map.Signs, shapes.Signs, 0);
        WriteGroup(splice, map.Legend, shapes.Legend, 1);
        Describe(splice, content, description, now.Description);
        if (map.Fallback is { } older)
        {
            // It would show the map as it was, to programs that know nothing newer.
            splice.Remove(older);
        }
    }

    private static void WriteGroup(Splice splice, FoundGroup found, IReadOnlyList<MapShape> shapes, int place)
    {
        if (!found.Lines.SequenceEqual(shapes.Select(FoundMap.LineOf)))
        {
            splice.Replace(found.Start, found.Element.ContentEnd, string.Concat(MapMarkup.Of(shapes, MapMarkup.FirstAfterward(place)).Select(Declared)));
        }
    }

    private static void Describe(Splice splice, ElementSpan content, string last, string now)
    {
        foreach (var drawing in content.Descendants().Where(element => last != now && element.Name == "docPr" && element.Attribute("descr") == PlainText.Clean(last)))
        {
            AttributeEdit.Write(splice, drawing, "descr", now);
        }
    }

    // Wherever it is put, and whatever the namespaces are called there.
    private static string Declared(XElement element)
    {
        element.Add(MapNames.Declarations);
        return element.ToString(SaveOptions.DisableFormatting);
    }
}
