using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>
/// Closes conflicts, with the response locked. Of two people who decide at once the first one does, and the second is told: what they saw is no
/// longer so.
/// </summary>
internal sealed class SettleExecution(AnswerStatements statements, SaveAnswers command, CancellationToken cancellationToken)
{
    /// <summary>Whether the text that is to be taken up may be: nobody has decided about it, and what the person saw still holds.</summary>
    public async Task<bool> IsOutdatedAsync(FieldChange change, HeldEntry? held)
    {
        if (change.IsAside || command.Settlements.FirstOrDefault(settlement => settlement.IsOf(change))?.Chosen is not { } chosen)
        {
            return false;
        }

        return change.BasedOn != held?.Sequence
            || await statements.FindOpen.ScalarAsync(
                cancellationToken, command.Response.Value, change.Path.ToString(), change.RowKey, chosen) is null;
    }

    /// <param name="changed">What became of the change to the field; null when what holds is to stay.</param>
    /// <param name="aside">The entry that keeps what stood in the control and is not to hold (<see cref="FieldChange.IsAside"/>), or null.</param>
    public async Task<SettleResult> SettleAsync(Settlement settlement, FieldResult? changed, long? aside, Acceptance acceptance)
    {
        var held = changed is null ? await HeldAsync(settlement) : changed.Held?.Sequence;
        var isDecided = changed is null ? held == settlement.Held : changed.Outcome is FieldOutcome.Saved or FieldOutcome.Unchanged;
        if (acceptance != Acceptance.Taken || !isDecided)
        {
            return new SettleResult(settlement.Path, settlement.RowKey, SettleOutcome.Outdated, held);
        }

        await CloseAsync(settlement.Path, settlement.RowKey, 0, settlement.UpTo);
        if (aside is { } typed)
        {
            await CloseAsync(settlement.Path, settlement.RowKey, typed, typed);
        }

        return new SettleResult(settlement.Path, settlement.RowKey, SettleOutcome.Settled, held);
    }

    /// <summary>
    /// Whoever goes on typing in a text that does not hold leaves the earlier state of it behind: only the latest is open, and the others are in
    /// the history, as with a text that holds.
    /// </summary>
    public async Task LeaveBehindAsync(FieldChange change)
    {
        if (change.BasedOn is { } earlier)
        {
            await CloseAsync(change.Path, change.RowKey, earlier, earlier);
        }
    }

    /// <summary>Whoever writes a text that lost as the answer has decided, and nobody need be asked about it any more.</summary>
    public Task TakeUpAsync(FieldChange change) => statements.SettleSame.ExecuteAsync(
        cancellationToken, command.By.Person?.Value, StoredInstant.ToStored(command.At), command.Response.Value, change.Path.ToString(), change.RowKey,
        (int)change.Kind, change.Raw, change.Reason, change.Comment);

    private Task<int> CloseAsync(FieldPath path, string row, long from, long to) => statements.Settle.ExecuteAsync(
        cancellationToken, command.By.Person?.Value, StoredInstant.ToStored(command.At), command.Response.Value, path.ToString(), row, from, to);

    private async Task<long?> HeldAsync(Settlement settlement)
    {
        var held = await statements.FindHeld.ScalarAsync(
            cancellationToken, command.Response.Value, settlement.Path.ToString(), settlement.RowKey);
        return held is null ? null : Convert.ToInt64(held, CultureInfo.InvariantCulture);
    }
}
