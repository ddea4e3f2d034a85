using System.Text;
using SurveyHub.Documents.Maps;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>Draws a map as inline SVG with its legend beside it, or below where the page is narrow, and all it says as a table.</summary>
/// <param name="figureRole">Of the whole with its caption; null for the one it has by itself.</param>
internal sealed class HtmlMapWriter(MarkupWriter html, HtmlRunWriter runs, Language language, string? figureRole)
{
    private int _maps;

    /// <param name="anchor">That it is led to by, or null.</param>
    /// <param name="table">The table of the report that has what it shows, with its number and what leads to it; null where none has, and the figure gets one.</param>
    public void Write(MapBlock map, string? anchor, (int Number, string? Anchor)? table)
    {
        var id = $"karta-{(++_maps).Invariant()}";
        var looks = MapLook.Of(map.Classes);
        using (html.Element("figure", ("id", anchor), ("role", figureRole)))
        {
            using (html.Element("div", ("class", "map")))
            {
                WriteDrawing(map, looks, id);
                WriteLegend(map, looks, id);
            }

            html.ProseLeaf("figcaption", $"{Captioned.Label(CaptionedThing.Figure, language)}\u00A0{map.Number.Invariant()}. {map.Caption}");
            runs.Notes(map.Notes);
            if (table is var (number, place))
            {
                WriteReference(map.Number, number, place);
            }
            else
            {
                WriteTable(map);
            }
        }
    }

    private void WriteReference(int figure, int table, string? anchor)
    {
        var name = language.Choose($"tabell\u00A0{table.Invariant()}", $"table\u00A0{table.Invariant()}");
        using (html.Element("p", ("class", "small")))
        {
            html.Text(language.Choose($"Uppgifterna i figur\u00A0{figure.Invariant()} står i ", $"The data of figure\u00A0{figure.Invariant()} are in "));
            if (anchor is null)
            {
                html.Text(name);
            }
            else
            {
                html.Leaf("a", name, ("href", "#" + anchor));
            }

            html.Text(".");
        }
    }

    private static string PathOf(RegionOutline outline)
    {
        var path = new StringBuilder();
        foreach (var ring in outline.Rings)
        {
            path.Append('M').AppendJoin(' ', ring.Select(point => $"{point.X.Invariant()},{point.Y.Invariant()}")).Append('Z');
        }

        return path.ToString();
    }

    private static string ClassOf(MapLook look, MapClassKind kind) => look.Tone is { } tone ? $"area t{tone.Invariant()}" : $"area {NameOf(kind)}";

    private static string NameOf(MapClassKind kind) => kind.ToString().ToLowerInvariant();

    private static string? FillOf(MapLook look, MapClassKind kind, string id) => look.Pattern is null ? null : $"url(#{id}-{NameOf(kind)})";

    private static string SignClass(MapLook look) => look.IsDark ? "sign light" : "sign";

    private void WriteDrawing(MapBlock map, ValueList<MapLook> looks, string id)
    {
        var areas = map.Areas.ToDictionary(area => area.Code.Value, StringComparer.Ordinal);
        using (html.Element("svg", ("role", "img"), ("aria-labelledby", $"{id}-titel {id}-text"), ("viewBox", $"-4 -4 {(RegionOutline.Size.X + 8).Invariant()} {(RegionOutline.Size.Y + 8).Invariant()}")))
        {
            html.Leaf("title", map.Caption, ("id", id + "-titel"));
            html.Leaf("desc", map.AlternativeText, ("id", id + "-text"));
            WritePatterns(map, looks, id);
            foreach (var outline in RegionOutline.All)
            {
                var area = areas[outline.Code];
                var (look, kind) = (looks[area.Class], map.Classes[area.Class].Kind);
                using (html.Element("path", ("class", ClassOf(look, kind)), ("fill", FillOf(look, kind, id)), ("d", PathOf(outline))))
                {
                    html.Leaf("title", $"{area.Name}: {area.Value}");
                }
            }

            // After all areas, since a sign may reach over a border.
            foreach (var outline in RegionOutline.All.Where(outline => looks[areas[outline.Code].Class].Sign.Length > 0))
            {
                var look = looks[areas[outline.Code].Class];
                html.Leaf("text", look.Sign, ("class", SignClass(look)), ("x", outline.Sign.X.Invariant()), ("y", outline.Sign.Y.Invariant()), ("dominant-baseline", "central"));
            }
        }
    }

