using SurveyHub.TestKit.Processes;

namespace SurveyHub.TestKit.Tests.Processes;

public sealed class CommandTests
{
    [Fact]
    public async Task RunAsync_ReturnsWhatTheProgramSaidAndHowItEnded()
    {
        var result = await Command.RunAsync(
            "sh", ["-c", "echo $GREETING; echo mistake >&2; exit 3"], TestContext.Current.CancellationToken,
            new Dictionary<string, string?> { ["GREETING"] = "hej" });

        Assert.Equal(new CommandResult(3, "hej\n", "mistake\n"), result);
    }

    [Fact]
    public void EnsureSuccess_AfterAFailure_RepeatsWhatTheProgramSaid()
    {
        var failed = new CommandResult(3, "out", "mistake");

        var exception = Assert.Throws<InvalidOperationException>(() => failed.EnsureSuccess("The program"));

        Assert.Equal("The program ended with exit code 3.\nout\nmistake", exception.Message);
    }

    [Fact]
    public async Task RunAsync_Cancelled_KillsWhatTheProgramStarted()
    {
        using var folder = new TemporaryFolder();
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var childId = folder.File("child");

        var script = $"sleep 600 & echo $! > '{childId}.new'; mv '{childId}.new' '{childId}'; wait";
        var running = Command.RunAsync("sh", ["-c", script], cancelling.Token);
        while (!File.Exists(childId))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await Eventually.TrueAsync(() => !ProcessTable.IsRunning(File.ReadAllText(childId).Trim()), "the child is gone");
    }
}
