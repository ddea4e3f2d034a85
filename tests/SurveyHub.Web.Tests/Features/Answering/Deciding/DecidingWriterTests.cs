using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Tests.Features.Answering.Deciding;

public sealed class SqliteDecidingWriterTests : DecidingWriterTests
{
    protected override Task<string?> CreateDatabaseAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresDecidingWriterTests(PostgreSqlServer server) : DecidingWriterTests
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

/// <summary>What the writer decides about approving, signing, opening again and putting back, on either engine.</summary>
public abstract class DecidingWriterTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2019, 5, 6, 7, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterEnd = new(2019, 5, 29, 22, 0, 0, TimeSpan.Zero);

    private SurveyHubApplication _application = null!;
    private TestWave _wave = null!;
    private TestRespondent _director = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private AnswerWriter Writer => _application.Services.GetRequiredService<AnswerWriter>();

    private TestRespondent Leader => _wave.Gotland;

    public async ValueTask InitializeAsync()
    {
        _application = new SurveyHubApplication(await CreateDatabaseAsync());
        _wave = await TestWave.ReleaseAsync(_application, Questionnaires.Short);
        _director = await _wave.ShareAsync(Leader, "Disa Direktör", AccessLevel.Approve);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Submit_WaitsForTheApprovalOfExactlyWhatHolds()
    {
        var first = await SaveAsync("utbud", "KBT");
        Assert.Equal(SubmitOutcome.NotApproved, (await SubmitAsync(Leader, first)).Outcome);

        Assert.Equal(ApproveOutcome.Recorded, await ApproveAsync(_director, first));
        var second = await SaveAsync("antal", "4");
        Assert.Equal(SubmitOutcome.NotApproved, (await SubmitAsync(Leader, second)).Outcome);

        Assert.Equal(ApproveOutcome.Recorded, await ApproveAsync(_director, second, at: Now.AddHours(1)));
        Assert.Equal(SubmitOutcome.Submitted, (await SubmitAsync(Leader, second, diaryNumber: "RG 2019/7")).Outcome);
        var submission = Assert.Single(await _wave.SubmissionsAsync(Leader));
        Assert.Equal(("Disa Direktör", Now.AddHours(1), "RG 2019/7"), (submission.ApprovedByName, submission.ApprovedAt!.Value, submission.DiaryNumber));
    }

    [Fact]
    public async Task Approve_OfWhatHasChangedSinceItWasShown_IsNotRecorded()
    {
        var shown = await SaveAsync("utbud", "KBT");
        await SaveAsync("antal", "4");

        Assert.Equal(ApproveOutcome.ChangedSinceRead, await ApproveAsync(_director, shown));
        Assert.Empty(await ApprovalsAsync());
    }

    [Fact]
    public async Task Approve_PressedTwice_IsOneVerdict_AndTheLastWordHolds()
    {
        var held = await SaveAsync("utbud", "KBT");

        Assert.Equal(ApproveOutcome.Recorded, await ApproveAsync(_director, held));
        Assert.Equal(ApproveOutcome.RecordedBefore, await ApproveAsync(_director, held));
        Assert.Equal(ApproveOutcome.Recorded, await ApproveAsync(_director, held, Verdict.SentBack, "Se över fråga 3"));
        Assert.Equal(SubmitOutcome.NotApproved, (await SubmitAsync(Leader, held)).Outcome);
        Assert.Equal(ApproveOutcome.Recorded, await ApproveAsync(_director, held));

        var verdicts = await ApprovalsAsync();
        Assert.Equal([Verdict.Approved, Verdict.SentBack, Verdict.Approved], verdicts.Select(approval => approval.Verdict));
        // Made at the same moment, they are still told apart.
        Assert.Equal(3, verdicts.Select(approval => approval.At).Distinct().Count());
        Assert.Equal(SubmitOutcome.Submitted, (await SubmitAsync(Leader, held)).Outcome);
    }

    [Fact]
    public async Task Approve_IsForThoseNamed_WhileItIsOpen()
    {
        var held = await SaveAsync("utbud", "KBT");

        Assert.Equal(ApproveOutcome.NotApprover, await ApproveAsync(Leader, held));
        Assert.Equal(ApproveOutcome.Ended, await ApproveAsync(_director, held, at: AfterEnd));
        await ApproveAsync(_director, held);
        await SubmitAsync(Leader, held);
        Assert.Equal(ApproveOutcome.Submitted, await ApproveAsync(_director, held));
    }

    [Fact]
    public async Task Approval_OfSomebodyNoLongerNamed_DoesNotHold_AndWithNobodyNamed_NoneIsNeeded()
    {
        var other = await _wave.ShareAsync(Leader, "Annan Chef", AccessLevel.Approve);
        var held = await SaveAsync("utbud", "KBT");
        await ApproveAsync(_director, held);

        await RevokeAsync(_director);
        Assert.Equal(SubmitOutcome.NotApproved, (await SubmitAsync(Leader, held)).Outcome);

        await RevokeAsync(other);
        Assert.Equal(SubmitOutcome.Submitted, (await SubmitAsync(Leader, held)).Outcome);
    }

    [Fact]
    public async Task Approval_SurvivesNoReopening_AlsoWhenNothingWasChanged_AndClocksDiffer()
    {
        var held = await SaveAsync("utbud", "KBT");
        // As on a node whose clock goes before the other's.
        await ApproveAsync(_director, held, at: Now.AddMinutes(5));
        await SubmitAsync(Leader, held);

        Assert.Equal(ReopenOutcome.Reopened, await ReopenAsync(Leader, Now.AddMinutes(1)));
        Assert.Equal(SubmitOutcome.NotApproved, (await SubmitAsync(Leader, held)).Outcome);
        Assert.Equal(ApproveOutcome.Recorded, await ApproveAsync(_director, held, at: Now.AddMinutes(2)));
        Assert.Equal(new SubmitResult(SubmitOutcome.Submitted, 2), await SubmitAsync(Leader, held));
    }

    [Fact]
    public async Task ApprovingAndWriting_AtTheSameTime_NeverHandsInWhatNobodyApproved()
    {
        var held = await SaveAsync("utbud", "0");
        for (var round = 1; round <= 20; round++)
        {
            var (shown, text) = (held, $"{round}");
            var writing = SaveAsync("utbud", text, held);
            var approving = ApproveAsync(_director, shown);
            var signing = SubmitAsync(Leader, shown);
            await Task.WhenAll(writing, approving, signing);
            held = await writing;
            if ((await signing).Outcome == SubmitOutcome.Submitted)
            {
                await ReopenAsync(Leader, Now);
                held = (await _wave.HeldAsync(Leader))["utbud"].Sequence;
            }
        }

        var approved = (await ApprovalsAsync()).Select(approval => approval.UpToSequence).ToHashSet();
        Assert.All(await _wave.SubmissionsAsync(Leader), submission => Assert.Contains(submission.LastSequence, approved));
    }

    [Fact]
    public async Task Sign_IsForTheOneNamed_AndTheResponsiblesRightSleepsMeanwhile()
    {
        await RevokeAsync(_director);
        var held = await SaveAsync("utbud", "KBT");
        var signer = await _wave.ShareAsync(Leader, "Sune Signerare", AccessLevel.Submit);
        var reader = await _wave.ShareAsync(Leader, "Rut Läsare", AccessLevel.Write);

        Assert.Equal(SubmitOutcome.NotSigner, (await SubmitAsync(Leader, held)).Outcome);
        Assert.Equal(SubmitOutcome.NotSigner, (await SubmitAsync(reader, held)).Outcome);
        Assert.Equal(SubmitOutcome.Submitted, (await SubmitAsync(signer, held)).Outcome);

        // To correct is for whoever is responsible too; and when nobody is named any longer, so is signing.
        Assert.Equal(ReopenOutcome.NotAllowed, await ReopenAsync(reader, Now));
        Assert.Equal(ReopenOutcome.Reopened, await ReopenAsync(Leader, Now));
        await RevokeAsync(signer);
        Assert.Equal(new SubmitResult(SubmitOutcome.Submitted, 2), await SubmitAsync(Leader, held));
    }

    [Fact]
    public async Task Reopen_ByTheOrganisation_IsRecorded_Once()
    {
        await HandInAsync();

        Assert.Equal(ReopenOutcome.Reopened, await ReopenAsync(Leader, Now));
        Assert.Equal(ReopenOutcome.NotSubmitted, await ReopenAsync(Leader, Now));

        await using var db = await _wave.OpenAsync();
        var reopening = await db.Reopenings.SingleAsync(Stop);
        Assert.Equal((1, null, (Guid?)null), (reopening.AfterSubmission, reopening.Reason, reopening.StaffUserId));
        Assert.Equal(Leader.Person, reopening.PersonId);
    }

    [Fact]
    public async Task Reopen_ByTheStaff_NeedsTimeToCorrectIn()
    {
        await HandInAsync();
        var staff = await StaffAsync();
        var command = new ReopenResponse(Leader.Response, staff, AfterEnd, "Siffran i fråga 2");

        Assert.Equal(ReopenOutcome.NeedsLastDay, await Writer.ReopenAsync(command, Stop));
        Assert.Equal(ReopenOutcome.NeedsLastDay, await Writer.ReopenAsync(command with { NewLastDay = new DateOnly(2019, 5, 29) }, Stop));
        Assert.Equal(ResponseState.Submitted, (await _wave.ResponseAsync(Leader)).State);

        var day = new DateOnly(2019, 6, 7);
        Assert.Equal(ReopenOutcome.Reopened, await Writer.ReopenAsync(command with { NewLastDay = day }, Stop));

        await using var db = await _wave.OpenAsync();
        var organisation = await db.WaveOrganisations.SingleAsync(o => o.Id == Leader.Organisation, Stop);
        Assert.Equal((day, "Siffran i fråga 2", staff.StaffUser, 1), (organisation.ExtendedDeadline!.Value, organisation.ExtensionReason, organisation.ExtendedBy, organisation.CalendarSequence));
        Assert.Equal("Siffran i fråga 2", (await db.Reopenings.SingleAsync(Stop)).Reason);
        var corrected = await SaveAsync("utbud", "rättat", (await _wave.HeldAsync(Leader))["utbud"].Sequence, AfterEnd.AddDays(1));
        await ApproveAsync(_director, corrected, at: AfterEnd.AddDays(1));
        Assert.Equal(new SubmitResult(SubmitOutcome.Submitted, 2), await SubmitAsync(Leader, corrected, at: AfterEnd.AddDays(1)));
    }

    [Fact]
    public async Task Restore_IsANewEntryAndANewSubmission_AndRewritesNothing()
    {
        await RevokeAsync(_director);
        var first = await SaveAsync("utbud", "KBT och IPT");
        var second = await SaveAsync("utbud", "KBT", first);
        await SubmitAsync(Leader, second);

        var (outcome, number) = await RestoreAsync("KBT och IPT", second, after: 1);

        Assert.Equal((RestoreOutcome.Restored, 2), (outcome, number));
        var log = await _wave.LogAsync(Leader);
        Assert.Equal(["KBT och IPT", "KBT", "KBT och IPT"], log.Select(entry => entry.Raw));
        Assert.Equal((AnswerWay.Staff, EntryStanding.Applied, null), (log[2].Way, log[2].Standing, (Guid?)log[2].PersonId?.Value));
        var submissions = await _wave.SubmissionsAsync(Leader);
        Assert.Equal([second, log[2].Sequence], submissions.Select(submission => submission.LastSequence));
        Assert.Equal(("Karin Exempel", "Sara Stab"), (submissions[0].SignedByName, submissions[1].SignedByName));
        Assert.Null(submissions[1].PersonId);
        Assert.Equal(ResponseState.Submitted, (await _wave.ResponseAsync(Leader)).State);
        await using var db = await _wave.OpenAsync();
        Assert.Equal("De ringde", (await db.Reopenings.SingleAsync(Stop)).Reason);

        Assert.Equal(RestoreOutcome.ChangedMeanwhile, (await RestoreAsync("KBT", log[2].Sequence, after: 1)).Outcome);
        Assert.Equal(RestoreOutcome.HoldsAlready, (await RestoreAsync("KBT och IPT", log[2].Sequence, after: 2)).Outcome);
        Assert.Equal(3, (await _wave.LogAsync(Leader)).Count);
        Assert.Equal(2, (await _wave.SubmissionsAsync(Leader)).Count);
    }

    [Fact]
    public async Task Restore_WhileTheOrganisationCorrects_IsRefused_SoThatNoDraftIsHandedIn()
    {
        await RevokeAsync(_director);
        var held = await SaveAsync("utbud", "KBT");
        await SubmitAsync(Leader, held);
        await ReopenAsync(Leader, Now);
        await SaveAsync("antal", "99");

        Assert.Equal(RestoreOutcome.BeingCorrected, (await RestoreAsync("annat", held, after: 1)).Outcome);
        Assert.Single(await _wave.SubmissionsAsync(Leader));
        Assert.Equal(2, (await _wave.LogAsync(Leader)).Count);
    }

    protected abstract Task<string?> CreateDatabaseAsync();

    private async Task HandInAsync()
    {
        var held = await SaveAsync("utbud", "KBT");
        await ApproveAsync(_director, held);
        Assert.Equal(SubmitOutcome.Submitted, (await SubmitAsync(Leader, held)).Outcome);
    }

    private async Task<long> SaveAsync(string path, string raw, long? basedOn = null, DateTimeOffset? at = null)
    {
        var change = new FieldChange(FieldPath.Parse(path), "", Guid.NewGuid(), basedOn, AnswerKind.Value, raw, null, null, null);
        var saved = await Writer.SaveAsync(new SaveAnswers(Leader.Response, Actor.At(Leader.Person), _wave.Version, at ?? Now, [change]), Stop);
        return saved.Fields[0].Sequence!.Value;
    }

    private Task<ApproveOutcome> ApproveAsync(
        TestRespondent by, long read, Verdict verdict = Verdict.Approved, string? comment = null, DateTimeOffset? at = null) =>
        Writer.ApproveAsync(new ApproveResponse(Leader.Response, Actor.At(by.Person), verdict, comment, read, at ?? Now), Stop);

    private Task<SubmitResult> SubmitAsync(TestRespondent by, long reviewed, string? diaryNumber = null, DateTimeOffset? at = null) => Writer.SubmitAsync(
        new SubmitResponse(Leader.Response, Actor.At(by.Person), new Signature("Karin Exempel", null), reviewed, at ?? Now, diaryNumber), Stop);

    private Task<ReopenOutcome> ReopenAsync(TestRespondent by, DateTimeOffset at) =>
        Writer.ReopenAsync(new ReopenResponse(Leader.Response, Actor.At(by.Person), at), Stop);

    private async Task<(RestoreOutcome Outcome, int Number)> RestoreAsync(string raw, long held, int after)
    {
        var change = new FieldChange(FieldPath.Parse("utbud"), "", Guid.NewGuid(), held, AnswerKind.Value, raw, null, null, null);
        var save = new SaveAnswers(Leader.Response, await StaffAsync(), _wave.Version, Now, [change]);
        return await Writer.RestoreAsync(new RestoreAnswer(save, new Signature("Sara Stab", "SKR"), "De ringde", after), Stop);
    }

    private async Task<Actor> StaffAsync()
    {
        await using var db = await _wave.OpenAsync();
        return new Actor(null, await db.Users.Select(user => user.Id).FirstAsync(Stop), AnswerWay.Staff);
    }

    private async Task RevokeAsync(TestRespondent person)
    {
        await using var db = await _wave.OpenAsync();
        (await db.AccessRights.SingleAsync(right => right.Id == person.Right, Stop)).Revoke(Now);
        await db.SaveChangesAsync(Stop);
    }

    private async Task<IReadOnlyList<Approval>> ApprovalsAsync()
    {
        await using var db = await _wave.OpenAsync();
        return [.. (await db.Approvals.AsNoTracking().ToListAsync(Stop)).OrderBy(approval => approval.At)];
    }
}
