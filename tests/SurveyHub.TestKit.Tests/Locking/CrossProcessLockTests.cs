using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.TestKit.Tests.Locking;

public sealed class CrossProcessLockTests : IDisposable
{
    private readonly string _name = $"test-{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => File.Delete(CrossProcessLock.FileOf(_name));

    [Fact]
    public async Task AcquireAsync_WhileItIsHeld_WaitsForItsRelease()
    {
        var held = await CrossProcessLock.AcquireAsync(_name, TimeSpan.Zero, Cancellation);

        var waiting = CrossProcessLock.AcquireAsync(_name, TimeSpan.FromSeconds(20), Cancellation);
        await Task.Delay(300, Cancellation);
        Assert.False(waiting.IsCompleted);

        held.Dispose();
        (await waiting).Dispose();
    }

    [Fact]
    public async Task AcquireAsync_HeldLongerThanItsPatience_NamesTheFile()
    {
        using var held = await CrossProcessLock.AcquireAsync(_name, TimeSpan.Zero, Cancellation);

        var exception = await Assert.ThrowsAsync<TimeoutException>(
            () => CrossProcessLock.AcquireAsync(_name, TimeSpan.FromMilliseconds(200), Cancellation));

        Assert.Contains(CrossProcessLock.FileOf(_name), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherProcess_GetsItOnlyWhenItIsFree()
    {
        using (await CrossProcessLock.AcquireAsync(_name, TimeSpan.Zero, Cancellation))
        {
            Assert.Equal(1, await TryFromAnotherProcessAsync(_name));
        }

        Assert.Equal(0, await TryFromAnotherProcessAsync(_name));
    }

    [Fact]
    public async Task HeavyLock_IsHeldByThisTestProgram() => Assert.Equal(1, await TryFromAnotherProcessAsync(HeavyLock.Name));

    private static async Task<int> TryFromAnotherProcessAsync(string name) =>
        (await Command.RunAsync("flock", ["--nonblock", CrossProcessLock.FileOf(name), "true"], Cancellation)).ExitCode;
}
