using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing.Randomly;

/// <summary>Files with bytes changed at random are refreshed or refused, and never bring the program down.</summary>
public sealed class BrokenFileTests
{
    private static readonly byte[] Zipped = NoisyReports.Edited();

    private static readonly string[] Parts =
    [
        "[Content_Types].xml", "word/document.xml", "word/footnotes.xml", "customXml/item3.xml", "docProps/custom.xml", "docProps/app.xml", "word/comments.xml",
        "word/charts/chart1.xml", "word/charts/_rels/chart1.xml.rels", "word/_rels/document.xml.rels", "word/embeddings/workbook1.xlsx",
    ];

    [Fact]
    public void BrokenParts_AreRefreshedOrRefused() => Try(random =>
    {
        var file = new WordFile(Zipped);
        var part = Parts[random.Next(Parts.Length)];
        file.Put(part, Break(file.Bytes(part), random));
        return file.ToBytes();
    });

    [Fact]
    public void BrokenSheetsOfCharts_AreRefreshedOrRefused() => Try(random =>
    {
        var file = new WordFile(Zipped);
        var book = new WordFile(file.Bytes("word/embeddings/workbook1.xlsx"));
        var part = book.Parts[random.Next(book.Parts.Count)];
        book.Put(part, Break(book.Bytes(part), random));
        file.Put("word/embeddings/workbook1.xlsx", book.ToBytes());
        return file.ToBytes();
    });

    [Fact]
    public void BrokenZips_AreRefreshedOrRefused() => Try(random => Break(Zipped, random));

    private static void Try(Func<Random, byte[]> make)
    {
        var seed = TestSettings.Seed(20_261_129);
        for (var round = 0; round < TestSettings.Rounds(300, 5_000); round++)
        {
            var file = make(new Random(seed + round));
            var failure = Record.Exception(() => ReportRefresher.Refresh(file, LateGotland.Request));
            Assert.True(failure is null, $"SURVEYHUB_SEED={seed + round}: {failure}");
        }
    }

    private static byte[] Break(byte[] bytes, Random random)
    {
        var broken = bytes.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(broken.Count);
            switch (random.Next(4))
            {
                case 0:
                    broken[at] = (byte)random.Next(256);
                    break;
                case 1:
                    broken.RemoveRange(at, Math.Min(random.Next(1, 60), broken.Count - at));
                    break;
                case 2:
                    broken.InsertRange(at, broken.GetRange(at, Math.Min(random.Next(1, 60), broken.Count - at)));
                    break;
                default:
                    broken[at] = (byte)"<>\"&/ w:"[random.Next(8)];
                    break;
            }
        }

        return [.. broken];
    }
}
