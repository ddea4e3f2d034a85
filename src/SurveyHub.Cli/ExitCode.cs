namespace SurveyHub.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A file has mistakes, or cannot be read or written. What is wrong has been printed.</summary>
    public const int Failure = 1;
}
