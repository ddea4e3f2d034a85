using SurveyHub.TestKit.Processes;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>Installs packages of Debian and its relatives. Runs as root only, since it must never ask for a password.</summary>
public sealed class AptInstaller(params string[] packages) : IToolInstaller
{
    private static readonly Dictionary<string, string?> Unattended = new() { ["DEBIAN_FRONTEND"] = "noninteractive" };

    private static bool _listsAreFresh;

    public string Command => $"sudo apt-get install -y {string.Join(' ', packages)}";

    public string Condition => "it needs root and apt-get";

    public bool MayRun => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && SearchPath.Find("apt-get") is not null;

    public async Task<string?> InstallAsync(CancellationToken cancellationToken)
    {
        using var noServices = new ServiceStartBarrier();
        var result = await RunAsync(["install", "--yes", "--no-install-recommends", .. packages], cancellationToken);
        if (result.ExitCode != 0 && !_listsAreFresh)
        {
            // A new machine has no package lists, an old one has stale ones: once per run they are fetched, and only when they are needed.
            (await RunAsync(["update"], cancellationToken)).EnsureSuccess("apt-get update");
            _listsAreFresh = true;
            result = await RunAsync(["install", "--yes", "--no-install-recommends", .. packages], cancellationToken);
        }

        result.EnsureSuccess("apt-get install");
        return null;
    }

    // Something else on the machine may be installing: apt waits for its lock instead of failing at once.
    private static Task<CommandResult> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken) =>
        Processes.Command.RunAsync("apt-get", ["--option", "DPkg::Lock::Timeout=600", .. arguments], cancellationToken, Unattended);
}
