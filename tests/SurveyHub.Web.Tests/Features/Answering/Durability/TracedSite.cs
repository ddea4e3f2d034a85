using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SurveyHub.TestKit;

namespace SurveyHub.Web.Tests.Features.Answering.Durability;

/// <summary>The program in a process of its own, with a released wave, while its writes, syncs and answers are traced.</summary>
public sealed class TracedSite : IAsyncDisposable
{
    public const string Program = "SurveyHub.Web.dll";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly TestFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private Process? _process;

    private TracedSite()
    {
        // Made by StartAsync, since a program starts in its own time.
    }

    /// <summary>Where the build put the program that these tests were built with.</summary>
    public static string ProgramFolder { get; } = AppContext.BaseDirectory.Replace(
        Path.Combine("tests", "SurveyHub.Web.Tests"), Path.Combine("src", "SurveyHub.Web"), StringComparison.Ordinal);

    /// <summary>Region Gotland's process leader.</summary>
    public RespondentBrowser Karin { get; private set; } = null!;

    private string Trace => _folder.File("trace");

    public static void CopyProgram(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(ProgramFolder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(ProgramFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static async Task<TracedSite> StartAsync(string strace, string programFolder, CancellationToken cancellationToken)
    {
        var site = new TracedSite();
        try
        {
            await site.SeedAndStartAsync(strace, programFolder, cancellationToken);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>What was traced, once so many acknowledgements are in it: the tracer writes a call down after it has happened.</summary>
    public async Task<SaveTrace> ReadTraceAsync(int acknowledgements, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            var trace = SaveTrace.Read(await File.ReadAllLinesAsync(Trace, limit.Token));
            if (trace.Acknowledgements >= acknowledgements)
            {
                return trace;
            }

            await Task.Delay(Pause, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder.Dispose();
    }

    private async Task SeedAndStartAsync(string strace, string programFolder, CancellationToken cancellationToken)
    {
        var storage = _folder.File("storage");
        await using (var application = new SurveyHubApplication(settings: new Dictionary<string, string?> { ["Storage:Root"] = storage }))
        {
            var wave = await TestWave.ReleaseAsync(application, Questionnaires.Short, lastDay: new DateOnly(2099, 5, 22));
            Karin = new RespondentBrowser(_client, wave.Gotland.Address);
        }

        _client.BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        _process = Start(strace, programFolder, storage);
        await WaitAsync(cancellationToken);
    }

    private Process Start(string strace, string programFolder, string storage)
    {
        string[] arguments =
        [
            "-f", "-y", "-s", "32", "-o", Trace, "-e", "trace=pwrite64,fsync,fdatasync,sendto,sendmsg,write,writev", "--seccomp-bpf",
            "dotnet", Path.Combine(programFolder, Program),
        ];
        var start = new ProcessStartInfo(strace, arguments) { UseShellExecute = false, WorkingDirectory = Repository.PathOf("src", "SurveyHub.Web") };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = _client.BaseAddress!.ToString();
        start.Environment["Storage__Root"] = storage;
        start.Environment["Jobs__Enabled"] = "false";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Process.Start(start) ?? throw new InvalidOperationException("strace did not start.");
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            Assert.False(_process!.HasExited, "The traced program ended. Is tracing (ptrace) allowed on this machine?");
            try
            {
                using var answer = await _client.GetAsync(new Uri("/health", UriKind.Relative), limit.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(Pause, limit.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
