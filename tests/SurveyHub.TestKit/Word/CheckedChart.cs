using System.Xml;
using System.Xml.Linq;

namespace SurveyHub.TestKit.Word;

/// <summary>The charts of a piece as plain XML shows them, for the checker: what they are drawn from, and what their workbooks keep.</summary>
internal sealed class CheckedChart
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private CheckedChart(string drawn, string kept, IReadOnlyList<string> parts) => (Drawn, Kept, Parts) = (drawn, kept, parts);

    public string Drawn { get; }

    public string Kept { get; }

    /// <summary>That a refreshed file may have changed for it.</summary>
    public IReadOnlyList<string> Parts { get; }

    public static CheckedChart Of(WordFile file, string story, XElement control)
    {
        var (drawn, kept, parts) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var reference in control.Descendants(C + "chart"))
        {
            if (ChartReading.Target(file, story, (string?)reference.Attribute(ChartReading.Id)) is { } chart && file.Parts.Contains(chart)
                && ChartReading.Target(file, chart, (string?)file.Xml(chart).Root!.Element(C + "externalData")?.Attribute(ChartReading.Id)) is { } book)
            {
                parts.AddRange([chart, book]);
                drawn.AddRange(ChartReading.Drawn(file, chart));
                kept.AddRange(ReadBook(file.Bytes(book)));
            }
        }

        return new CheckedChart(string.Join('\n', drawn), string.Join('\n', kept), parts);
    }

    private static string[] ReadBook(byte[] book)
    {
        try
        {
            return ChartReading.Kept(book, "xl/worksheets/sheet1.xml");
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or KeyNotFoundException)
        {
            return ["?"];
        }
    }
}
