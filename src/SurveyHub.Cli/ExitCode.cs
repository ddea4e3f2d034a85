namespace SurveyHub.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A file has mistakes, or cannot be read or written. What is wrong has been printed.</summary>
    public const int Failure = 1;

    /// <summary>The files are sound, and what was asked about them is so: <c>fmt --check</c> would change one, <c>diff</c> found what breaks.</summary>
    public const int Found = 2;
}
