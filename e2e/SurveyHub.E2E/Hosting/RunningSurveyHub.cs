using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

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

    public string DatabaseFile => _folder.File("surveyhub.db");

    /// <summary>The folder in which mails lie.</summary>
    public string Mailbox => _folder.File("mailbox");

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

    /// <summary>Ends it as an operator does, and waits until it has finished what it had begun.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(CancellationToken cancellationToken)
    {
        await SignalAsync("kill", ["-TERM", ProcessId], cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>
    /// No file of it can be written any more, or all can again: to a program a limit on the size of files looks as a full disk does, and unlike a small
    /// file system it needs no right to mount, so that it works for anybody in any container.
    /// </summary>
    public Task SetDiskFullAsync(bool isFull, CancellationToken cancellationToken) =>
        SignalAsync("prlimit", ["--pid", ProcessId, $"--fsize={(isFull ? "0" : "unlimited")}:unlimited"], cancellationToken);

    /// <summary>Starts it again after it was killed, at the same address and on the same files.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        BeginRestart();
        await _listening.Task.WaitAsync(Patience, cancellationToken);
    }

    /// <summary>The same, without waiting until it answers.</summary>
    public void BeginRestart()
    {
        _process.Dispose();
        _listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = NewProcess();
        StartProcess();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private string ProcessId => _process.Id.ToString(CultureInfo.InvariantCulture);

    private static async Task SignalAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken) =>
        (await Command.RunAsync(program, arguments, cancellationToken)).EnsureSuccess(program);

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        StartProcess();
        await _listening.Task.WaitAsync(Patience, cancellationToken);
    }

    private void StartProcess()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private Process NewProcess()
    {
        // Where files may not grow (SetDiskFullAsync), a write is to fail, as it does on a full disk: without the trap it would end the program.
        var start = new ProcessStartInfo("sh", ["-c", "trap '' XFSZ; exec dotnet \"$0\"", Program])
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
