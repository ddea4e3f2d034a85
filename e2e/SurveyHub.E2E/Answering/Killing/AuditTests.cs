using SurveyHub.TestKit.Respondents;

namespace SurveyHub.E2E.Answering.Killing;

/// <summary>That the kill test can fail: each kind of harm, done to a log by hand, is found.</summary>
public sealed class AuditTests
{
    private static readonly Guid Response = Guid.Parse("0f6a9a1c-4a04-4d55-9a3c-0b9b8f3f5a11");
    private static readonly SentSave First = new("resurser", Guid.CreateVersion7(), "", "ett");
    private static readonly SentSave Second = new("resurser", Guid.CreateVersion7(), "1", "två");
    private static readonly IReadOnlyList<LogEntry> Log = [Entry(1, First, null), Entry(2, Second, 1)];
    private static readonly Dictionary<(Guid, string), long> Current = new() { [(Response, "resurser")] = 2 };

    [Fact]
    public void WholeLog_HasNothingToRemark() => Assert.Equal((0, 0, 0), Found(Log, Current, "två"));

    [Fact]
    public void EntryThatIsGone_IsLost() => Assert.Equal((1, 0, 1), Found([Log[0]], new() { [(Response, "resurser")] = 1 }, "två"));

    [Fact]
    public void EntryWithAnotherText_IsLost_AndIsNotWhatIsShown() => Assert.Equal((1, 0, 1), Found([Log[0], Log[1] with { Raw = "tvv" }], Current, "två"));

    [Fact]
    public void SaveThatIsThereTwice_IsDoubled() => Assert.Equal((0, 1, 1), Found([.. Log, Log[1] with { Sequence = 3, BasedOn = 2 }], Current, "två"));

    [Fact]
    public void SaveThatNobodyMade_IsDoubled() =>
        Assert.Equal((0, 1, 0), Found([.. Log, Log[1] with { Sequence = 3, SaveId = Guid.NewGuid(), BasedOn = 1, Standing = 1 }], Current, "två"));

    [Fact]
    public void TextOfTheLogThatWasChosen_IsNotDoubled_WhenItsPostWasSeen()
    {
        var chosen = Assert.Single(SentSaves.In(":use=resurser+1+2+2"));
        LogEntry[] log = [.. Log, Entry(3, chosen with { Text = "ett" }, 2)];
        var ledger = Ledger();
        var before = Audit.Of(ledger, new DatabaseFile(log, Current), []);
        ledger.Sending(chosen, Response);

        var after = Audit.Of(ledger, new DatabaseFile(log, Current), []);

        Assert.Equal((1, 0), (before.Doubled.Count, after.Doubled.Count));
    }

    [Fact]
    public void TextThatOverwroteUnseen_IsWrong() => Assert.Equal((0, 0, 1), Found([Log[0], Log[1] with { BasedOn = null }], Current, "två"));

    [Fact]
    public void TextThatDoesNotHoldThoughItWasAppliedLast_IsWrong() =>
        Assert.Equal((0, 0, 1), Found(Log, new() { [(Response, "resurser")] = 1 }, "ett"));

    [Fact]
    public void PageThatShowsAnotherText_IsWrong() => Assert.Equal((0, 0, 1), Found(Log, Current, "ett"));

    [Fact]
    public void TextThatWasTypedAndNeverCame_IsLost()
    {
        var ledger = Ledger();
        ledger.Left(Response, "tre");

        Assert.Single(Audit.Of(ledger, new DatabaseFile(Log, Current), []).Lost);
    }

    private static (int Lost, int Doubled, int Wrong) Found(IReadOnlyList<LogEntry> log, Dictionary<(Guid, string), long> current, string shown)
    {
        var audit = Audit.Of(Ledger(), new DatabaseFile(log, current), [new ShownField("k1", Response, "resurser", shown, IsInConflict: false)]);
        return (audit.Lost.Count, audit.Doubled.Count, audit.Wrong.Count);
    }

    private static SaveLedger Ledger()
    {
        var ledger = new SaveLedger();
        ledger.Sending(First, Response);
        ledger.Sending(Second, Response);
        return ledger;
    }

    private static LogEntry Entry(long sequence, SentSave save, long? basedOn) =>
        new(sequence, Response, save.Path, save.Text, SentSaves.RecordedId(save), basedOn, 0);
}
