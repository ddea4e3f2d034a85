using SurveyHub.Documents;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Cli.Tests.Paper;

/// <summary>The form on paper, as another program than Word sets it: numbered pages, no empty one, and no label without its box.</summary>
public sealed class PrintedFormTests : IClassFixture<HeavyLock>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Surveys => ["villkor3-2018.md", "ersattningsmodeller-2021.md", "alla-slag.md"];

    [Theory]
    [MemberData(nameof(Surveys))]
    public async Task Pages_AreFitToBeMailed(string name)
    {
        var form = PaperForm.Compile(PaperForm.Files.Single(file => Path.GetFileName(file) == name));
        var path = _folder.File("form.docx");
        await File.WriteAllBytesAsync(path, PaperForm.Write(form, FormFormat.Word), TestContext.Current.CancellationToken);

        var pages = await PrintedPage.ReadAsync(path, _folder.Path, TestContext.Current.CancellationToken);

        Assert.InRange(pages.Count, 3, 10);
        Assert.All(pages.Select((page, index) => (page, index)), at => Assert.Equal($"{at.index + 1} ({pages.Count})", at.page.Lines[^1]));
        Assert.All(pages, page => Assert.InRange(page.Lines.Count, 5, int.MaxValue));
        Assert.All(pages.Skip(1), page => Assert.True(page.Holds(form.Form!.Headed(form.Cover.Title))));
        string[] leading =
        [
            .. form.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text),
            .. form.Blocks.OfType<FormFieldBlock>().SelectMany(field => new[] { field.Label, field.Instruction }).Where(text => text.Length > 0),
        ];
        Assert.All(pages, page => Assert.DoesNotContain(
            leading, text => PrintedPage.LettersOf(text).EndsWith(PrintedPage.LettersOf(page.Lines[^2]), StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();
}
