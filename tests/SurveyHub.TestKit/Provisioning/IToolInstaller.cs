namespace SurveyHub.TestKit.Provisioning;

/// <summary>One way to get a program onto the machine.</summary>
public interface IToolInstaller
{
    /// <summary>What a person would type to the same effect.</summary>
    string Command { get; }

    /// <summary>What <see cref="MayRun"/> depends on, in words.</summary>
    string Condition { get; }

    bool MayRun { get; }

    /// <summary>Installs the program.</summary>
    /// <returns>Its path, or null when it now lies in one of the usual places.</returns>
    /// <exception cref="InvalidOperationException">It could not be installed; the message holds what the installer said.</exception>
    Task<string?> InstallAsync(CancellationToken cancellationToken);
}
