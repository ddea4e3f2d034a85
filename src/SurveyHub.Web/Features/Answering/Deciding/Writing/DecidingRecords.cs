using System.Data.Common;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Answering.Deciding.Writing;

/// <summary>Reads and adds what is decided about a response, within the writer's transaction.</summary>
internal sealed class DecidingRecords(DecidingStatements statements, CancellationToken cancellationToken)
{
    public async Task<DecidingPowers> ReadAsync(ResponseId response) =>
        new(await RightsAsync(response), await VerdictsAsync(response), await LastReopeningAsync(response));

    public Task AddApprovalAsync(ApproveResponse command, PersonId person, DateTimeOffset at) => statements.AddApproval.ExecuteAsync(
        cancellationToken,
        ApprovalId.New().Value, command.Response.Value, person.Value, (int)command.Verdict, command.ReadUpTo, command.Comment, StoredInstant.ToStored(at));

    public Task AddReopeningAsync(ResponseId response, int after, Actor by, string? reason, DateTimeOffset at) => statements.AddReopening.ExecuteAsync(
        cancellationToken,
        ReopeningId.New().Value, response.Value, after, reason, by.Person?.Value, by.StaffUser, StoredInstant.ToStored(at));

    public Task ExtendAsync(ResponseId response, DateOnly lastDay, string reason, Guid by) =>
        statements.Extend.ExecuteAsync(cancellationToken, lastDay, reason, by, response.Value);

    public async Task AddAsync(IEnumerable<QueuedMail> mails)
    {
        foreach (var (mail, link) in mails)
        {
            if (link is not null)
            {
                await statements.AddLink.ExecuteAsync(
                    cancellationToken, link.Id.Value, link.AccessRightId.Value, link.Hash, StoredInstant.ToStored(link.IssuedAt));
            }

            await statements.AddMail.ExecuteAsync(
                cancellationToken,
                mail.Id.Value, (int)mail.Kind, mail.WaveId.Value, mail.RecipientKey, mail.Ordinal, mail.RecipientName, mail.Address, mail.Template,
                mail.DataJson, mail.ProtectedToken, mail.MessageId, StoredInstant.ToStored(mail.CreatedAt), StoredInstant.ToStored(mail.DueAt),
                (int)mail.State, StoredInstant.ToStored(mail.NextAttemptAt));
        }
    }

    private async Task<IReadOnlyList<HeldRight>> RightsAsync(ResponseId response)
    {
        await using var row = await statements.Rights.ReadAsync(cancellationToken, response.Value);
        var rights = new List<HeldRight>();
        while (await row.ReadAsync(cancellationToken))
        {
            rights.Add(new HeldRight(PersonId.From(row.GetGuid(0)), row.GetString(1), row.GetBoolean(2), row.GetBoolean(3), row.GetBoolean(4)));
        }

        return rights;
    }

    private async Task<IReadOnlyList<GivenVerdict>> VerdictsAsync(ResponseId response)
    {
        await using var row = await statements.Verdicts.ReadAsync(cancellationToken, response.Value);
        var verdicts = new List<GivenVerdict>();
        while (await row.ReadAsync(cancellationToken))
        {
            verdicts.Add(new GivenVerdict(
                PersonId.From(row.GetGuid(0)), row.GetString(1), (Verdict)row.GetInt32(2), row.GetInt64(3), TextOrNull(row, 4),
                StoredInstant.FromStored(row.GetInt64(5))));
        }

        return verdicts;
    }

    private async Task<DateTimeOffset?> LastReopeningAsync(ResponseId response) =>
        await statements.LastReopening.ScalarAsync(cancellationToken, response.Value) is long ticks ? StoredInstant.FromStored(ticks) : null;

    private static string? TextOrNull(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
