using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Features.Answering.Deciding.Writing;

/// <summary>Records what an approver says, with the response locked: of exactly what they read, or of nothing.</summary>
internal sealed class ApproveExecution(AnswerStatements statements, ApproveResponse command, CancellationToken cancellationToken)
{
    public async Task<ApproveOutcome> ExecuteAsync()
    {
        var records = new DecidingRecords(statements.Deciding, cancellationToken);
        var response = await LockedResponse.ReadAsync(statements, command.Response, cancellationToken);
        var powers = await records.ReadAsync(command.Response);
        if (command.By.Person is not { } person || !powers.MayApprove(person))
        {
            return ApproveOutcome.NotApprover;
        }

        if (response.State == ResponseState.Submitted)
        {
            return ApproveOutcome.Submitted;
        }

        if (response.AcceptanceFor(command.By, command.At) == Acceptance.Ended)
        {
            return ApproveOutcome.Ended;
        }

        if (await new SubmitExecution(statements, cancellationToken).LastHeldAsync(command.Response) != command.ReadUpTo)
        {
            return ApproveOutcome.ChangedSinceRead;
        }

        if (powers.Latest is { } latest && latest.Person == person
            && (latest.Verdict, latest.UpToSequence, latest.Comment) == (command.Verdict, command.ReadUpTo, command.Comment))
        {
            return ApproveOutcome.RecordedBefore;
        }

        // The clocks of two nodes differ: what is decided after a reopening is also dated after it, and verdicts in the order they came.
        await records.AddApprovalAsync(command, person, After(command.At, powers.ReopenedAt, powers.Verdicts.Count > 0 ? powers.Verdicts[0].At : null));
        await records.AddAsync(command.Letters?.Invoke(powers.Verdicts.Count) ?? []);
        return ApproveOutcome.Recorded;
    }

    /// <summary>The time, or the first moment after those where it would not come after them.</summary>
    internal static DateTimeOffset After(DateTimeOffset time, params ReadOnlySpan<DateTimeOffset?> earlier)
    {
        foreach (var before in earlier)
        {
            time = before >= time ? before.Value.AddTicks(1) : time;
        }

        return time;
    }
}
