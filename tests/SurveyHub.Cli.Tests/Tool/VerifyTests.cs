using System.IO.Compression;
using System.Text;
using SurveyHub.Documents.Freezing;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>A published edition is as it was frozen, or the tool says which file is not.</summary>
public sealed class VerifyTests : IDisposable
{
    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal) { ["rapport.html"] = "<p>Åland</p>"u8.ToArray(), ["underlag/svar.csv"] = "a,b\n"u8.ToArray() };

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Untouched_IsAsItWasFrozen_AndTheManifestIsWhatSha256sumReads()
    {
        var result = await Surveyhub.RunAsync("verify", await WriteAsync(_ => { }));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("”Rapporten”, utgåva 2 från 3 juni 2019. Alla 2 filer är som de frystes.", result.Output, StringComparison.Ordinal);
        var lines = Manifest().ToText().TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.True(line.StartsWith("# ", StringComparison.Ordinal) || (line.Length > 66 && line[64..66] == "  "), line));
    }

    [Theory]
    [InlineData("rapport.html", "SH5454")]
    [InlineData("underlag/svar.csv", "SH5454")]
    [InlineData(FrozenManifest.TextName, "SH5456")]
    public async Task ChangedFile_IsNamed(string name, string code)
    {
        var result = await Surveyhub.RunAsync("verify", await WriteAsync(archive => Replace(archive, name)));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"error {code}: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileGone_AndFileAdded_AreNamed()
    {
        var result = await Surveyhub.RunAsync("verify", await WriteAsync(archive =>
        {
            archive.GetEntry("rapport.html")!.Delete();
            Replace(archive, "nytt.txt");
        }));

        Assert.Equal(2, result.ExitCode);
        Assert.All(["SH5453: ”rapport.html”", "SH5455: ”nytt.txt”"], text => Assert.Contains(text, result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ingen zip", "SH5451")]
    [InlineData(null, "SH5452")]
    public async Task WhatIsNoEdition_IsRefused(string? text, string code)
    {
        var file = text is not null ? _folder.Write("e.zip", text) : await WriteAsync(archive => archive.GetEntry(FrozenManifest.JsonName)!.Delete());

        var result = await Surveyhub.RunAsync("verify", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"error {code}: ", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static FrozenManifest Manifest() => new(
        "Rapporten", "Våren 2019", 2, new DateTimeOffset(2019, 6, 3, 7, 0, 0, TimeSpan.Zero), "Anna", "SurveyHub 1",
        [.. Files.Select(file => new FrozenEntry(file.Key, "form", file.Value.Length, FrozenManifest.HashOf(file.Value)))]);

    private static void Replace(ZipArchive archive, string name)
    {
        archive.GetEntry(name)?.Delete();
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes("annat"));
    }

    private async Task<string> WriteAsync(Action<ZipArchive> touch)
    {
        var path = _folder.File("utgava.zip");
        await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        await FrozenArchive.WriteAsync(Manifest(), name => Task.FromResult(Files[name]), file, Stop);
        await using var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        touch(archive);
        return path;
    }
}
