using System.Globalization;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports;
using static SurveyHub.Documents.Word.Marks.RegisterXml;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>A map in the register.</summary>
internal static class RegisteredMap
{
    public static void Write(MarkupWriter xml, MapValue map)
    {
        xml.Leaf("title", map.Title);
        xml.Leaf("description", map.Description);
        foreach (var (kind, label, members) in map.Classes)
        {
            xml.Empty("class", ("kind", kind.ToString()), ("label", label), ("members", members));
        }

        foreach (var (code, name, value, place) in map.Areas)
        {
            xml.Empty("area", ("code", code.Value), ("name", name), ("value", value), ("class", place.Invariant()));
        }
    }

    /// <exception cref="FormatException">It is none of ours.</exception>
    public static MapValue Read(XElement piece)
    {
        var map = new MapValue(
            piece.Element(Names + "title")?.Value ?? "",
            piece.Elements(Names + "class").Select(one => new MapClass(
                Enum.TryParse<MapClassKind>(Required(one, "kind"), out var kind) && Enum.IsDefined(kind) ? kind : throw Unreadable("kind"), Required(one, "label"), Required(one, "members"))).ToValueList(),
            piece.Elements(Names + "area").Select(ReadArea).ToValueList(),
            piece.Element(Names + "description")?.Value ?? "");
        return map.Classes.Count > 0 && map.Areas.All(area => area.Class >= 0 && area.Class < map.Classes.Count) ? map : throw Unreadable("class");
    }

    private static MapArea ReadArea(XElement area) => new(
        OrganisationCode.TryParse(Required(area, "code"), out var code) ? code : throw Unreadable("code"),
        Required(area, "name"),
        Required(area, "value"),
        int.TryParse(Required(area, "class"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : throw Unreadable("class"));
}
