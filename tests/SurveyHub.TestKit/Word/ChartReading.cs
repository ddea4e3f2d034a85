using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SurveyHub.TestKit.Word;

/// <summary>What charts of a Word file say, read as plain XML, and what Office and people do to them.</summary>
public static partial class ChartReading
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    internal static readonly XName Id = XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    /// <summary>The part that another calls by this id, or null.</summary>
    internal static string? Target(WordFile file, string part, string? id)
    {
        var slash = part.LastIndexOf('/') + 1;
        var list = $"{part[..slash]}_rels/{part[slash..]}.rels";
        var target = file.Parts.Contains(list) ? (string?)file.Xml(list).Root!.Elements().FirstOrDefault(entry => (string?)entry.Attribute("Id") == id)?.Attribute("Target") : null;
        return target is null ? null : new Uri(new Uri("file:///" + part), target).AbsolutePath.TrimStart('/');
    }

    /// <summary>The lines that the drawing is made of, with tabs between; the names of the series first.</summary>
    public static string[] Drawn(WordFile file, string chart)
    {
        var series = XElement.Parse(file.Text(chart)).Descendants(C + "ser").ToArray();
        var columns = series.Select(one => Points(one.Element(C + "val")!)).Prepend(Points(series[0].Element(C + "cat")!)).ToArray();
        var names = series.Select(one => Points(one.Element(C + "tx")!)[0]).Prepend("");
        return [string.Join('\t', names), .. Enumerable.Range(0, columns[0].Length).Select(i => string.Join('\t', columns.Select(column => column[i])))];
    }

    /// <summary>The same of the rows of its workbook, as far as the first that is empty, in the three columns that a chart of the tests has at most.</summary>
    public static string[] Kept(byte[] workbook, string sheet)
    {
        var book = new WordFile(workbook);
        var shared = book.Parts.Contains("xl/sharedStrings.xml") ? book.Xml("xl/sharedStrings.xml").Root!.Elements(S + "si").Select(item => item.Value).ToArray() : [];
        var rows = XElement.Parse(book.Text(sheet)).Descendants(S + "row").TakeWhile((row, i) => (int)row.Attribute("r")! == i + 1);
        return [.. rows.Select(row => Line(row, shared))];
    }

    /// <summary>Everything of a chart but what it says and how far its axis goes.</summary>
    public static string Looks(string chart) => Said().Replace(chart, "");

    public static byte[] Change(byte[] workbook, string sheet, string from, string to)
    {
        var book = new WordFile(workbook);
        var text = book.Text(sheet);
        book.Put(sheet, text.Contains(from, StringComparison.Ordinal) ? text.Replace(from, to, StringComparison.Ordinal) : throw new ArgumentException($"{from} is not there.", nameof(from)));
        return book.ToBytes();
    }

    /// <summary>As Excel saves it: texts in a list of their own, numbers as binary fractions.</summary>
    public static byte[] AsOffice(byte[] workbook, string sheet)
    {
        var book = new WordFile(workbook);
        var texts = new List<string>();
        foreach (var cell in book.Xml(sheet).Descendants(S + "c"))
        {
            if (cell.Element(S + "is") is { } inline)
            {
                texts.Add(inline.Value);
                cell.SetAttributeValue("t", "s");
                inline.ReplaceWith(new XElement(S + "v", texts.Count - 1));
            }
            else if (cell.Element(S + "v") is { } value && value.Value.Contains('.', StringComparison.Ordinal))
            {
                value.Value = double.Parse(value.Value, CultureInfo.InvariantCulture).ToString("G17", CultureInfo.InvariantCulture);
            }
        }

        book.Put("xl/sharedStrings.xml", new XElement(S + "sst", texts.Select(text => new XElement(S + "si", new XElement(S + "t", text)))).ToString(SaveOptions.DisableFormatting));
        book.SetType("xl/sharedStrings.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml");
        book.Relate("xl/_rels/workbook.xml.rels", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings", "sharedStrings.xml");
        return book.ToBytes();
    }

    /// <summary>Copies a chart with its mark below itself.</summary>
    /// <param name="number">Of the parts that the copy gets, or null where it shares those of its original.</param>
    public static void Copy(WordFile file, string key, string? number)
    {
        var control = file.Body.Control(key);
        var copy = new XElement(control);
        foreach (var (drawing, index) in copy.Descendants().Where(element => element.Name.LocalName == "docPr").Select((drawing, index) => (drawing, index)))
        {
            drawing.SetAttributeValue("id", 900 + index);
        }

        if (number is not null)
        {
            GiveParts(file, copy.Descendants(C + "chart").Single(), number);
        }

        control.AddAfterSelf(copy);
    }

    private static void GiveParts(WordFile file, XElement reference, string number)
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var (chart, book) = ($"word/charts/chart{number}.xml", $"word/embeddings/workbook{number}.xlsx");
        file.Put(chart, file.Bytes("word/charts/chart1.xml"));
        file.Put(book, file.Bytes("word/embeddings/workbook1.xlsx"));
        file.Put($"word/charts/_rels/chart{number}.xml.rels", file.Text("word/charts/_rels/chart1.xml.rels").Replace("/word/embeddings/workbook1", $"../embeddings/workbook{number}", StringComparison.Ordinal));
        file.SetType(chart, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        file.SetType(book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        file.Relate("word/_rels/document.xml.rels", office + "chart", $"charts/chart{number}.xml");
        reference.SetAttributeValue(XName.Get("id", office.TrimEnd('/')), file.Xml("word/_rels/document.xml.rels").Root!.Elements().Last().Attribute("Id")!.Value);
    }

    private static string[] Points(XElement holder)
    {
        var cache = holder.Descendants().First(element => element.Name.LocalName is "strCache" or "numCache");
        var texts = new string[(int)cache.Element(C + "ptCount")!.Attribute("val")!];
        Array.Fill(texts, "");
        foreach (var point in cache.Elements(C + "pt"))
        {
            texts[(int)point.Attribute("idx")!] = point.Element(C + "v")!.Value;
        }

        return texts;
    }

    private static string Line(XElement row, string[] shared) => string.Join('\t', row.Elements(S + "c")
        .Where(cell => ((string)cell.Attribute("r")!)[0] < 'D')
        .Select(cell => (string?)cell.Attribute("t") == "s" ? shared[(int)cell.Element(S + "v")!] : cell.Value));

    [GeneratedRegex("<c:(f|v)>[^<]*</c:(f|v)>|<c:(pt|ptCount|max|min|majorUnit) [^>]*>|</c:pt>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Said();
}
