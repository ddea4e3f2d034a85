using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>Starts <c>postgresql-guard.sh</c>, which ties a throw-away PostgreSQL server to the life of this process.</summary>
internal static class PostgreSqlGuard
{
    /// <summary>How to run the guard. PostgreSQL refuses to run as root, so root runs it as another user.</summary>
    /// <param name="initdb">The path that <see cref="Tool.PostgreSql"/> found.</param>
    public static ProcessStartInfo StartInfo(string initdb, int port)
    {
        // Distributions put links on PATH; the programs find each other beside the real file.
        var programs = Path.GetDirectoryName(File.ResolveLinkTarget(initdb, returnFinalTarget: true)?.FullName ?? initdb)!;
        string[] guard = ["/bin/sh", "-c", Script(), "postgresql-guard.sh", programs, port.ToString(CultureInfo.InvariantCulture)];
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", UnprivilegedUser(), "--", .. guard] : guard;
        return new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The other user may not be allowed to enter the current folder.
            WorkingDirectory = "/",
        };
    }

    /// <summary>A loopback port nobody listens on at this moment. Somebody may take it before its user does.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string UnprivilegedUser() =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static string Script()
    {
        using var stream = typeof(PostgreSqlGuard).Assembly.GetManifestResourceStream("postgresql-guard.sh")
            ?? throw new InvalidOperationException("The guard's script is not embedded in the test kit.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
