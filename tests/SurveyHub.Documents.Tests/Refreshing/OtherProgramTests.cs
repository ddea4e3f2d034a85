using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>LibreOffice opens what was refreshed; what it has saved is refused.</summary>
public sealed class OtherProgramTests : IClassFixture<HeavyLock>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(NoisyReportTests.Names), MemberType = typeof(NoisyReportTests))]
    public async Task AnotherProgram_OpensIt(string name)
    {
        var token = TestContext.Current.CancellationToken;
        var path = _folder.File("rapport.docx");
        await File.WriteAllBytesAsync(path, RefreshRun.Succeed(NoisyReportTests.Make(name), NoisyReportTests.RequestFor(name)).File, token);

        var text = await PdfReader.ReadTextAsync(await OfficeConverter.ConvertAsync(path, "pdf", _folder.Path, token), token);

        Assert.Contains("116", text, StringComparison.Ordinal);
        Assert.Contains("per vecka", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SavedByLibreOffice_IsRefusedWithEverythingThatIsLost()
    {
        var token = TestContext.Current.CancellationToken;
        using var saved = new TemporaryFolder();
        var path = _folder.File("rapport.docx");
        await File.WriteAllBytesAsync(path, NoisyReports.Edited(), token);
        var file = await File.ReadAllBytesAsync(await OfficeConverter.ConvertAsync(path, "docx", saved.Path, token), token);

        var problems = RefreshRun.Refuse(file, LateGotland.Request);

        // It keeps the register and the property, and drops the tags.
        Assert.Equal(RefreshDiagnostics.SavedElsewhere, problems[0].Descriptor);
        Assert.StartsWith("LibreOffice", problems[0].Arguments[0].English, StringComparison.Ordinal);
        Assert.All(problems.Skip(1), problem => Assert.Equal(RefreshDiagnostics.PieceMissing, problem.Descriptor));
        Assert.Equal(LateGotland.Before.Select(piece => piece.Mark.Key), problems.Skip(1).Select(problem => problem.Key));
        Assert.Contains(LateGotland.Report, new WordFile(file).Text("docProps/custom.xml"), StringComparison.Ordinal);
    }
}
