using System.Diagnostics;

namespace SurveyHub.TestKit.Processes;

/// <summary>Runs an outside program to its end.</summary>
public static class Command
{
    /// <summary>
    /// Runs a program without a shell and with nothing on its input, and returns what it said. Cancelling kills it and everything it started.
    /// </summary>
    /// <param name="environment">Added to the environment of this process; null removes a variable.</param>
    public static async Task<CommandResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}

/// <summary>What a program left behind.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Itself when the program ended with 0.</summary>
    /// <exception cref="InvalidOperationException">It ended otherwise; the message holds all it said.</exception>
    public CommandResult EnsureSuccess(string what) => ExitCode == 0
        ? this
        : throw new InvalidOperationException($"{what} ended with exit code {ExitCode}.\n{Output}\n{Error}".TrimEnd());
}
