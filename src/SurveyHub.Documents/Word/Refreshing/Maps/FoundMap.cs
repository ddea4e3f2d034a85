using System.Globalization;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Maps;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Maps;

/// <summary>A shape as the file has it.</summary>
/// <param name="Names">The element with its name and its description.</param>
/// <param name="Filling">Null where it is filled in no way of its own.</param>
internal sealed record FoundShape(ElementSpan Names, ElementSpan? Filling, string Line);

/// <summary>A group of shapes as the file has it, whatever place and size somebody has given it.</summary>
internal sealed record FoundGroup(ElementSpan Element, IReadOnlyList<FoundShape> Shapes)
{
    /// <summary>What it says, a line for each shape.</summary>
    public IEnumerable<string> Lines => Shapes.Select(shape => shape.Line);

    /// <summary>Where the shapes begin, after what the group says of itself.</summary>
    public int Start => Element.Children.First(child => child.Name == "grpSpPr").End;
}

/// <summary>A map in a piece: its three groups.</summary>
internal sealed record FoundMap(ElementSpan Drawing, FoundGroup Areas, FoundGroup Signs, FoundGroup Legend)
{
    private static readonly HashSet<string> Fillings = ["solidFill", "pattFill", "gradFill", "blipFill", "noFill"];

    public IEnumerable<string> Lines => LinesOf(Areas.Lines, Signs.Lines, Legend.Lines);

    /// <summary>The older form of the drawing, which Word writes beside ours.</summary>
    public ElementSpan? Fallback => Drawing.Children.FirstOrDefault(child => child.IsCompatibility("Fallback"));

    /// <summary>The width that the shapes are laid out in, in English metric units.</summary>
    public int? Width => Extent("cx");

    /// <summary>Their height, likewise.</summary>
    public int? Height => Extent("cy");

    public static IEnumerable<string> LinesOf(MapShapes shapes) => LinesOf(shapes.Areas.Select(LineOf), shapes.Signs.Select(LineOf), shapes.Legend.Select(LineOf));

    public static string LineOf(MapShape shape) => Line(shape.Name, shape.Description, shape.Fill, shape.Text);

    private int? Extent(string side) => int.TryParse(
        Legend.Element.Descendants().FirstOrDefault(element => element.Name == "chExt")?.Attribute(side), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    /// <summary>Null for what is no longer built as ours are, and where a change in it waits for somebody to accept it.</summary>
    public static FoundMap? Read(byte[] part, ElementSpan content)
    {
        var drawings = content.Descendants().Where(element => element.Name == "wgp" && element.Namespace == MapNames.Group).ToArray();
        return drawings is [var drawing] && Above(drawing) is { } alternate && !alternate.Descendants().Any(element => element.IsWord("ins") || element.IsWord("del"))
            && drawing.Children.Where(child => child.Name == "grpSp").ToArray() is [var areas, var signs, var legend]
            && ReadGroup(part, areas) is { } first && ReadGroup(part, signs) is { } second && ReadGroup(part, legend) is { } third
            ? new FoundMap(alternate, first, second, third)
            : null;
    }

    private static IEnumerable<string> LinesOf(params IEnumerable<string>[] groups) => groups.SelectMany(group => group.Append("")).Select(ComparableText.Of);

    private static ElementSpan? Above(ElementSpan? element)
    {
        while (element is not null && !element.IsCompatibility("AlternateContent"))
        {
            element = element.Parent;
        }

        return element;
    }

    private static FoundGroup? ReadGroup(byte[] part, ElementSpan group)
    {
        var shapes = group.Children.Where(child => child.Name is not ("cNvPr" or "cNvGrpSpPr" or "grpSpPr")).Select(child => child.Name == "wsp" ? ReadShape(part, child) : null).ToArray();
        return !group.IsOneTag && shapes.All(shape => shape is not null) && group.Children.Any(child => child.Name == "grpSpPr") ? new FoundGroup(group, [.. shapes.OfType<FoundShape>()]) : null;
    }

    private static FoundShape? ReadShape(byte[] part, ElementSpan shape)
    {
        if (shape.Children.FirstOrDefault(child => child.Name == "cNvPr") is not { } names || shape.Children.FirstOrDefault(child => child.Name == "spPr") is not { } look)
        {
            return null;
        }

        var filling = look.Children.FirstOrDefault(child => Fillings.Contains(child.Name));
        var text = string.Concat(shape.Descendants().Where(element => element.IsWord("t")).Select(element => RawMarkup.TextOf(part, element)));
        return new FoundShape(names, filling, Line(names.Attribute("name") ?? "", names.Attribute("descr") ?? "", FillOf(filling), text));
    }

    private static string FillOf(ElementSpan? filling) => filling?.Name is null or "noFill" ? "" : string.Join(
        ' ', filling.Descendants().Where(element => element.Name == "srgbClr").Select(element => element.Attribute("val")?.ToUpperInvariant()).Prepend(filling.Attribute("prst")).OfType<string>());

    private static string Line(string name, string description, string fill, string text) => string.Join('\t', PlainText.Clean(name), PlainText.Clean(description), fill, PlainText.Clean(text));
}