    private void WritePatterns(MapBlock map, ValueList<MapLook> looks, string id)
    {
        using (html.Element("defs"))
        {
            foreach (var (one, look) in map.Classes.Zip(looks).Where(pair => pair.Second.Pattern is not null))
            {
                WritePattern($"{id}-{NameOf(one.Kind)}", look.Pattern!);
            }
        }
    }

    private void WritePattern(string id, string pattern)
    {
        using (html.Element("pattern", ("id", id), ("width", "12"), ("height", "12"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", pattern == "wdUpDiag" ? "rotate(45)" : null)))
        {
            html.Leaf("rect", "", ("width", "12"), ("height", "12"), ("class", "paper"));
            html.Leaf("rect", "", ("width", pattern switch { "ltHorz" => "12", "lgCheck" => "6", "ltVert" => "3", _ => "4" }), ("height", pattern switch { "ltHorz" => "3", "lgCheck" => "6", _ => "12" }));
            if (pattern == "lgCheck")
            {
                html.Leaf("rect", "", ("x", "6"), ("y", "6"), ("width", "6"), ("height", "6"));
            }
        }
    }

    private void WriteLegend(MapBlock map, ValueList<MapLook> looks, string id)
    {
        using (html.Element("div", ("class", "key")))
        {
            html.Leaf("p", map.ValueTitle);
            using (html.Element("ul"))
            {
                foreach (var (one, look) in map.Classes.Zip(looks))
                {
                    using (html.Element("li"))
                    {
                        using (html.Element("svg", ("viewBox", "0 0 44 32"), ("aria-hidden", "true")))
                        {
                            html.Leaf("path", "", ("class", ClassOf(look, one.Kind)), ("fill", FillOf(look, one.Kind, id)), ("d", "M1,1h42v30h-42Z"));
                            if (look.Sign.Length > 0)
                            {
                                html.Leaf("text", look.Sign, ("class", SignClass(look)), ("x", "22"), ("y", "16"), ("dominant-baseline", "central"));
                            }
                        }

                        html.Leaf("span", one.Label);
                        html.Leaf("span", one.Members, ("class", "members"));
                    }
                }
            }
        }
    }

    private void WriteTable(MapBlock map)
    {
        using (html.Element("details", ("class", "data")))
        {
            html.Leaf("summary", language.Choose($"Uppgifterna i figur\u00A0{map.Number.Invariant()}", $"The data of figure\u00A0{map.Number.Invariant()}"));
            using (html.Element("div", ("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", $"{map.Caption}, {map.ValueTitle}")))
            using (html.Element("table"))
            {
                using (html.Element("thead"))
                using (html.Element("tr"))
                {
                    html.Leaf("th", language.Choose("Region", "Region"), ("scope", "col"));
                    html.Leaf("th", map.ValueTitle, ("scope", "col"), ("class", IsNumber(map) ? "number" : null));
                }

                using (html.Element("tbody"))
                {
                    foreach (var area in map.Areas)
                    {
                        using (html.Element("tr"))
                        {
                            html.Leaf("th", area.Name, ("scope", "row"));
                            html.Leaf("td", area.Value, ("class", IsNumber(map) ? "number" : null));
                        }
                    }
                }
            }
        }
    }

    private static bool IsNumber(MapBlock map) => map.Classes[0].Kind == MapClassKind.Step;
}
