using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>A map as plain XML shows it, for the checker.</summary>
/// <param name="Regions">By name: what is said of each, how it is filled, and the sign in it.</param>
/// <param name="Legend">Fillings, signs and words in order.</param>
public sealed record CheckedMap(IReadOnlyDictionary<string, (string Value, string Fill, string Sign)> Regions, IReadOnlyList<string> Legend)
{
    private static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace Wpg = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static string TextOf(CheckedMap map) => string.Join('\n', map.Regions.OrderBy(region => region.Key, StringComparer.Ordinal)
        .Select(region => CheckedPiece.Normal($"{region.Key}\t{region.Value.Value}\t{region.Value.Fill}\t{region.Value.Sign}")).Append("").Concat(map.Legend.Where(line => line.Length > 0).Select(CheckedPiece.Normal)));

    /// <summary>What a piece's map says; words of its own where there is none that is whole.</summary>
    internal static string TextOf(XElement control)
    {
        if (control.Descendants(Wpg + "wgp").ToArray() is not [var drawing] || drawing.Elements(Wpg + "grpSp").ToArray() is not [var areas, var signs, var legend])
        {
            return "no map";
        }

        var shapes = areas.Elements(Wps + "wsp").Select(shape => (Name: NameOf(shape), Value: (string?)Names(shape)?.Attribute("descr") ?? "", Fill: FillOf(shape))).ToArray();
        var letters = signs.Elements(Wps + "wsp").Select(shape => (Name: NameOf(shape), Sign: Words(shape))).ToArray();
        if (shapes.DistinctBy(shape => shape.Name).Count() != shapes.Length || letters.Any(sign => !shapes.Any(shape => shape.Name == sign.Name)))
        {
            return "no whole map";
        }

        return TextOf(new CheckedMap(
            shapes.ToDictionary(shape => shape.Name, shape => (shape.Value, shape.Fill, string.Concat(letters.Where(sign => sign.Name == shape.Name).Select(sign => sign.Sign)))),
            [.. legend.Elements(Wps + "wsp").SelectMany(shape => new[] { FillOf(shape), Words(shape) })]));
    }

    /// <summary>Everything of a map that is staff's: where it is, how large, with what lines.</summary>
    internal static string LooksOf(XElement control) => string.Join('\n', control.Descendants()
        .Where(element => !element.Ancestors(Compatibility + "Fallback").Any() && !element.Ancestors(Wpg + "grpSp").Skip(0).Any(group => group.ElementsBeforeSelf(Wpg + "grpSp").Any()))
        .Where(element => element.Name.LocalName is "off" or "ext" or "extent" or "ln" or "pt" or "chOff" or "chExt")
        .Select(element => element.Name.LocalName + string.Join(' ', element.Attributes().Select(attribute => attribute.Value))));

    private static XElement? Names(XElement shape) => shape.Element(Wps + "cNvPr");

    private static string NameOf(XElement shape) => (string?)Names(shape)?.Attribute("name") ?? "";

    // A piece that somebody has copied into it speaks for itself.
    private static string Words(XElement shape) => string.Concat(shape.Descendants(W + "t").Where(text => !text.Ancestors(W + "sdt").Any(shape.Descendants().Contains)).Select(text => text.Value))
        + (shape.Descendants(W + "sdt").Any() ? "\uFFFC" : "");

    private static string FillOf(XElement shape)
    {
        var filling = shape.Element(Wps + "spPr")?.Elements().FirstOrDefault(element => element.Name == A + "solidFill" || element.Name == A + "pattFill");
        return filling is null ? "" : string.Join(' ', filling.Descendants(A + "srgbClr").Select(colour => ((string)colour.Attribute("val")!).ToUpperInvariant()).Prepend((string?)filling.Attribute("prst")).OfType<string>());
    }
}
