using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.TestKit.Tests.Provisioning;

public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LocateAsync_OfAProgramOnPath_ReturnsItsFullPath() =>
        Assert.True(Path.IsPathFullyQualified(await new Tool("Shell", ["no-such-shell", "sh"], [], []).LocateAsync(Cancellation)));

    [Fact]
    public async Task LocateAsync_OfSeveralVersions_TakesTheHighestNumber()
    {
        foreach (var version in new[] { "9", "15", "14.2" })
        {
            AddProgram(version);
        }

        var tool = new Tool("Database", ["no-such-database"], [Path.Combine(_folder.Path, "*/bin/program")], []);

        Assert.Equal(ProgramPath("15"), await tool.LocateAsync(Cancellation));
    }

    [Fact]
    public void Find_OfALinkToAProgramThatIsGone_IsNull()
    {
        AddProgram("1");
        var link = _folder.File("link");
        File.CreateSymbolicLink(link, ProgramPath("1"));
        var tool = new Tool("Made-up", ["no-such-program"], [link], []);
        Assert.Equal(link, tool.Find());

        File.Delete(ProgramPath("1"));

        Assert.Null(tool.Find());
    }

    [Fact]
    public void Find_OfAFileThatMayNotBeRun_IsNull() =>
        Assert.Null(new Tool("Made-up", ["no-such-program"], [_folder.Write("program", "text")], []).Find());

    [Fact]
    public async Task LocateAsync_OfAMissingProgram_InstallsItAndFindsIt()
    {
        var installer = new ScriptedInstaller(() => AddProgram("1"));
        var tool = new Tool("Made-up", ["no-such-program"], [ProgramPath("1")], [installer]);

        Assert.Equal(ProgramPath("1"), await tool.LocateAsync(Cancellation));
        Assert.Equal(ProgramPath("1"), await tool.LocateAsync(Cancellation));
        Assert.Equal(1, installer.Runs);
    }

    [Fact]
    public async Task LocateAsync_AskedForManyTimesAtOnce_InstallsOnce()
    {
        var installer = new ScriptedInstaller(() => AddProgram("1"));
        var tool = new Tool("Made-up", ["no-such-program"], [ProgramPath("1")], [installer]);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => tool.LocateAsync(Cancellation), Cancellation)));

        Assert.Equal(1, installer.Runs);
    }

    [Fact]
    public async Task LocateAsync_WhenNothingMayBeInstalled_NamesTheCommandToRun()
    {
        var installer = new ScriptedInstaller(() => AddProgram("1")) { MayRun = false };
        var tool = new Tool("Made-up", ["no-such-program"], [ProgramPath("1")], [installer]);

        var exception = await Assert.ThrowsAsync<ToolMissingException>(() => tool.LocateAsync(Cancellation));

        Assert.Equal("install made-up", exception.Command);
        Assert.StartsWith(
            "Made-up is needed by this test and is not installed. Run: install made-up\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, installer.Runs);
    }

    [Fact]
    public async Task LocateAsync_WhenInstallingFails_TriesTheNextWayAndThenSaysWhatEachSaid()
    {
        var failing = new ScriptedInstaller(() => throw new InvalidOperationException("no network"));
        var useless = new ScriptedInstaller(() => { });
        var tool = new Tool("Made-up", ["no-such-program"], [], [failing, useless]);

        var exception = await Assert.ThrowsAsync<ToolMissingException>(() => tool.LocateAsync(Cancellation));

        Assert.Contains("failed: no network", exception.Message, StringComparison.Ordinal);
        Assert.Contains("ended well, but none of no-such-program is to be found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_NamesACommandForEveryTool() =>
        Assert.All(
            [Tool.Chromium, Tool.PostgreSql, Tool.LibreOffice, Tool.PdfToPpm, Tool.PdfToText],
            tool => Assert.StartsWith("sudo apt-get install -y ", tool.Installers[0].Command, StringComparison.Ordinal));

    private string ProgramPath(string version) => Path.Combine(_folder.Path, version, "bin", "program");

    private void AddProgram(string version)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(ProgramPath(version))!);
        File.WriteAllText(ProgramPath(version), "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(ProgramPath(version), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private sealed class ScriptedInstaller(Action install) : IToolInstaller
    {
        public string Command => "install made-up";

        public string Condition => "it needs leave";

        public bool MayRun { get; init; } = true;

        public int Runs { get; private set; }

        public Task<string?> InstallAsync(CancellationToken cancellationToken)
        {
            Runs++;
            install();
            return Task.FromResult<string?>(null);
        }
    }
}
