using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SurveyHub.Benchmarks.Loading;

namespace SurveyHub.Benchmarks.Hosts;

/// <summary>A server in a process of its own. What it writes on its console is read and dropped.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    private readonly Process _process;
    private readonly long _started;

    /// <param name="arguments">Of <c>dotnet</c>: the program's dll, then its own.</param>
    public HostProcess(int port, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        Port = port;
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        _started = Stopwatch.GetTimestamp();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Port { get; }

    /// <summary>Memory that is in use now, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1_000_000d;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks for a page until it comes.</summary>
    /// <returns>The time since the process was started.</returns>
    public async Task<TimeSpan> AnswersAsync(string path)
    {
        var request = Requests.Get(path);
        while (Stopwatch.GetElapsedTime(_started) < Patience && !_process.HasExited)
        {
            try
            {
                using var connection = await HttpConnection.OpenAsync(Port);
                var status = await connection.SendAsync(request);
                return status == 200
                    ? Stopwatch.GetElapsedTime(_started)
                    : throw new InvalidOperationException($"The server answered {status}.");
            }
            catch (SocketException)
            {
                await Task.Delay(Pause);
            }
        }

        throw new InvalidOperationException("The server does not answer.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
