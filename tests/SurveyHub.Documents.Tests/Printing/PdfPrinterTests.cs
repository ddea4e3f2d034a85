using System.Net;
using System.Net.Sockets;
using System.Text;
using SurveyHub.Documents.Printing;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Documents.Tests.Printing;

/// <summary>A real browser prints the page and does nothing else with it.</summary>
public sealed class PdfPrinterTests : IClassFixture<HeavyLock>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_RunsNoScript_AsksNobody_AndIsTagged()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var elsewhere = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        var file = await PrintAsync(
            $"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Prov åäö</title><link rel="stylesheet" href="{elsewhere}/a.css"></head>
            <body><h1>Rubrik</h1><script>document.write("SKRIPT")</script><img alt="" src="{elsewhere}/b.png"><iframe src="{elsewhere}/c"></iframe></body></html>
            """);

        var text = await PdfReader.ReadTextAsync(file, Stop);
        Assert.Contains("Rubrik", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SKRIPT", text, StringComparison.Ordinal);
        Assert.False(listener.Pending());
        var facts = await PdfReader.ReadFactsAsync(file, Stop);
        Assert.Equal(("Prov åäö", "yes"), (facts["Title"], facts["Tagged"]));
    }

    [Fact]
    public async Task Browser_IsNotToldWhatStandsInTheEnvironment()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser is a script of the shell.");
        var (script, seen) = (Script($"env > \"{_folder.File("seen")}\"\necho nothing made\n"), _folder.File("seen"));
        Environment.SetEnvironmentVariable("SURVEYHUB_TEST_SECRET", "hemligt");

        var failure = await Assert.ThrowsAsync<PdfNotPrintedException>(() => PdfPrinter.PrintAsync(script, Page, Patience, Stop));

        Assert.Equal(("nothing made", false), (failure.Message, failure.IsLate));
        var environment = await File.ReadAllTextAsync(seen, Stop);
        Assert.Contains("PATH=", environment, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", environment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrowserThatHangs_IsStoppedInTime_AndLeavesNoFolder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser is a script of the shell.");
        var script = Script($"echo \"$HOME\" > \"{_folder.File("home")}\"\nsleep 600 & wait\n");

        var failure = await Assert.ThrowsAsync<PdfNotPrintedException>(() => PdfPrinter.PrintAsync(script, Page, TimeSpan.FromSeconds(2), Stop));

        Assert.True(failure.IsLate);
        Assert.False(Directory.Exists((await File.ReadAllTextAsync(_folder.File("home"), Stop)).Trim()));
    }

    [Fact]
    public async Task ProgramThatIsNone_IsSaidToBeNone() =>
        await Assert.ThrowsAsync<PdfNotPrintedException>(() => PdfPrinter.PrintAsync(_folder.Write("no-program", "text"), Page, Patience, Stop));

    public void Dispose() => _folder.Dispose();

    private static void Page(Stream stream) => stream.Write("<html><head><title>A</title></head><body>A</body></html>"u8);

    private string Script(string commands)
    {
        var path = _folder.Write("browser", $"#!/bin/sh\n{commands}");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }

    private async Task<string> PrintAsync(string html)
    {
        var pdf = await PdfPrinter.PrintAsync(await Tool.Chromium.LocateAsync(Stop), stream => stream.Write(Encoding.UTF8.GetBytes(html)), Patience, Stop);
        var file = _folder.File("page.pdf");
        await File.WriteAllBytesAsync(file, pdf, Stop);
        return file;
    }
}
