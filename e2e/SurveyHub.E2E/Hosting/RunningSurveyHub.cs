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
    private readonly Process _process;
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _setupLink = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningSurveyHub(IReadOnlyDictionary<string, string> settings)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Program])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.PathOf("src", "SurveyHub.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["Storage__Root"] = _folder.Path;
        start.Environment["Site__PublicBaseUrl"] = Address.ToString();
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"SurveyHub ended:\n{ConsoleText}"));
        _process.EnableRaisingEvents = true;
    }

    /// <summary>The site as it was built beside these tests.</summary>
    public static string Program { get; } = Path.Combine(
        AppContext.BaseDirectory.Replace(Path.Combine("e2e", "SurveyHub.E2E"), Path.Combine("src", "SurveyHub.Web"), StringComparison.Ordinal),
        "SurveyHub.Web.dll");

    public Uri Address { get; }

    public string ConsoleText => string.Join('\n', _console);

    /// <summary>The link that the first administrator gets, from the console.</summary>
    public Task<Uri> SetupLinkAsync(CancellationToken cancellationToken) => _setupLink.Task.WaitAsync(Patience, cancellationToken);

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="settings">Names as in appsettings.json, with colons.</param>
    public static async Task<RunningSurveyHub> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var running = new RunningSurveyHub(settings);
        running._process.Start();
        running._process.BeginOutputReadLine();
        running._process.BeginErrorReadLine();
        await running._listening.Task.WaitAsync(Patience, cancellationToken);
        return running;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _folder.Dispose();
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
