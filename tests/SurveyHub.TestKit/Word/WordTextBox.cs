using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>A text box as Word writes it: its content twice, once for itself and once for programs that do not know such boxes.</summary>
public static class WordTextBox
{
    /// <param name="content">Of the box, each time.</param>
    public static XElement Run(XElement root, params ReadOnlySpan<XElement> content)
    {
        XNamespace wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        XNamespace wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
        XNamespace v = "urn:schemas-microsoft-com:vml";
        foreach (var (prefix, name) in new[] { ("wps", wps), ("mc", Compatibility), ("wp", wp), ("v", v) })
        {
            root.SetAttributeValue(XNamespace.Xmlns + prefix, name.NamespaceName);
        }

        var paragraphs = content.ToArray();
        XElement Box() => new(W + "txbxContent", paragraphs.Select(paragraph => new XElement(paragraph)));
        var shape = new XElement(
            wps + "wsp",
            new XElement(wps + "cNvSpPr", new XAttribute("txBox", "1")),
            new XElement(wps + "spPr", new XElement(a + "prstGeom", new XAttribute("prst", "rect"), new XElement(a + "avLst"))),
            new XElement(wps + "txbx", Box()),
            new XElement(wps + "bodyPr"));
        var drawing = new XElement(
            W + "drawing",
            new XElement(
                wp + "inline",
                new XElement(wp + "extent", new XAttribute("cx", "2000000"), new XAttribute("cy", "600000")),
                new XElement(wp + "docPr", new XAttribute("id", "71"), new XAttribute("name", "Textruta 1")),
                new XElement(a + "graphic", new XAttribute(XNamespace.Xmlns + "a", a), new XElement(a + "graphicData", new XAttribute("uri", wps.NamespaceName), shape))));
        var older = new XElement(
            W + "pict", new XElement(v + "rect", new XAttribute("style", "width:160pt;height:48pt"), new XElement(v + "textbox", Box())));
        return new XElement(
            W + "r",
            new XElement(
                Compatibility + "AlternateContent",
                new XElement(Compatibility + "Choice", new XAttribute("Requires", "wps"), drawing),
                new XElement(Compatibility + "Fallback", older)));
    }
}
