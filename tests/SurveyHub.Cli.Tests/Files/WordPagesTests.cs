using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Cli.Tests.Municipalities;
using SurveyHub.Documents;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>What an editor looks for in the printed report: nothing stands alone, and the contents list leads where it says.</summary>
public sealed class WordPagesTests : IClassFixture<HeavyLock>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Reports => ["villkor3-2018", "kommuner"];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Pages_AreFitToPrint(string name)
    {
        var answers = name == "kommuner" ? Wave.Answers() : Sample.Answers;
        var report = ReportCompiler.Compile(answers);
        var file = Make(answers);
        var pages = await PrintedPage.ReadAsync(file, _folder.Path, TestContext.Current.CancellationToken);
        var headings = report.Blocks.OfType<HeadingBlock>().ToList();
        string[] leading =
        [
            .. headings.Select(heading => heading.Text),
            .. report.Blocks.OfType<TableBlock>().Where(table => table.Number is not null).Select(table => table.Caption),
            .. report.Blocks.OfType<ParagraphBlock>().Where(p => p.Style is ParagraphStyle.Base or ParagraphStyle.QuoteSource).Select(p => p.Runs[0].Text),
        ];

        // The cover has neither header nor footer.
        foreach (var (page, number) in pages.Select((page, index) => (page, index + 1)).Skip(1))
        {
            Assert.Equal($"{number} ({pages.Count})", page.Lines[^1]);
            Assert.InRange(page.Lines.Count, 5, int.MaxValue);
            var last = PrintedPage.LettersOf(page.Lines[^2]);
            Assert.DoesNotContain(leading, text => PrintedPage.LettersOf(text).EndsWith(last, StringComparison.Ordinal));
            var figures = report.Blocks.OfType<BarChartBlock>().Where(figure => page.Holds($"Figur {figure.Number}. {figure.Caption}"));
            // A table that goes on from the page before repeats its header.
            Assert.All(figures, figure => Assert.True(
                headings.Exists(heading => page.Holds(heading.Text)) || page.Lines.Any(line => line.StartsWith(TableBefore(figure, report).Columns[0].Heading, StringComparison.Ordinal)),
                $"Page {number} is a chart only."));
        }

        var listed = headings.Where(heading => heading.Level <= 2).Zip(ListedPages(file)).ToList();
        Assert.Equal(headings.Count(heading => heading.Level <= 2), listed.Count);
        Assert.All(listed, entry => Assert.True(pages[entry.Second - 1].Holds(entry.First.Text), $"'{entry.First.Text}' is not on page {entry.Second}."));
    }

    public void Dispose() => _folder.Dispose();

    private static TableBlock TableBefore(BarChartBlock figure, ReportDocument report) =>
        report.Blocks.TakeWhile(block => block != figure).OfType<TableBlock>().Last();

    private static List<int> ListedPages(string file)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Descendants<SdtBlock>().Single().Descendants<Hyperlink>()
            .Select(link => link.Elements<Run>().Last(run => run.GetFirstChild<Text>() is not null).InnerText)
            .Select(page => int.Parse(page, CultureInfo.InvariantCulture))];
    }

    private string Make(SurveyAnswers answers)
    {
        var path = _folder.File("r.docx");
        using var stream = File.Create(path);
        ReportFormat.Word.Write(answers, stream);
        return path;
    }
}
