using System.Text;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Web.Tests.Features.Answering.Durability;

/// <summary>
/// What the page calls <i>sparat</i> is on disk. Killing the program cannot show that, because the page cache outlives it; so its system calls
/// are watched: no acknowledgement may leave while something written to the database's log has not been synced.
/// </summary>
public sealed class DurabilityTests
{
    private const int Saves = 10;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NoSaveIsAcknowledged_BeforeItIsOnDisk()
    {
        var trace = await TraceSavesAsync(TracedSite.ProgramFolder);

        Assert.Equal(Saves, trace.Acknowledgements);
        Assert.Empty(trace.AcknowledgedTooEarly);
    }

    [Fact]
    public async Task NoSaveIsAcknowledged_BeforeItIsOnDisk_SeenFail()
    {
        using var copy = new TestFolder();
        TracedSite.CopyProgram(copy.Path);
        TurnOffSyncing(copy.File(TracedSite.Program));

        var trace = await TraceSavesAsync(copy.Path);

        Assert.Equal(Saves, trace.Acknowledgements);
        Assert.Equal(Saves, trace.AcknowledgedTooEarly.Count);
    }

    private static async Task<SaveTrace> TraceSavesAsync(string programFolder)
    {
        var strace = await Tool.Strace.LocateAsync(Stop);
        await using var site = await TracedSite.StartAsync(strace, programFolder, Stop);
        for (var i = 0; i < Saves; i++)
        {
            Assert.Equal(303, (int)(await site.Karin.SaveAsync(("utbud", $"text {i}"))).Status);
        }

        return await site.ReadTraceAsync(Saves, Stop);
    }

    /// <summary>
    /// Changes the setting in the compiled program, where text stands as UTF-16 wherever it is used: no setting of ours can turn it off.
    /// </summary>
    private static void TurnOffSyncing(string program)
    {
        var bytes = File.ReadAllBytes(program);
        var (on, off) = (Encoding.Unicode.GetBytes("synchronous=FULL"), Encoding.Unicode.GetBytes("synchronous=OFF "));
        var changed = 0;
        for (var place = bytes.AsSpan().IndexOf(on); place >= 0; place = bytes.AsSpan().IndexOf(on))
        {
            off.CopyTo(bytes.AsSpan(place));
            changed++;
        }

        Assert.NotEqual(0, changed);
        File.WriteAllBytes(program, bytes);
    }
}
