using System.Globalization;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>Hands in and reopens, with the response locked.</summary>
internal sealed class SubmitExecution(AnswerStatements statements, CancellationToken cancellationToken)
{
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

        if (held != command.ReviewedUpTo)
        {
            return new SubmitResult(SubmitOutcome.ChangedSinceReview, last?.Number);
        }

        var number = (last?.Number ?? 0) + 1;
        await AddAsync(command, number, isTimeKnown: true, response.Period.IsLate(command.At));
        return new SubmitResult(SubmitOutcome.Submitted, number);
    }

    public async Task<ReopenOutcome> ReopenAsync(ReopenResponse command)
    {
        var response = await LockedResponse.ReadAsync(statements, command.Response, cancellationToken);
        if (response.State != ResponseState.Submitted)
        {
            return ReopenOutcome.NotSubmitted;
        }

        if (command.By.IsBoundByPeriod && (response.Period.IsLate(command.At) || response.Period.HasEnded(command.At)))
        {
            return ReopenOutcome.DeadlinePassed;
        }

        await SetStateAsync(command.Response, ResponseState.Reopened, command.At);
        return ReopenOutcome.Reopened;
    }

    /// <summary>Records a submission without asking whether it may be made: an import states what was handed in elsewhere.</summary>
    /// <param name="number">1 for the first.</param>
    /// <param name="isTimeKnown"><inheritdoc cref="Submission.IsTimeKnown" path="/summary"/></param>
    public async Task AddAsync(SubmitResponse command, int number, bool isTimeKnown, bool isLate)
    {
        await statements.AddSubmission.ExecuteAsync(
            cancellationToken,
            SubmissionId.New().Value, command.Response.Value, number, command.ReviewedUpTo, StoredInstant.ToStored(command.At), isTimeKnown,
            command.Signature.Name, command.Signature.Title, command.By.Person?.Value, isLate);
        await SetStateAsync(command.Response, ResponseState.Submitted, command.At);
    }

    private Task<int> SetStateAsync(ResponseId response, ResponseState state, DateTimeOffset now) =>
        statements.SetState.ExecuteAsync(cancellationToken, (int)state, StoredInstant.ToStored(now), response.Value);

    /// <summary>The newest entry that holds in any field; 0 when nothing has been answered.</summary>
    private async Task<long> LastHeldAsync(ResponseId response) =>
        Convert.ToInt64(await statements.LastHeld.ScalarAsync(cancellationToken, response.Value) ?? 0L, CultureInfo.InvariantCulture);

    private async Task<(int Number, long LastSequence)?> FindLastSubmissionAsync(ResponseId response)
    {
        await using var reader = await statements.LastSubmission.ReadAsync(cancellationToken, response.Value);
        return await reader.ReadAsync(cancellationToken) ? (reader.GetInt32(0), reader.GetInt64(1)) : null;
    }
}
