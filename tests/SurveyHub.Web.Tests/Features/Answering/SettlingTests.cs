using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Tests.Features.Answering;

public sealed class SqliteSettlingTests : SettlingTests
{
    protected override Task<string?> CreateDatabaseAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresSettlingTests(PostgreSqlServer server) : SettlingTests
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

/// <summary>Two texts for one field stay open to everybody until a person has decided, on either engine. Karin wrote "6", Lena "5" over the same.</summary>
public abstract class SettlingTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2019, 5, 6, 7, 0, 0, TimeSpan.Zero);
    private static readonly FieldPath Field = FieldPath.Parse("antal");

    private SurveyHubApplication _application = null!;
    private TestWave _wave = null!;
    private TestRespondent _lena = null!;
    private long _six;
    private long _five;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private AnswerWriter Writer => _application.Services.GetRequiredService<AnswerWriter>();

    private TestRespondent Karin => _wave.Gotland;

    public async ValueTask InitializeAsync()
    {
        _application = new SurveyHubApplication(await CreateDatabaseAsync());
        _wave = await TestWave.ReleaseAsync(_application, Questionnaires.Short);
        _lena = await _wave.ShareAsync(Karin, "Lena Ekonom", AccessLevel.Write);
        _six = (await SaveAsync(Karin, "6", null)).Fields[0].Sequence!.Value;
        _five = (await SaveAsync(_lena, "5", null)).Fields[0].Sequence!.Value;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Conflict_IsOpen_ToEverybody_UntilItIsSettled()
    {
        Assert.Equal(["5"], await OpenAsync(Karin));
        Assert.Equal(["5"], await OpenAsync(_lena));

        var kept = await SettleAsync(Karin, new Settlement(Field, "", _six, _five, null));

        Assert.Equal(new SettleResult(Field, "", SettleOutcome.Settled, _six), Assert.Single(kept.Settlements));
        Assert.Empty(await OpenAsync(_lena));
        var settled = Assert.Single(await SettledAsync());
        Assert.Equal((_five, Karin.Person, Now), (settled.Sequence, settled.PersonId, settled.At));
        Assert.Equal(["6", "5"], (await _wave.LogAsync(Karin)).Select(entry => entry.Raw));
    }

    [Fact]
    public async Task LaterSave_OfSomebodyWhoHasNotDecided_DoesNotBuryIt()
    {
        await SaveAsync(Karin, "7", _six);

        Assert.Equal(["5"], await OpenAsync(Karin));
    }

    [Fact]
    public async Task TakingUpTheOtherText_MakesItHold_AndSettles()
    {
        var taken = await SettleAsync(Karin, TakeUpFive(), Change("5", _six));

        Assert.Equal((FieldOutcome.Saved, "5"), (taken.Fields[0].Outcome, taken.Fields[0].Held?.Raw));
        Assert.Equal(SettleOutcome.Settled, taken.Settlements[0].Outcome);
        Assert.Empty(await OpenAsync(Karin));
        Assert.Equal("5", (await _wave.HeldAsync(Karin))["antal"].Raw);
    }

    [Fact]
    public async Task TakenUp_SentTwice_IsRecordedOnce_AndAcknowledgedTwice()
    {
        var change = Change("5", _six);

        var first = await SettleAsync(Karin, TakeUpFive(), change);
        var second = await SettleAsync(Karin, TakeUpFive(), change);

        Assert.Equal(first, second);
        Assert.Equal(3, (await _wave.LogAsync(Karin)).Count);
        Assert.Single(await SettledAsync());
    }

    [Fact]
    public async Task MergedText_SettlesAllThatWasSeen_AndNothingLater()
    {
        var four = (await SaveAsync(_lena, "4", null)).Fields[0].Sequence!.Value;
        var merged = await SettleAsync(Karin, new Settlement(Field, "", _six, _five, null), Change("11", _six));

        Assert.Equal(SettleOutcome.Settled, merged.Settlements[0].Outcome);
        Assert.Equal(["4"], await OpenAsync(Karin));
        Assert.Equal(["11"], (await _wave.HeldAsync(Karin)).Values.Select(entry => entry.Raw));
        Assert.True(four > _five);
    }

    [Fact]
    public async Task Decision_AboutWhatNoLongerHolds_ChangesNothing()
    {
        var seven = (await SaveAsync(_lena, "7", _six)).Fields[0].Sequence;

        var kept = await SettleAsync(Karin, new Settlement(Field, "", _six, _five, null));
        var taken = await SettleAsync(Karin, TakeUpFive(), Change("5", _six));

        Assert.Equal(new SettleResult(Field, "", SettleOutcome.Outdated, seven), kept.Settlements[0]);
        Assert.Equal((FieldOutcome.Outdated, "7"), (taken.Fields[0].Outcome, taken.Fields[0].Held?.Raw));
        Assert.Equal(SettleOutcome.Outdated, taken.Settlements[0].Outcome);
        Assert.Equal(["5"], await OpenAsync(Karin));
        Assert.Equal(3, (await _wave.LogAsync(Karin)).Count);
    }

    [Fact]
    public async Task MergedText_ThatComesTooLate_IsOneMoreText_AndNothingIsSettled()
    {
        await SaveAsync(_lena, "7", _six);

        var late = await SettleAsync(Karin, new Settlement(Field, "", _six, _five, null), Change("11", _six));

        Assert.Equal((FieldOutcome.Conflict, SettleOutcome.Outdated), (late.Fields[0].Outcome, late.Settlements[0].Outcome));
        Assert.Equal(["5", "11"], await OpenAsync(Karin));
    }

    [Fact]
    public async Task OfTwoWhoDecideAtOnce_OneDoes_AndTheOtherIsTold()
    {
        for (var round = 0; round < 10; round++)
        {
            var keeping = SettleAsync(Karin, new Settlement(Field, "", _six, _five, null));
            var taking = SettleAsync(_lena, TakeUpFive(), Change("5", _six));
            var (kept, taken) = (await keeping, await taking);

            var isTaken = taken.Fields[0].Outcome == FieldOutcome.Saved;
            Assert.Equal(isTaken ? SettleOutcome.Outdated : SettleOutcome.Settled, kept.Settlements[0].Outcome);
            Assert.Equal(isTaken ? FieldOutcome.Saved : FieldOutcome.Outdated, taken.Fields[0].Outcome);
            Assert.Equal(isTaken ? "5" : "6", (await _wave.HeldAsync(Karin))["antal"].Raw);
            Assert.Empty(await OpenAsync(Karin));
            var seen = (await _wave.HeldAsync(Karin))["antal"].Sequence;
            _six = (await SaveAsync(Karin, "6", seen)).Fields[0].Held!.Sequence;
            _five = (await SaveAsync(_lena, "5", null)).Fields[0].Sequence!.Value;
        }
    }

    [Fact]
    public async Task GoingOnInATextThatDoesNotHold_LeavesOnlyTheLatestOpen()
    {
        var further = (await SaveAsync(_lena, "55", _five)).Fields[0];

        Assert.Equal(FieldOutcome.Conflict, further.Outcome);
        Assert.Equal(["55"], await OpenAsync(Karin));
        Assert.Equal(["6", "5", "55"], (await _wave.LogAsync(Karin)).Select(entry => entry.Raw));

        // Another tab of hers, which began from the same, is a text of its own.
        await SaveAsync(_lena, "50", null);
        Assert.Equal(["55", "50"], await OpenAsync(Karin));
    }

    [Fact]
    public async Task WhoTypesWhatHolds_HasGivenTheOtherTextUp()
    {
        Assert.Equal(FieldOutcome.Unchanged, (await SaveAsync(_lena, "6", _five)).Fields[0].Outcome);

        Assert.Empty(await OpenAsync(Karin));
    }

    [Fact]
    public async Task TextThatBecomesTheAnswer_IsNoLongerOpen_AlsoWhenItIsReplaced()
    {
        var five = (await SaveAsync(Karin, "5", _six)).Fields[0].Sequence;
        Assert.Empty(await OpenAsync(Karin));

        await SaveAsync(Karin, "8", five);
        Assert.Empty(await OpenAsync(Karin));
    }

    [Fact]
    public async Task WhileSubmitted_NothingIsSettled()
    {
        await Writer.SubmitAsync(new SubmitResponse(Karin.Response, Actor.At(Karin.Person), new Signature("Karin Exempel", null), _six, Now), Stop);

        var kept = await SettleAsync(Karin, new Settlement(Field, "", _six, _five, null));

        Assert.Equal((Acceptance.Submitted, SettleOutcome.Outdated), (kept.Acceptance, kept.Settlements[0].Outcome));
        Assert.Equal(["5"], await OpenAsync(Karin));
    }

    protected abstract Task<string?> CreateDatabaseAsync();

    private static FieldChange Change(string raw, long? basedOn) => new(Field, "", Guid.NewGuid(), basedOn, AnswerKind.Value, raw, null, null, null);

    private Settlement TakeUpFive() => new(Field, "", _six, _five, _five);

    private Task<SaveResult> SaveAsync(TestRespondent who, string raw, long? basedOn) => Writer.SaveAsync(Command(who, Change(raw, basedOn)), Stop);

    private Task<SaveResult> SettleAsync(TestRespondent who, Settlement settlement, params FieldChange[] changes) =>
        Writer.SaveAsync(Command(who, changes) with { Settlements = [settlement] }, Stop);

    private SaveAnswers Command(TestRespondent who, params FieldChange[] changes) =>
        new(who.Response, Actor.At(who.Person), _wave.Version, Now, [.. changes]);

    private async Task<IEnumerable<string>> OpenAsync(TestRespondent who)
    {
        var link = await _application.Services.GetRequiredService<LinkReader>().FindAsync(who.Token, Stop);
        return link!.Talk.Conflicts.Select(conflict => conflict.Text.Raw);
    }

    private async Task<IReadOnlyList<Web.Features.Answering.People.SettledConflict>> SettledAsync()
    {
        await using var db = await _wave.OpenAsync();
        return await db.SettledConflicts.AsNoTracking().Where(s => s.ResponseId == Karin.Response).ToListAsync(Stop);
    }
}
