using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Tests.Features.Answering;

public sealed class SqliteAnswerWriterTests : AnswerWriterTests
{
    protected override Task<string?> CreateDatabaseAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresAnswerWriterTests(PostgreSqlServer server) : AnswerWriterTests
{
    private PostgreSqlDatabase? _database;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected override async Task<string?> CreateDatabaseAsync() =>
        (_database = await server.CreateDatabaseAsync(TestContext.Current.CancellationToken)).ConnectionString;
}

/// <summary>What the writer promises, on either engine.</summary>
public abstract class AnswerWriterTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2019, 5, 6, 7, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterDeadline = new(2019, 5, 23, 7, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterEnd = new(2019, 5, 29, 22, 0, 0, TimeSpan.Zero);

    private SurveyHubApplication _application = null!;
    private TestWave _wave = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private AnswerWriter Writer => _application.Services.GetRequiredService<AnswerWriter>();

    private TestRespondent Gotland => _wave.Gotland;

    public async ValueTask InitializeAsync()
    {
        _application = new SurveyHubApplication(await CreateDatabaseAsync());
        _wave = await TestWave.ReleaseAsync(_application, Questionnaires.Short);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Save_OfAnEmptyField_Holds_AndStartsTheResponse()
    {
        var result = await SaveAsync(Change("utbud", "KBT"));

        var field = Assert.Single(result.Fields);
        Assert.Equal((Acceptance.Taken, FieldOutcome.Saved), (result.Acceptance, field.Outcome));
        var entry = Assert.Single(await _wave.LogAsync(Gotland));
        Assert.Equal((field.Sequence, "KBT", EntryStanding.Applied), (entry.Sequence, entry.Raw, entry.Standing));
        Assert.Equal(entry.Sequence, (await _wave.HeldAsync(Gotland))["utbud"].Sequence);
        var response = await _wave.ResponseAsync(Gotland);
        Assert.Equal((ResponseState.Started, Now), (response.State, response.FirstActivityAt));
    }

    [Fact]
    public async Task Save_SentTwice_IsRecordedOnce_AndAcknowledgedTwice()
    {
        var change = Change("utbud", "KBT");

        var first = await SaveAsync(change);
        var second = await SaveAsync(change);

        Assert.Equal(first.Fields[0], second.Fields[0]);
        Assert.Single(await _wave.LogAsync(Gotland));
    }

    [Fact]
    public async Task Save_OfWhatStandsThereAlready_RecordsNothing()
    {
        await SaveAsync(Change("utbud", "KBT"));

        var result = await SaveAsync(Change("utbud", "KBT"), Change("antal", "", kind: AnswerKind.Cleared));

        Assert.Equal([FieldOutcome.Unchanged, FieldOutcome.Unchanged], result.Fields.Select(f => f.Outcome));
        Assert.Single(await _wave.LogAsync(Gotland));
    }

    [Fact]
    public async Task Save_OverSomethingNewer_IsAConflict_ThatCarriesBoth()
    {
        var first = (await SaveAsync(Change("utbud", "KBT"))).Fields[0];
        await SaveAsync(Change("utbud", "KBT och IPT", first.Sequence));

        var late = (await SaveAsync(Change("utbud", "bara KBT", first.Sequence))).Fields[0];

        Assert.Equal((FieldOutcome.Conflict, "KBT och IPT"), (late.Outcome, late.Held?.Raw));
        var log = await _wave.LogAsync(Gotland);
        Assert.Equal(("bara KBT", EntryStanding.Conflicting), (log[^1].Raw, log[^1].Standing));
        Assert.Equal("KBT och IPT", (await _wave.HeldAsync(Gotland))["utbud"].Raw);
    }

    [Fact]
    public async Task Save_SentAgainAfterSomebodyElses_IsToldThatItDoesNotHold()
    {
        var change = Change("utbud", "KBT");
        var first = (await SaveAsync(change)).Fields[0];
        await SaveAsync(Change("utbud", "IPT", first.Sequence));

        var again = (await SaveAsync(change)).Fields[0];

        Assert.Equal((FieldOutcome.Conflict, "IPT"), (again.Outcome, again.Held?.Raw));
        Assert.Equal(2, (await _wave.LogAsync(Gotland)).Count);
    }

    [Fact]
    public async Task Save_AfterTheEnd_IsKeptOutside()
    {
        var result = await Writer.SaveAsync(Command(AfterEnd, Change("utbud", "för sent")), Stop);

        Assert.Equal((Acceptance.Ended, FieldOutcome.NotTaken), (result.Acceptance, result.Fields[0].Outcome));
        Assert.Equal(EntryStanding.NotTaken, Assert.Single(await _wave.LogAsync(Gotland)).Standing);
        Assert.Empty(await _wave.HeldAsync(Gotland));
        Assert.Equal(ResponseState.NotStarted, (await _wave.ResponseAsync(Gotland)).State);
    }

    [Fact]
    public async Task Save_AfterTheEnd_ByAnImport_IsTaken()
    {
        var import = Command(AfterEnd, Change("utbud", "ur arkivet")) with { By = new Actor(null, null, AnswerWay.Import) };

        Assert.Equal(FieldOutcome.Saved, (await Writer.SaveAsync(import, Stop)).Fields[0].Outcome);
    }

    [Fact]
    public async Task Write_ThatFails_TakesNobodyWithIt()
    {
        var missing = Command(Now, Change("utbud", "till ingen")) with { Response = ResponseId.New() };
        var writes = Enumerable.Range(0, 20).Select(i => Writer.SaveAsync(Command(Now, Change("utbud", $"text {i}")), Stop)).ToList();
        var failing = Writer.SaveAsync(missing, Stop);
        var after = Writer.SaveAsync(Command(Now, Change("antal", "3")), Stop);

        await Assert.ThrowsAsync<AnswerNotWrittenException>(() => failing);
        await Task.WhenAll(writes);
        Assert.Equal(FieldOutcome.Saved, (await after).Fields[0].Outcome);
        Assert.Equal(21, (await _wave.LogAsync(Gotland)).Count);
    }

    [Fact]
    public async Task FullQueue_RefusesAtOnce_AndStopping_WritesWhatWasTakenIn()
    {
        var gate = _application.Services.GetRequiredService<SurveyHub.Web.Platform.Data.WriteGate>();
        List<Task<SaveResult>> writes;
        using (await gate.EnterAsync(Stop))
        {
            // The writer waits at the gate with at most a batch, and the rest fills the queue.
            writes = [.. Enumerable.Range(0, AnswerWriter.QueueLength + 400).Select(i => Writer.SaveAsync(Command(Now, Change("utbud", $"{i}")), Stop))];
            Assert.Contains(writes, write => write.IsFaulted);
        }

        await Writer.StopAsync(Stop);

        var kept = 0;
        foreach (var write in writes)
        {
            kept += await Record.ExceptionAsync(() => write) is null ? 1 : 0;
        }

        Assert.InRange(kept, AnswerWriter.QueueLength, writes.Count - 1);
        Assert.Equal(kept, (await _wave.LogAsync(Gotland)).Count);
        await Assert.ThrowsAsync<AnswerNotWrittenException>(() => SaveAsync(Change("utbud", "efteråt")));
    }

    [Fact]
    public async Task Submit_PinsWhatWasReviewed_AndADoublePressIsOne()
    {
        var sequence = (await SaveAsync(Change("utbud", "KBT"))).Fields[0].Sequence!.Value;

        Assert.Equal(new SubmitResult(SubmitOutcome.Submitted, 1), await SubmitAsync(sequence, Now));
        Assert.Equal(new SubmitResult(SubmitOutcome.SubmittedBefore, 1), await SubmitAsync(sequence, Now));

        var submission = Assert.Single(await _wave.SubmissionsAsync(Gotland));
        Assert.Equal((sequence, "Karin Exempel", false), (submission.LastSequence, submission.SignedByName, submission.IsLate));
        Assert.Equal(ResponseState.Submitted, (await _wave.ResponseAsync(Gotland)).State);
    }

    [Fact]
    public async Task Submit_WhenSomethingWasAnsweredSinceTheReview_IsRefused()
    {
        var reviewed = (await SaveAsync(Change("utbud", "KBT"))).Fields[0].Sequence!.Value;
        await SaveAsync(Change("antal", "4"));

        Assert.Equal(SubmitOutcome.ChangedSinceReview, (await SubmitAsync(reviewed, Now)).Outcome);
        Assert.Empty(await _wave.SubmissionsAsync(Gotland));
    }

    [Fact]
    public async Task Submit_AfterTheDeadline_IsLate_AndAfterTheEnd_Refused()
    {
        var sequence = (await SaveAsync(Change("utbud", "KBT"))).Fields[0].Sequence!.Value;

        Assert.Equal(SubmitOutcome.Ended, (await SubmitAsync(sequence, AfterEnd)).Outcome);
        Assert.Equal(SubmitOutcome.Submitted, (await SubmitAsync(sequence, AfterDeadline)).Outcome);
        Assert.True(Assert.Single(await _wave.SubmissionsAsync(Gotland)).IsLate);
    }

    [Fact]
    public async Task Save_WhileSubmitted_IsKeptOutside_UntilReopened()
    {
        var first = (await SaveAsync(Change("utbud", "KBT"))).Fields[0].Sequence!.Value;
        await SubmitAsync(first, Now);

        Assert.Equal(Acceptance.Submitted, (await SaveAsync(Change("utbud", "ändrat", first))).Acceptance);
        Assert.Equal("KBT", (await _wave.HeldAsync(Gotland))["utbud"].Raw);

        Assert.Equal(ReopenOutcome.Reopened, await ReopenAsync(Now));
        var corrected = (await SaveAsync(Change("utbud", "rättat", first))).Fields[0];
        Assert.Equal(FieldOutcome.Saved, corrected.Outcome);
        Assert.Equal(new SubmitResult(SubmitOutcome.Submitted, 2), await SubmitAsync(corrected.Sequence!.Value, Now));
        Assert.Equal([first, corrected.Sequence.Value], (await _wave.SubmissionsAsync(Gotland)).Select(s => s.LastSequence));
    }

    [Fact]
    public async Task Reopen_IsRefused_WhenNothingIsSubmitted_AndAfterTheDeadline()
    {
        Assert.Equal(ReopenOutcome.NotSubmitted, await ReopenAsync(Now));
        await SubmitAsync((await SaveAsync(Change("utbud", "KBT"))).Fields[0].Sequence!.Value, Now);

        Assert.Equal(ReopenOutcome.DeadlinePassed, await ReopenAsync(AfterDeadline));
        Assert.Equal(ResponseState.Submitted, (await _wave.ResponseAsync(Gotland)).State);
    }

    [Fact]
    public async Task NoteActivity_KeepsTheFirstTime()
    {
        Assert.True(await Writer.NoteActivityAsync(Gotland.Response, Now, Stop));
        Assert.False(await Writer.NoteActivityAsync(Gotland.Response, Now.AddHours(1), Stop));
        var response = await _wave.ResponseAsync(Gotland);
        Assert.Equal((ResponseState.NotStarted, Now), (response.State, response.FirstActivityAt));
    }

    [Fact]
    public async Task AnyInterleavingOfPeople_LosesNothing_AndOverwritesNothingUnseen()
    {
        var acknowledged = new List<AcknowledgedSave>();
        for (var seed = 1; seed <= TestSettings.Rounds(20, 600); seed++)
        {
            acknowledged.AddRange(await new Colleagues(Writer, Gotland, _wave.Version, seed).TypeAsync(Stop));
        }

        var log = await _wave.LogAsync(Gotland);
        Colleagues.AssertNothingIsLost(acknowledged, log, await _wave.HeldAsync(Gotland));
        // They did get in each other's way, or nothing was tried.
        Assert.Contains(acknowledged, save => save.Result.Outcome == FieldOutcome.Conflict);
        Assert.Contains(acknowledged, save => save.IsRepeated);
    }

    [Fact]
    public async Task Rows_AreNoMoreThanThereMayBe_WhoeverAddsThem_AndOneThatIsEmptiedGivesRoom()
    {
        var cell = FieldPath.Parse("vad.forslag.text");
        FieldChange Row(string key, string raw, long? basedOn = null) =>
            new(cell, key, Guid.NewGuid(), basedOn, raw.Length == 0 ? AnswerKind.Cleared : AnswerKind.Value, raw, null, null, null);
        Task<SaveResult> AddAsync(params FieldChange[] changes) =>
            Writer.SaveAsync(Command(Now, changes) with { MostRows = new Dictionary<FieldPath, int> { [cell] = 2 } }, Stop);

        var first = await AddAsync(Row("a", "en"));
        var both = await Task.WhenAll(AddAsync(Row("b", "två")), AddAsync(Row("c", "tre")));

        var outcomes = both.Select(result => result.Fields[0].Outcome).Order().ToList();
        Assert.Equal([FieldOutcome.Saved, FieldOutcome.RowsFull], outcomes);
        Assert.Equal(2, (await _wave.LogAsync(Gotland)).Count);
        Assert.Equal(FieldOutcome.Saved, (await AddAsync(Row("a", "en till", first.Fields[0].Sequence))).Fields[0].Outcome);
        var emptied = await AddAsync(Row("a", "", (await _wave.LogAsync(Gotland))[^1].Sequence));
        Assert.Equal(FieldOutcome.Saved, emptied.Fields[0].Outcome);
        Assert.Equal(FieldOutcome.Saved, (await AddAsync(Row("d", "fyra"))).Fields[0].Outcome);
    }

    protected abstract Task<string?> CreateDatabaseAsync();

    private static FieldChange Change(string path, string raw, long? basedOn = null, AnswerKind kind = AnswerKind.Value) =>
        new(FieldPath.Parse(path), "", Guid.NewGuid(), basedOn, kind, raw, null, null, null);

    private Task<SaveResult> SaveAsync(params FieldChange[] changes) => Writer.SaveAsync(Command(Now, changes), Stop);

    private SaveAnswers Command(DateTimeOffset at, params FieldChange[] changes) =>
        new(Gotland.Response, Actor.At(Gotland.Person), _wave.Version, at, [.. changes]);

    private Task<SubmitResult> SubmitAsync(long reviewed, DateTimeOffset at) => Writer.SubmitAsync(
        new SubmitResponse(Gotland.Response, Actor.At(Gotland.Person), new Signature("Karin Exempel", "processledare"), reviewed, at), Stop);

    private Task<ReopenOutcome> ReopenAsync(DateTimeOffset at) =>
        Writer.ReopenAsync(new ReopenResponse(Gotland.Response, Actor.At(Gotland.Person), at), Stop);
}
