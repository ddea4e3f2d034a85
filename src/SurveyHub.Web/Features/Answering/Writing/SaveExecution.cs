using System.Data.Common;
using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>Appends changes to the log and decides, with the response locked, which of them hold from now on.</summary>
internal sealed class SaveExecution(AnswerStatements statements, SaveAnswers command, CancellationToken cancellationToken)
{
    private readonly SettleExecution _settling = new(statements, command, cancellationToken);

    public async Task<SaveResult> ExecuteAsync()
    {
        var response = await LockedResponse.ReadAsync(statements, command.Response, cancellationToken);
        return await ExecuteAsync(response, response.AcceptanceFor(command.By, command.At));
    }

    /// <summary>As the other, where it has been decided already whether answers are taken.</summary>
    public async Task<SaveResult> ExecuteAsync(LockedResponse response, Acceptance acceptance)
    {
        var results = new List<FieldResult>(command.Changes.Count);
        foreach (var change in command.Changes)
        {
            results.Add(await ApplyAsync(change, response, acceptance));
        }

        if (!response.IsStarted && results.Exists(result => result is { Outcome: FieldOutcome.Saved, Sequence: not null }))
        {
            await statements.Start.ExecuteAsync(cancellationToken, StoredInstant.ToStored(command.At), command.Response.Value);
        }

        var settled = new List<SettleResult>(command.Settlements.Count);
        foreach (var settlement in command.Settlements)
        {
            var mine = command.Changes.Zip(results).Where(pair => settlement.IsOf(pair.First)).ToList();
            settled.Add(await _settling.SettleAsync(
                settlement,
                mine.Find(pair => !pair.First.IsAside).Second,
                mine.Where(pair => pair.First.IsAside).Max(pair => pair.Second.Sequence),
                acceptance));
        }

        return new SaveResult(acceptance, results.ToValueList(), settled.ToValueList());
    }

    private async Task<FieldResult> ApplyAsync(FieldChange change, LockedResponse response, Acceptance acceptance)
    {
        var (held, before) = await FindBeforeAsync(change);
        if (before is var (sequenceBefore, standingBefore))
        {
            return Result(change, standingBefore, sequenceBefore, held);
        }

        if (held is null ? IsEmpty(change) : held.Says(change))
        {
            if (change.BasedOn != held?.Sequence && acceptance == Acceptance.Taken)
            {
                await _settling.LeaveBehindAsync(change);
            }

            return new FieldResult(change.Path, change.RowKey, FieldOutcome.Unchanged, null, held);
        }

        if (await _settling.IsOutdatedAsync(change, held))
        {
            return new FieldResult(change.Path, change.RowKey, FieldOutcome.Outdated, null, held);
        }

        if (acceptance == Acceptance.Taken && await IsRowTooManyAsync(change))
        {
            return new FieldResult(change.Path, change.RowKey, FieldOutcome.RowsFull, null, held);
        }

        if (change.NamesFile && !await IsFileHereAsync(change))
        {
            return new FieldResult(change.Path, change.RowKey, FieldOutcome.FileUnknown, null, held);
        }

        var standing = acceptance != Acceptance.Taken ? EntryStanding.NotTaken
            : change.BasedOn == held?.Sequence ? EntryStanding.Applied
            : EntryStanding.Conflicting;
        var sequence = await AppendAsync(change, standing);
        if (standing == EntryStanding.Applied)
        {
            await statements.Hold.ExecuteAsync(cancellationToken, command.Response.Value, change.Path.ToString(), change.RowKey, sequence);
            held = new HeldEntry(sequence, change.Kind, change.Raw, change.Reason, change.Comment, change.CarriedFrom);
            if (response.HasConflicts)
            {
                await _settling.TakeUpAsync(change);
            }
        }
        else if (standing == EntryStanding.Conflicting)
        {
            await _settling.LeaveBehindAsync(change);
        }

        return Result(change, standing, sequence, held);
    }

    /// <summary>A save that was applied when it first came, but has been followed by another since, is told as a conflict: it does not hold.</summary>
    private static FieldResult Result(FieldChange change, EntryStanding standing, long sequence, HeldEntry? held)
    {
        var outcome = standing switch
        {
            EntryStanding.NotTaken => FieldOutcome.NotTaken,
            EntryStanding.Applied or EntryStanding.Conflicting when held is not null && held.Says(change) => FieldOutcome.Saved,
            EntryStanding.Applied or EntryStanding.Conflicting => FieldOutcome.Conflict,
        };
        return new FieldResult(change.Path, change.RowKey, outcome, sequence, held);
    }

    private static bool IsEmpty(FieldChange change) => change is { Kind: AnswerKind.Cleared, Raw: "", Reason: null, Comment: null };

    /// <summary>Whether the change would make a row where there are as many already as there may be: also those that colleagues have just added.</summary>
    private async Task<bool> IsRowTooManyAsync(FieldChange change)
    {
        if (change.RowKey.Length == 0 || IsEmpty(change) || !command.MostRows.TryGetValue(change.Path, out var most))
        {
            return false;
        }

        // The cells of a row have the first two ids in common, in which there is no wildcard.
        var path = change.Path.ToString();
        await using var row = await statements.CountRows.ReadAsync(
            cancellationToken, command.Response.Value, path[..(path.LastIndexOf('.') + 1)] + "%", change.RowKey);
        await row.ReadAsync(cancellationToken);
        return row.GetInt64(1) == 0 && row.GetInt64(0) >= most;
    }

    /// <summary>Whether the file was uploaded to this very response. From now on it is part of the history, and is never swept.</summary>
    private async Task<bool> IsFileHereAsync(FieldChange change) => FileReader.TryParse(change.Raw) is { } file
        && await statements.UseFile.ExecuteAsync(
            cancellationToken, StoredInstant.ToStored(command.At), command.Response.Value, file.Hash, file.Name, file.Size) > 0;

    /// <summary>What holds in the field, and what became of this very save if it came before.</summary>
    private async Task<(HeldEntry? Held, (long Sequence, EntryStanding Standing)? Before)> FindBeforeAsync(FieldChange change)
    {
        await using var row = await statements.FindBefore.ReadAsync(
            cancellationToken, command.Response.Value, change.Path.ToString(), change.RowKey, change.SaveId);
        await row.ReadAsync(cancellationToken);
        var held = await row.IsDBNullAsync(0, cancellationToken)
            ? null
            : new HeldEntry(
                row.GetInt64(0), (AnswerKind)row.GetInt32(1), row.GetString(2), TextOrNull(row, 3), TextOrNull(row, 4),
                await row.IsDBNullAsync(5, cancellationToken) ? null : row.GetInt64(5));
        return (held, await row.IsDBNullAsync(6, cancellationToken) ? null : (row.GetInt64(6), (EntryStanding)row.GetInt32(7)));
    }

    private async Task<long> AppendAsync(FieldChange change, EntryStanding standing)
    {
        var sequence = await statements.Append.ScalarAsync(
            cancellationToken,
            command.Response.Value, change.Path.ToString(), change.RowKey, command.Version.Value, (int)change.Kind, change.Raw, change.ValueJson,
            change.Reason, change.Comment, command.By.Person?.Value, command.By.StaffUser, (int)command.By.Way,
            StoredInstant.ToStored(command.At), change.SaveId, change.BasedOn, change.CarriedFrom, (int)standing);
        return Convert.ToInt64(sequence, CultureInfo.InvariantCulture);
    }

    private static string? TextOrNull(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
