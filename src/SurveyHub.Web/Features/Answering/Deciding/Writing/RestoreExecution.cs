using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Features.Answering.Deciding.Writing;

/// <summary>
/// Puts an earlier value back: a reopening with its reason, a new entry and a new submission, in one transaction. Only while nothing is being
/// corrected, so that no draft of the organisation is handed in by somebody else.
/// </summary>
internal sealed class RestoreExecution(AnswerStatements statements, RestoreAnswer command, CancellationToken cancellationToken)
{
    public async Task<(RestoreOutcome Outcome, int Number)> ExecuteAsync()
    {
        var (save, submissions) = (command.Change, new SubmitExecution(statements, cancellationToken));
        var records = new DecidingRecords(statements.Deciding, cancellationToken);
        var response = await LockedResponse.ReadAsync(statements, save.Response, cancellationToken);
        var last = await submissions.FindLastSubmissionAsync(save.Response);
        if (response.State != ResponseState.Submitted)
        {
            return (RestoreOutcome.BeingCorrected, 0);
        }

        if (last is not { } before || before.Number != command.After)
        {
            return (RestoreOutcome.ChangedMeanwhile, 0);
        }

        var saved = await new SaveExecution(statements, save, cancellationToken).ExecuteAsync(response, Acceptance.Taken);
        if (saved.Fields.All(field => field.Outcome == FieldOutcome.Unchanged))
        {
            return (RestoreOutcome.HoldsAlready, 0);
        }

        var powers = await records.ReadAsync(save.Response);
        var at = ApproveExecution.After(save.At, powers.Verdicts.Count > 0 ? powers.Verdicts[0].At : null);
        await records.AddReopeningAsync(save.Response, command.After, save.By, command.Reason, at);
        // What the organisation handed in late stays late; that we put something right later does not make it so.
        var recorded = new RecordedSubmission(command.After + 1, IsLate: false, Approved: null);
        var submit = new SubmitResponse(save.Response, save.By, command.Signature, await submissions.LastHeldAsync(save.Response), save.At);
        // What the organisation has read and signed is that of its own submission, whatever is asked since.
        await submissions.AddAsync(submit, recorded, before.Version, isTimeKnown: true);
        await records.AddAsync(command.Receipts?.Invoke(recorded) ?? []);
        return (RestoreOutcome.Restored, recorded.Number);
    }
}
