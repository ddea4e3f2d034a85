using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>Finds and makes what paragraphs are made of.</summary>
public static class WordRuns
{
    public static XElement Run(string text, params ReadOnlySpan<object> properties) => new(
        W + "r", properties.Length > 0 ? new XElement(W + "rPr", properties.ToArray()) : null, Text(text));

    public static XElement Text(string text, string name = "t") => new(W + name, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    public static XElement Paragraph(params ReadOnlySpan<object> content) => new(W + "p", content.ToArray());

    public static XElement Value(string name, string value) => new(W + name, new XAttribute(W + "val", value));

    public static string? KeyOf(XElement control) => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val");

    public static IEnumerable<XElement> Controls(this XElement root) => root.Descendants(W + "sdt").Where(control => KeyOf(control) is not null);

    public static XElement Control(this XElement root, string key) => root.Controls().First(control => KeyOf(control) == key);

    public static XElement Content(this XElement control) => control.Element(W + "sdtContent")!;

    /// <summary>The paragraph that begins so.</summary>
    public static XElement ParagraphStarting(this XElement root, string text) =>
        root.Descendants(W + "p").First(paragraph => TextOf(paragraph).StartsWith(text, StringComparison.Ordinal));

    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value));

    /// <summary>The runs that hold nothing but text, outside of controls.</summary>
    public static IEnumerable<XElement> ProseRuns(this XElement root) => root.Descendants(W + "r")
        .Where(run => run.Elements().All(part => part.Name == W + "rPr" || part.Name == W + "t") && run.Element(W + "t") is not null)
        .Where(run => !run.Ancestors(W + "sdt").Any());

    public static void SetText(this XElement run, string text) => run.Element(W + "t")!.ReplaceWith(Text(text));

    /// <summary>Divides a run of text in two; returns the second one.</summary>
    public static XElement Split(this XElement run, int at)
    {
        var text = TextOf(run);
        var second = new XElement(run);
        run.Elements(W + "t").Skip(1).Remove();
        run.SetText(text[..at]);
        second.Elements(W + "t").Skip(1).Remove();
        second.SetText(text[at..]);
        run.AddAfterSelf(second);
        return second;
    }
}
