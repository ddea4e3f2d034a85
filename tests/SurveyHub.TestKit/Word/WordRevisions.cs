using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>Tracked changes as Word writes them, and what is left when somebody accepts or rejects them all.</summary>
public static class WordRevisions
{
    private static readonly string[] Ranges =
    [
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
    ];

    public static XElement Insertion(params ReadOnlySpan<XElement> runs) => new(W + "ins", Author(), runs.ToArray());

    /// <summary>Puts runs into a pending deletion, where they stand.</summary>
    public static void Delete(XElement run)
    {
        foreach (var text in run.Descendants(W + "t").ToArray())
        {
            text.ReplaceWith(WordRuns.Text(text.Value, "delText"));
        }

        Wrap(run, "del");
    }

    /// <summary>The control stays until the deletion is accepted; a range says that it goes with its content.</summary>
    public static void DeleteControl(XElement control)
    {
        foreach (var run in control.Content().Descendants(W + "r").ToArray())
        {
            Delete(run);
        }

        control.AddBeforeSelf(new XElement(W + "customXmlDelRangeStart", Author()));
        control.Content().AddFirst(new XElement(W + "customXmlDelRangeEnd", control.ElementsBeforeSelf().Last().Attribute(W + "id")));
        control.Content().Add(new XElement(W + "customXmlDelRangeStart", Author()));
        control.AddAfterSelf(new XElement(W + "customXmlDelRangeEnd", control.Content().Elements().Last().Attribute(W + "id")));
    }

    /// <summary>Moves a paragraph to after another one, with tracking on: it is in the file twice.</summary>
    public static XElement Move(XElement paragraph, XElement after)
    {
        var arrived = new XElement(paragraph);
        foreach (var (place, name) in new[] { (paragraph, "moveFrom"), (arrived, "moveTo") })
        {
            foreach (var run in place.Descendants(W + "r").ToArray())
            {
                Wrap(run, name);
            }

            Mark(place, name);
        }

        after.AddAfterSelf(RangeStart("moveTo"), arrived, RangeEnd("moveTo", after));
        paragraph.AddBeforeSelf(RangeStart("moveFrom"));
        paragraph.AddAfterSelf(RangeEnd("moveFrom", paragraph.ElementsBeforeSelf().Last()));
        var to = arrived.ElementsBeforeSelf().Last();
        arrived.ElementsAfterSelf().First().SetAttributeValue(W + "id", (string?)to.Attribute(W + "id"));
        return arrived;
    }

    public static void TrackOn(WordFile file) =>
        file.Xml("word/settings.xml").Root!.AddFirst(new XElement(W + "trackRevisions"));

    public static void AcceptAll(XElement root) => Settle(root, kept: ["ins", "moveTo"], dropped: ["del", "moveFrom"]);

    public static void RejectAll(XElement root) => Settle(root, kept: ["del", "moveFrom"], dropped: ["ins", "moveTo"]);

    private static void Settle(XElement root, string[] kept, string[] dropped)
    {
        root.Descendants(W + "p").Where(paragraph => paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Elements().Any(mark => dropped.Any(name => mark.Name == W + name)) == true)
            .ToList().ForEach(paragraph => paragraph.Remove());
        foreach (var control in root.Controls().Where(control => control.Content().Descendants(W + "r").Any()
            && control.Content().Descendants(W + "r").All(run => dropped.Any(name => run.Parent!.Name == W + name))).ToArray())
        {
            control.Remove();
        }

        root.Descendants().Where(element => dropped.Any(name => element.Name == W + name)).Remove();
        root.Descendants().Where(element => Ranges.Any(name => element.Name == W + name)).Remove();
        foreach (var text in root.Descendants(W + "delText").ToArray())
        {
            text.ReplaceWith(WordRuns.Text(text.Value));
        }

        foreach (var wrapper in root.Descendants().Where(element => kept.Any(name => element.Name == W + name)).Reverse().ToArray())
        {
            wrapper.ReplaceWith(wrapper.Nodes());
        }
    }

    private static void Wrap(XElement run, string name)
    {
        var wrapper = new XElement(W + name, Author());
        run.ReplaceWith(wrapper);
        wrapper.Add(run);
    }

    private static void Mark(XElement paragraph, string name)
    {
        if (paragraph.Element(W + "pPr") is not { } properties)
        {
            paragraph.AddFirst(properties = new XElement(W + "pPr"));
        }

        properties.Add(new XElement(W + "rPr", new XElement(W + name, Author())));
    }

    private static XElement RangeStart(string name) => new(W + (name + "RangeStart"), Author(), new XAttribute(W + "name", "move1"));

    private static XElement RangeEnd(string name, XElement start) => new(W + (name + "RangeEnd"), start.Attribute(W + "id"));

    private static int _id = 100;

    private static object[] Author() =>
        [new XAttribute(W + "id", Interlocked.Increment(ref _id)), new XAttribute(W + "author", "Granskare"), new XAttribute(W + "date", "2026-05-22T10:00:00Z")];
}
