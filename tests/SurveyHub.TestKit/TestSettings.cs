using System.Globalization;

namespace SurveyHub.TestKit;

/// <summary>What a person may choose about a test run, by environment variables.</summary>
public static class TestSettings
{
    /// <summary>
    /// <c>SURVEYHUB_LONG=1</c> (what <c>.ci/run --long</c> sets): random and crash tests take more rounds. A test has the same meaning
    /// either way; it only looks harder.
    /// </summary>
    public static bool Long { get; } = IsOn("SURVEYHUB_LONG");

    /// <summary><c>SURVEYHUB_ACCEPT_SNAPSHOTS=1</c>: every snapshot becomes what the test received. See <see cref="Snapshots.Snapshot"/>.</summary>
    public static bool AcceptSnapshots { get; } = IsOn("SURVEYHUB_ACCEPT_SNAPSHOTS");

    /// <summary>Rounds for a test that repeats something: <paramref name="usual"/>, or <paramref name="extended"/> in a long run.</summary>
    public static int Rounds(int usual, int extended) => Long ? extended : usual;

    /// <summary><c>SURVEYHUB_SEED=123</c>: random tests that print a seed begin with this one instead of their own.</summary>
    public static int Seed(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("SURVEYHUB_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : usual;

    private static bool IsOn(string variable) => Environment.GetEnvironmentVariable(variable) is "1" or "true";
}
