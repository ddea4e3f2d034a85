using System.Data.Common;
using System.Text.Json;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>The part of <see cref="PreparedRead"/> that is about several people. Mostly there is nothing to read, and then it is a few look-ups.</summary>
internal static class TalkRead
{
    /// <summary>The columns of an answer stand first, in the order of <see cref="PreparedRead"/>.</summary>
    public static readonly string Sql =
        $"""
        SELECT e."Path", e."Sequence", e."Kind", e."Raw", e."ValueJson", e."Reason", e."Comment", e."At", p."Name", e."PersonId", e."CarriedFrom",
            e."RowKey"
        FROM "AccessTokens" t
        JOIN "AccessRights" a ON a."Id" = t."AccessRightId"
        JOIN "AnswerEvents" e ON e."ResponseId" = a."ResponseId" AND e."Standing" = {(int)EntryStanding.Conflicting}
        LEFT JOIN "Persons" p ON p."Id" = e."PersonId"
        WHERE t."Hash" = @hash
            AND NOT EXISTS (SELECT 1 FROM "SettledConflicts" s WHERE s."Sequence" = e."Sequence")
        ORDER BY e."Sequence";
        SELECT o."Id", o."PersonId", p."Name", o."Scope", o."WishedBy"
        FROM "AccessTokens" t
        JOIN "AccessRights" a ON a."Id" = t."AccessRightId"
        JOIN "AccessRights" o ON o."ResponseId" = a."ResponseId" AND o."RevokedAt" IS NULL AND o."MayWrite" AND o."Scope" <> '[]'
        JOIN "Persons" p ON p."Id" = o."PersonId"
        WHERE t."Hash" = @hash
        ORDER BY o."IssuedAt", o."Id";
        SELECT q."Id", q."QuestionId", q."PersonId", p."Name", q."Text", q."At"
        FROM "AccessTokens" t
        JOIN "AccessRights" a ON a."Id" = t."AccessRightId"
        JOIN "QuestionComments" q ON q."ResponseId" = a."ResponseId" AND q."RemovedAt" IS NULL
        JOIN "Persons" p ON p."Id" = q."PersonId"
        WHERE t."Hash" = @hash
        ORDER BY q."At", q."Id"
        """;

    /// <param name="reader">Before the first of these results.</param>
    public static async Task<LinkTalk> ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        var conflicts = await ListAsync(reader, row => new OpenConflict(PreparedRead.ReadPath(row), PreparedRead.ReadAnswer(row)), cancellationToken);
        var shares = await ListAsync(reader, ReadShare, cancellationToken);
        var comments = await ListAsync(reader, ReadComment, cancellationToken);
        return (conflicts.Count, shares.Count, comments.Count) == (0, 0, 0) ? LinkTalk.None : new LinkTalk(conflicts, shares, comments);
    }

    private static async Task<IReadOnlyList<T>> ListAsync<T>(DbDataReader reader, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await reader.NextResultAsync(cancellationToken);
        List<T>? found = null;
        while (await reader.ReadAsync(cancellationToken))
        {
            (found ??= []).Add(read(reader));
        }

        return found ?? [];
    }

    private static QuestionShare ReadShare(DbDataReader row) => new(
        AccessRightId.From(row.GetGuid(0)),
        PersonId.From(row.GetGuid(1)),
        row.GetString(2),
        JsonSerializer.Deserialize<ValueList<Identifier>>(row.GetString(3), StoredJson.Options) ?? [],
        row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4));

    private static SpokenComment ReadComment(DbDataReader row) => new(
        QuestionCommentId.From(row.GetGuid(0)),
        Identifier.Parse(row.GetString(1)),
        PersonId.From(row.GetGuid(2)),
        row.GetString(3) is { Length: > 0 } name ? name : null,
        row.GetString(4),
        StoredInstant.FromStored(row.GetInt64(5)));
}
