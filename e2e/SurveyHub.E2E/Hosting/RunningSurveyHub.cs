using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SurveyHub.TestKit;

namespace SurveyHub.E2E.Hosting;

/// <summary>
/// The program as a newcomer starts it: a process of its own, its own database in an empty folder, its own clock. What it writes on the console is kept.
/// </summary>
public sealed class RunningSurveyHub : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<string> _console = new();
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly TaskCompletionSource<Uri> _setupLink = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process _process;

    private RunningSurveyHub(IReadOnlyDictionary<string, string> settings)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _settings = settings;
        _process = NewProcess();
    }

    /// <summary>The site as it was built beside these tests.</summary>
    public static string Program { get; } = Path.Combine(
        AppContext.BaseDirectory.Replace(Path.Combine("e2e", "SurveyHub.E2E"), Path.Combine("src", "SurveyHub.Web"), StringComparison.Ordinal),
        "SurveyHub.Web.dll");

    public Uri Address { get; }

    /// <summary>Its database file.</summary>
    public string Database => Path.Combine(_folder.Path, "surveyhub.db");

    public string ConsoleText => string.Join('\n', _console);

    /// <summary>The link that the first administrator gets, from the console.</summary>
    public Task<Uri> SetupLinkAsync(CancellationToken cancellationToken) => _setupLink.Task.WaitAsync(Patience, cancellationToken);

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="settings">Names as in appsettings.json, with colons.</param>
    public static async Task<RunningSurveyHub> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var running = new RunningSurveyHub(settings);
        await running.ListenAsync(cancellationToken);
        return running;
    }

    /// <summary>Ends it as a power cut does: it is told nothing, and finishes nothing.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
    }

    /// <summary>Starts it again after it was killed, at the same address and on the same files.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        _process.Dispose();
        _listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = NewProcess();
        await ListenAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _listening.Task.WaitAsync(Patience, cancellationToken);
    }

    private Process NewProcess()
    {
        var start = new ProcessStartInfo("dotnet", [Program])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.PathOf("src", "SurveyHub.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        // Stylesheet and script as the build has packed them, which is how they are served when published.
        start.Environment["ReloadStaticAssetsAtRuntime"] = "false";
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["Storage__Root"] = _folder.Path;
        start.Environment["Site__PublicBaseUrl"] = Address.ToString();
        foreach (var (name, value) in _settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        var listening = _listening;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"SurveyHub ended:\n{ConsoleText}"));
        return process;
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _console.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal) || line.Contains("Application started", StringComparison.Ordinal))
        {
            _listening.TrySetResult();
        }

        if (line.Contains("/setup/", StringComparison.Ordinal) && Uri.TryCreate(line.Trim(), UriKind.Absolute, out var link))
        {
            _setupLink.TrySetResult(link);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
