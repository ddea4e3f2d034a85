using System.Globalization;
using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;
using static SurveyHub.TestKit.Word.WordRuns;

namespace SurveyHub.TestKit.Word;

/// <content>What is done to charts and to the numbers of captions.</content>
public sealed partial class RandomWordEdits
{
    private const string ChartPart = "word/charts/chart1.xml";
    private const string BookPart = "word/embeddings/workbook1.xlsx";
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    private int _copies = 10;

    private Action[] OnCharts => charts.Count == 0 ? [] : [EditBars, EditBars, EditBook, SaveBook, RestyleBars, CopyChart, ReviseChart, DropChart, RenumberCaption, DescribeChart];

    private XElement? ChartPiece() => PickOrNone(file.Body.Controls().Where(control => charts.Contains(KeyOf(control))));

    // In the drawing alone, or in the workbook too as "Edit data" does.
    private void EditBars()
    {
        var (from, to) = (Pick(["19", "61", "20"]), Pick(["18", "1", "99"]));
        var text = file.Text(ChartPart);
        file.Put(ChartPart, text.Replace($"v>{from}</", $"v>{to}</", StringComparison.Ordinal));
        if (random.Next(2) == 0)
        {
            ChangeBook($"<v>{from}</v>", $"<v>{to}</v>");
        }
    }

    private void EditBook() => ChangeBook("<v>61</v>", Pick(["<v>62</v>", "<v></v>", "<f>60+1</f><v>61</v>"]));

    private void ChangeBook(string from, string to)
    {
        var book = new WordFile(file.Bytes(BookPart));
        book.Put(SheetPart, book.Text(SheetPart).Replace(from, to, StringComparison.Ordinal));
        file.Put(BookPart, book.ToBytes());
    }

    private void SaveBook()
    {
        if (!new WordFile(file.Bytes(BookPart)).Parts.Contains("xl/sharedStrings.xml"))
        {
            file.Put(BookPart, ChartReading.AsOffice(file.Bytes(BookPart), SheetPart));
            file.Put(ChartPart, file.Text(ChartPart).Replace("'Data'!", "Data!", StringComparison.Ordinal));
        }
    }

    private void RestyleBars() => file.Put(ChartPart, file.Text(ChartPart).Replace("0A5568", Pick(["FF0000", "00FF00"]), StringComparison.Ordinal));

    private void CopyChart()
    {
        if (ChartPiece() is { } piece && piece.Descendants().Any(inner => inner.Name.LocalName == "chart"))
        {
            ChartReading.Copy(file, KeyOf(piece)!, random.Next(2) == 0 ? null : (++_copies).ToString(CultureInfo.InvariantCulture));
        }
    }

    private void ReviseChart()
    {
        if (PickOrNone(ChartPiece()?.Descendants(W + "r").Where(run => run.Parent!.Name == W + "p") ?? []) is { } run)
        {
            var wrapper = random.Next(2) == 0 ? WordRevisions.Insertion() : new XElement(WordRevisions.Insertion()) { Name = W + "del" };
            run.ReplaceWith(wrapper);
            wrapper.Add(run);
        }
    }

    private void DropChart()
    {
        if (random.Next(4) == 0)
        {
            ChartPiece()?.Descendants(W + "drawing").Remove();
        }
    }

    private void DescribeChart() => ChartPiece()?.Descendants().FirstOrDefault(inner => inner.Name.LocalName == "docPr")?.SetAttributeValue("descr", "Egna ord & \"tecken\".");

    // As Word does when a caption comes before: the number, and what refers to it.
    private void RenumberCaption()
    {
        foreach (var run in file.Body.Descendants(W + "instrText").Where(code => code.Value.Contains("SEQ Figur", StringComparison.Ordinal) || code.Value.Contains("REF _Ref", StringComparison.Ordinal))
            .Select(code => code.Parent!.ElementsAfterSelf(W + "r").FirstOrDefault(next => next.Element(W + "t") is not null)).OfType<XElement>())
        {
            run.Element(W + "t")!.Value = "2";
        }
    }
}
