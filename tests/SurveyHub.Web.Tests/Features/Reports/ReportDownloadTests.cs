using System.Net;
using SurveyHub.Documents;

namespace SurveyHub.Web.Tests.Features.Reports;

public sealed class ReportDownloadTests
{
    public static TheoryData<string> Extensions { get; } = new(ReportFormat.All.Concat(ReportFormat.ForStatistics).Select(format => format.Extension));

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task Report_CanBeHadInEveryForm_AndIsTheSameEachTime(string extension)
    {
        await using var world = await ReportWorld.StartAsync();
        var report = await world.LoadAsync();
        using var expected = new MemoryStream();
        ReportFormat.ForFile(extension)!.Write(report.Answers, expected, new WrittenReport(report.Compile()!.Document!));

        using var answer = await world.Writer.GetPageAsync($"{world.Root}/report/compiled{extension}");

        Assert.Equal(expected.ToArray(), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("villkor3-2018.", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task ReportWithErrors_LeadsToAPageThatSaysWhatAndWhere()
    {
        await using var world = await ReportWorld.StartAsync();
        using var saved = await world.Writer.PostFormAsync(
            $"{world.Root}/report", "class=\"editor\"", ("Form.Text", "---\nrapport: villkor3-2018\n---\n\nDet finns `summa finns-inte`.\n"), ("Form.Action", "save"));
        Assert.Contains("Den sparade texten har fel", await saved.ReadAsync(), StringComparison.Ordinal);

        using var answer = await world.Writer.GetPageAsync($"{world.Root}/report/compiled.docx");

        var html = await answer.ReadAsync();
        Assert.Equal($"{world.Root}/report/mistakes", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Rad 5, kolumn ", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{world.Root}/report#rad-5\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaveWithoutReport_LeadsToItsPage_AndOneThatIsNotSentHasNone()
    {
        await using var world = await ReportWorld.StartAsync();

        using var none = await world.Writer.GetPageAsync($"/waves/{world.Draft.Value}/report/compiled.docx");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Contains("Omgången är inte släppt än", await world.Writer.ReadPageAsync($"/waves/{world.Draft.Value}/report"), StringComparison.Ordinal);
    }
}
