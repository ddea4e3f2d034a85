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
            using (xml.Element("class", ("kind", kind.ToString())))
            {
                xml.Leaf("label", label);
                xml.Leaf("members", members);
            }
        }

        foreach (var (code, name, value, place) in map.Areas)
        {
            // An attribute would lose the ends of its lines.
            using (xml.Element("area", ("code", code.Value), ("class", place.Invariant())))
            {
                xml.Leaf("name", name);
                xml.Leaf("value", value);
            }
        }
    }

    /// <exception cref="FormatException">It is none of ours.</exception>
    public static MapValue Read(XElement piece)
    {
        var map = new MapValue(
            piece.Element(Names + "title")?.Value ?? "",
            piece.Elements(Names + "class").Select(one => new MapClass(
                Enum.TryParse<MapClassKind>(Required(one, "kind"), out var kind) && Enum.IsDefined(kind) ? kind : throw Unreadable("kind"), Text(one, "label"), Text(one, "members"))).ToValueList(),
            piece.Elements(Names + "area").Select(ReadArea).ToValueList(),
            piece.Element(Names + "description")?.Value ?? "");
        return map.Classes.Count > 0 && map.Areas.All(area => area.Class >= 0 && area.Class < map.Classes.Count) ? map : throw Unreadable("class");
    }

    private static string Text(XElement element, string name) => element.Element(Names + name)?.Value ?? throw Unreadable(name);

    private static MapArea ReadArea(XElement area) => new(
        OrganisationCode.TryParse(Required(area, "code"), out var code) ? code : throw Unreadable("code"),
        Text(area, "name"),
        Text(area, "value"),
        int.TryParse(Required(area, "class"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : throw Unreadable("class"));
}
