using System.Globalization;
using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;
using static SurveyHub.TestKit.Word.WordRuns;

namespace SurveyHub.TestKit.Word;

/// <content>What is done to maps: shapes filled, written in, moved, taken away; the whole copied, turned into a tracked change, saved with an older form beside it.</content>
public sealed partial class RandomWordEdits
{
    private int _mapCopies = 5_000;

    private Action[] OnMaps => maps.Count == 0 ? [] : [FillRegion, FillRegion, ResizeMap, ResizeMap, WriteInLegend, MoveShape, DropShape, CopyMap, ReviseMap, DropMap, DescribeMap, SaveOlderForm, SaveOlderForm, TrackInLegend];

    private XElement? MapPiece() => PickOrNone(file.Body.Controls().Where(control => maps.Contains(KeyOf(control))));

    private XElement? Shape(string part) => PickOrNone(MapPiece()?.Descendants().Where(inner => inner.Name.LocalName == part) ?? []);

    private void FillRegion() => Shape("srgbClr")?.SetAttributeValue("val", Pick(["FF0000", "B9DBE2", "0A5568", "b9dbe2"]));

    // Of the whole and of a group: what it says is the same.
    private void ResizeMap()
    {
        Shape("extent")?.SetAttributeValue("cx", random.Next(2_000_000, 5_000_000).ToString(CultureInfo.InvariantCulture));
        Shape("ln")?.SetAttributeValue("w", "12700");
        Shape("off")?.SetAttributeValue("x", random.Next(100_000).ToString(CultureInfo.InvariantCulture));
    }

    private void WriteInLegend()
    {
        if (PickOrNone(MapPiece()?.Descendants(W + "t") ?? []) is { } text)
        {
            text.Value = Pick([text.Value + " nu", "Gotland", text.Value.Replace(' ', '\u00A0'), ""]);
        }
    }

    private void MoveShape() => Shape("off")?.SetAttributeValue("y", "0");

    private void DropShape()
    {
        if (random.Next(3) == 0)
        {
            Shape("wsp")?.Remove();
        }
    }

    private void CopyMap()
    {
        if (MapPiece() is { } piece)
        {
            var copy = new XElement(piece);
            foreach (var numbered in copy.Descendants().Where(element => element.Name.LocalName is "docPr" or "cNvPr"))
            {
                numbered.SetAttributeValue("id", (++_mapCopies).ToString(CultureInfo.InvariantCulture));
            }

            piece.AddAfterSelf(copy);
        }
    }

    private void ReviseMap()
    {
        if (PickOrNone(MapPiece()?.Descendants(W + "r").Where(run => run.Parent!.Name == W + "p" && run.Descendants(W + "drawing").Any()) ?? []) is { } run)
        {
            var wrapper = random.Next(2) == 0 ? WordRevisions.Insertion() : new XElement(WordRevisions.Insertion()) { Name = W + "del" };
            run.ReplaceWith(wrapper);
            wrapper.Add(run);
        }
    }

    private void TrackInLegend()
    {
        if (PickOrNone(MapPiece()?.Descendants(W + "r").Where(run => run.Element(W + "t") is not null && run.Parent!.Name == W + "p") ?? []) is { } run)
        {
            var wrapper = WordRevisions.Insertion();
            run.ReplaceWith(wrapper);
            wrapper.Add(run);
        }
    }

    private void DropMap()
    {
        if (random.Next(4) == 0)
        {
            MapPiece()?.Descendants(W + "drawing").Remove();
        }
    }

    private void DescribeMap() => Shape("docPr")?.SetAttributeValue("descr", "Egna ord & \"tecken\".");

    // Word writes the same in its older drawing language for programs that know no newer.
    private void SaveOlderForm()
    {
        if (MapPiece()?.Descendants(Compatibility + "AlternateContent").FirstOrDefault() is { } drawing && drawing.Element(Compatibility + "Fallback") is null)
        {
            XNamespace shapes = "urn:schemas-microsoft-com:vml";
            drawing.Add(new XElement(
                Compatibility + "Fallback",
                new XElement(W + "pict", new XElement(
                    shapes + "shape", new XAttribute("style", "width:200pt;height:400pt"), new XElement(
                        shapes + "textbox", new XElement(W + "txbxContent", new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "Har inte svarat")))))))));
        }
    }
}
