using Xunit;

namespace SurveyHub.TestKit.Locking;

/// <summary>
/// Keeps test programs that start a browser, a database server or an office program from running at the same time, when
/// <c>dotnet test</c> runs several at once: their timings would say more about each other than about SurveyHub.
/// A test program takes it with <c>[assembly: AssemblyFixture(typeof(HeavyLock))]</c>; a part of one with a collection fixture.
/// Never both in one program: the second would wait for the first.
/// </summary>
public sealed class HeavyLock : IAsyncLifetime
{
    /// <summary>The lock's name for <see cref="CrossProcessLock.FileOf"/>.</summary>
    public const string Name = "heavy-tests";

    // Longer than any of them takes in a long run, shorter than the patience of a build server.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private CrossProcessLock? _lock;

    public async ValueTask InitializeAsync() =>
        _lock = await CrossProcessLock.AcquireAsync(Name, Patience, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _lock?.Dispose();
        return ValueTask.CompletedTask;
    }
}
