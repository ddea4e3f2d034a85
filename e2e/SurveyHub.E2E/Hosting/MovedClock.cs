using System.Globalization;
using System.Reflection;

namespace SurveyHub.E2E.Hosting;

/// <summary>The time of the machine and as much more as a file says. Runs on like any clock, and can be moved while the program runs.</summary>
internal sealed class MovedClock(string file) : TimeProvider
{
    private const string Variable = "SURVEYHUB_E2E_CLOCK";

    public static MovedClock FromEnvironment() => new(Environment.GetEnvironmentVariable(Variable)!);

    /// <summary>Settings of a program that reads its clock here.</summary>
    public static IReadOnlyDictionary<string, string> SettingsFor(string file) => new Dictionary<string, string>
    {
        ["DOTNET_STARTUP_HOOKS"] = Assembly.GetExecutingAssembly().Location,
        [Variable] = file,
    };

    /// <summary>Moves the clock of the program to a time.</summary>
    public static void MoveTo(string file, DateTimeOffset moment)
    {
        // Moved into place, so that the program never reads half a number.
        File.WriteAllText(file + ".new", (moment - System.GetUtcNow()).Ticks.ToString(CultureInfo.InvariantCulture));
        File.Move(file + ".new", file, overwrite: true);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead();

    private TimeSpan Ahead() =>
        File.Exists(file) ? TimeSpan.FromTicks(long.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture)) : TimeSpan.Zero;
}
