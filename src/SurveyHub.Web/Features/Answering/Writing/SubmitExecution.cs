using System.Globalization;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>Hands in and reopens, with the response locked.</summary>
internal sealed class SubmitExecution(AnswerStatements statements, CancellationToken cancellationToken)
{
    private readonly DecidingRecords _deciding = new(statements.Deciding, cancellationToken);

    public async Task<SubmitResult> SubmitAsync(SubmitResponse command)
    {
        var response = await LockedResponse.ReadAsync(statements, command.Response, cancellationToken);
        var last = await FindLastSubmissionAsync(command.Response);
        var held = await LastHeldAsync(command.Response);
        if (response.State == ResponseState.Submitted)
        {
            var same = last?.LastSequence == command.ReviewedUpTo;
            return new SubmitResult(same ? SubmitOutcome.SubmittedBefore : SubmitOutcome.ChangedSinceReview, last?.Number);
        }

        if (response.AcceptanceFor(command.By, command.At) == Acceptance.Ended)
        {
            return new SubmitResult(SubmitOutcome.Ended, last?.Number);
        }

        var powers = await _deciding.ReadAsync(command.Response);
        if (command.By.Person is { } person && !powers.MaySign(person))
        {
            return new SubmitResult(SubmitOutcome.NotSigner, last?.Number);
        }

        var version = await CurrentVersionAsync(command.Response);
        if (held != command.ReviewedUpTo || (command.ReviewedVersion ?? version) != version)
        {
            return new SubmitResult(SubmitOutcome.ChangedSinceReview, last?.Number);
        }

        var approval = powers.StandingAt(held);
        if (command.By.IsBoundByPeriod && approval is not (ApprovalStanding.NotNeeded or ApprovalStanding.Approved))
        {
            return new SubmitResult(SubmitOutcome.NotApproved, last?.Number);
        }

        var recorded = new RecordedSubmission(
            (last?.Number ?? 0) + 1, response.Period.IsLate(command.At), approval == ApprovalStanding.Approved ? powers.Latest : null);
        await AddAsync(command, recorded, version, isTimeKnown: true);
        await _deciding.AddAsync(command.Receipts?.Invoke(recorded) ?? []);
        return new SubmitResult(SubmitOutcome.Submitted, recorded.Number);
    }

    public async Task<ReopenOutcome> ReopenAsync(ReopenResponse command)
    {
        var response = await LockedResponse.ReadAsync(statements, command.Response, cancellationToken);
        if (response.State != ResponseState.Submitted || await FindLastSubmissionAsync(command.Response) is not { } last)
        {
            return ReopenOutcome.NotSubmitted;
        }

        var powers = await _deciding.ReadAsync(command.Response);
        if (Obstacle(command, response, powers) is { } obstacle)
        {
            return obstacle;
        }

        if (command is { NewLastDay: { } day, By.StaffUser: { } staff, Reason: { } reason })
        {
            await _deciding.ExtendAsync(command.Response, day, reason, staff);
        }

        var at = ApproveExecution.After(command.At, powers.Verdicts.Count > 0 ? powers.Verdicts[0].At : null);
        await _deciding.AddReopeningAsync(command.Response, last.Number, command.By, command.Reason, at);
        await SetStateAsync(command.Response, ResponseState.Reopened, command.At);
        await _deciding.AddAsync(command.Letters?.Invoke(last.Number) ?? []);
        return ReopenOutcome.Reopened;
    }

    /// <summary>Records a submission without asking whether it may be made: an import states what was handed in elsewhere.</summary>
    /// <param name="version"><inheritdoc cref="Submission.QuestionnaireVersionId" path="/summary"/></param>
    /// <param name="isTimeKnown"><inheritdoc cref="Submission.IsTimeKnown" path="/summary"/></param>
    public async Task AddAsync(SubmitResponse command, RecordedSubmission recorded, QuestionnaireVersionId version, bool isTimeKnown)
    {
        await statements.AddSubmission.ExecuteAsync(
            cancellationToken,
            SubmissionId.New().Value, command.Response.Value, recorded.Number, command.ReviewedUpTo, StoredInstant.ToStored(command.At), isTimeKnown,
            command.Signature.Name, command.Signature.Title, command.By.Person?.Value, recorded.IsLate, command.DiaryNumber,
            recorded.Approved?.Name, recorded.Approved is { } approved ? StoredInstant.ToStored(approved.At) : null,
            version.Value);
        await SetStateAsync(command.Response, ResponseState.Submitted, command.At);
    }

    /// <summary>The newest entry that holds in any field; 0 when nothing has been answered.</summary>
    public async Task<long> LastHeldAsync(ResponseId response) =>
        Convert.ToInt64(await statements.LastHeld.ScalarAsync(cancellationToken, response.Value) ?? 0L, CultureInfo.InvariantCulture);

    public async Task<(int Number, long LastSequence, QuestionnaireVersionId Version)?> FindLastSubmissionAsync(ResponseId response)
    {
        await using var reader = await statements.LastSubmission.ReadAsync(cancellationToken, response.Value);
        return await reader.ReadAsync(cancellationToken)
            ? (reader.GetInt32(0), reader.GetInt64(1), QuestionnaireVersionId.From(reader.GetGuid(2)))
            : null;
    }

    /// <summary>The version that the wave last put to use.</summary>
    private async Task<QuestionnaireVersionId> CurrentVersionAsync(ResponseId response)
    {
        await using var reader = await statements.CurrentVersion.ReadAsync(cancellationToken, response.Value);
        await reader.ReadAsync(cancellationToken);
        return QuestionnaireVersionId.From(reader.GetGuid(0));
    }

    /// <summary>The organisation opens it until its own deadline; the staff at any time, if there is then time left to correct it in.</summary>
    private static ReopenOutcome? Obstacle(ReopenResponse command, LockedResponse response, DecidingPowers powers)
    {
        var hasEnded = response.Period.HasEnded(command.At);
        if (command.By.IsBoundByPeriod)
        {
            return command.By.Person is { } person && !powers.MayReopen(person) ? ReopenOutcome.NotAllowed
                : hasEnded || response.Period.IsLate(command.At) ? ReopenOutcome.DeadlinePassed
                : null;
        }

        return command.NewLastDay switch
        {
            null => hasEnded ? ReopenOutcome.NeedsLastDay : null,
            { } day when day <= response.Period.Deadline || day < StockholmTime.DateOf(command.At) => ReopenOutcome.NeedsLastDay,
            _ => null,
        };
    }

    private Task<int> SetStateAsync(ResponseId response, ResponseState state, DateTimeOffset now) =>
        statements.SetState.ExecuteAsync(cancellationToken, (int)state, StoredInstant.ToStored(now), response.Value);
}
