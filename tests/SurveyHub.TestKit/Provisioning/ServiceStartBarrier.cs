namespace SurveyHub.TestKit.Provisioning;

/// <summary>
/// While it stands, installed packages do not start their services: the tests want PostgreSQL's programs, not a server on port 5432 that
/// outlives them. It is Debian's own means, a policy that answers every start with "forbidden" (101); a policy that is there already stays.
/// </summary>
internal sealed class ServiceStartBarrier : IDisposable
{
    private const string Policy = "/usr/sbin/policy-rc.d";

    private readonly bool _isOurs = !File.Exists(Policy);

    public ServiceStartBarrier()
    {
        if (_isOurs && !OperatingSystem.IsWindows())
        {
            File.WriteAllText(Policy, "#!/bin/sh\nexit 101\n");
            File.SetUnixFileMode(Policy, (UnixFileMode)0b111_101_101);
        }
    }

    public void Dispose()
    {
        if (_isOurs)
        {
            File.Delete(Policy);
        }
    }
}
