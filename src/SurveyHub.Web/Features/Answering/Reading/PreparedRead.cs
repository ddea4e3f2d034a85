using System.Data;
using System.Data.Common;
using System.Text.Json;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>
/// A connection with the page's read prepared on it: the link first, then the answers. In no transaction, so the answers may be newer than the
/// state read before them, never older; what is posted from the page is decided anew in the writer, by the entries that the page shows.
/// </summary>
internal sealed class PreparedRead : IAsyncDisposable
{
    private static readonly string Sql =
        $"""
        SELECT t."RevokedAt", a."RevokedAt", a."PersonId", p."Name", a."Scope", a."MayWrite", a."MaySubmit",
            r."Id", r."State", r."FirstActivityAt", o."OfficialName", o."ExtendedDeadline",
            w."State", w."OpensOn", w."Deadline", w."ClosesOn", w."SenderName", w."ReplyAddress", w."DiaryNumber",
            v."QuestionnaireVersionId",
            s."Number", s."LastSequence", s."At", s."SignedByName", s."SignedByTitle", s."IsLate",
            w."IsTest", a."Id", a."MayApprove", a."MayShare", a."Language", o."Id", w."EarlierWaveId",
            s."DiaryNumber", s."ApprovedByName", s."ApprovedAt",
            EXISTS (SELECT 1 FROM "AccessRights" d WHERE d."ResponseId" = r."Id" AND d."RevokedAt" IS NULL
                AND (d."MayApprove" OR (d."MaySubmit" AND NOT d."MayShare"))),
            v."AddedAt", s."QuestionnaireVersionId"
        FROM "AccessTokens" t
        JOIN "AccessRights" a ON a."Id" = t."AccessRightId"
        JOIN "Persons" p ON p."Id" = a."PersonId"
        JOIN "Responses" r ON r."Id" = a."ResponseId"
        JOIN "WaveOrganisations" o ON o."Id" = r."WaveOrganisationId"
        JOIN "Waves" w ON w."Id" = o."WaveId"
        JOIN "WaveVersions" v ON v."WaveId" = w."Id"
            AND v."Ordinal" = (SELECT MAX(n."Ordinal") FROM "WaveVersions" n WHERE n."WaveId" = w."Id")
        LEFT JOIN "Submissions" s ON s."ResponseId" = r."Id"
            AND s."Number" = (SELECT MAX(n."Number") FROM "Submissions" n WHERE n."ResponseId" = r."Id")
        WHERE t."Hash" = @hash;
        SELECT e."Path", e."Sequence", e."Kind", e."Raw", e."ValueJson", e."Reason", e."Comment", e."At", p."Name", e."PersonId", e."CarriedFrom",
            e."RowKey"
        FROM "AccessTokens" t
        JOIN "AccessRights" a ON a."Id" = t."AccessRightId"
        JOIN "CurrentAnswers" c ON c."ResponseId" = a."ResponseId"
        JOIN "AnswerEvents" e ON e."Sequence" = c."Sequence"
        LEFT JOIN "Persons" p ON p."Id" = e."PersonId"
        WHERE t."Hash" = @hash;
        {TalkRead.Sql}
        """;

    private readonly DbConnection _connection;
    private readonly Statement _statement;

    private PreparedRead(DbConnection connection, Statement statement)
    {
        _connection = connection;
        _statement = statement;
    }

    public static async Task<PreparedRead> OpenAsync(IAnswerDatabase database, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken);
        try
        {
            return new PreparedRead(connection, await Statement.PrepareAsync(connection, Sql, cancellationToken, ("hash", DbType.String)));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<LinkSnapshot?> ExecuteAsync(string hash, CancellationToken cancellationToken)
    {
        await using var reader = await _statement.ReadAsync(cancellationToken, hash);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        var link = ReadLink(reader);
        await reader.NextResultAsync(cancellationToken);
        var answers = new Dictionary<FieldPath, StoredAnswer>();
        while (await reader.ReadAsync(cancellationToken))
        {
            answers.Add(ReadPath(reader), ReadAnswer(reader));
        }

        return link with { Answers = answers, Talk = await TalkRead.ReadAsync(reader, cancellationToken) };
    }

    public async ValueTask DisposeAsync()
    {
        await _statement.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static LinkSnapshot ReadLink(DbDataReader row) => new(
        IsRevoked: !row.IsDBNull(0) || !row.IsDBNull(1),
        Holder: new LinkHolder(
            AccessRightId.From(row.GetGuid(27)),
            PersonId.From(row.GetGuid(2)),
            row.GetString(3),
            JsonSerializer.Deserialize<ValueList<Identifier>>(row.GetString(4), StoredJson.Options) ?? [],
            LevelOf(row),
            row.IsDBNull(30) ? null : (Language)row.GetInt32(30)),
        Context: new LinkContext(
            WaveOrganisationId.From(row.GetGuid(31)),
            row.GetString(10),
            row.GetString(16),
            row.GetString(17),
            TextOrNull(row, 18),
            row.IsDBNull(32) ? null : WaveId.From(row.GetGuid(32)),
            row.GetBoolean(26)),
        Response: ResponseId.From(row.GetGuid(7)),
        State: (ResponseState)row.GetInt32(8),
        HasActivity: !row.IsDBNull(9),
        Period: AnsweringPeriod.Of(
            (WaveState)row.GetInt32(12),
            row.GetFieldValue<DateOnly>(13),
            row.GetFieldValue<DateOnly>(14),
            row.GetFieldValue<DateOnly>(15),
            row.IsDBNull(11) ? null : row.GetFieldValue<DateOnly>(11)),
        Version: QuestionnaireVersionId.From(row.GetGuid(19)),
        Submission: row.IsDBNull(20) ? null : new LastSubmission(
            row.GetInt32(20),
            row.GetInt64(21),
            StoredInstant.FromStored(row.GetInt64(22)),
            new Signature(row.GetString(23), TextOrNull(row, 24)),
            row.GetBoolean(25),
            TextOrNull(row, 33),
            TextOrNull(row, 34),
            row.IsDBNull(35) ? null : StoredInstant.FromStored(row.GetInt64(35)),
            QuestionnaireVersionId.From(row.GetGuid(38))),
        Answers: new Dictionary<FieldPath, StoredAnswer>(),
        HasDecisions: row.GetBoolean(36) || (ResponseState)row.GetInt32(8) == ResponseState.Reopened)
    {
        RenewedAt = row.IsDBNull(37) ? null : StoredInstant.FromStored(row.GetInt64(37)),
    };

    private static AccessLevel LevelOf(DbDataReader row) =>
        (row.GetBoolean(5) ? AccessLevel.Write : AccessLevel.Read)
        | (row.GetBoolean(28) ? AccessLevel.Approve : AccessLevel.Read)
        | (row.GetBoolean(6) ? AccessLevel.Submit : AccessLevel.Read)
        | (row.GetBoolean(29) ? AccessLevel.Share : AccessLevel.Read);

    internal static FieldPath ReadPath(DbDataReader row) => StoredPath.Of(FieldPath.Parse(row.GetString(0)), row.GetString(11));

    /// <summary>From a row with the path first, then the entry, then who wrote it, and the key of the row it is in.</summary>
    internal static StoredAnswer ReadAnswer(DbDataReader row) => new(
        row.GetInt64(1),
        (AnswerKind)row.GetInt32(2),
        row.GetString(3),
        TextOrNull(row, 4),
        TextOrNull(row, 5),
        TextOrNull(row, 6),
        StoredInstant.FromStored(row.GetInt64(7)),
        TextOrNull(row, 8) is { Length: > 0 } name ? name : null,
        row.IsDBNull(9) ? null : PersonId.From(row.GetGuid(9)))
    {
        CarriedFrom = row.IsDBNull(10) ? null : row.GetInt64(10),
    };

    private static string? TextOrNull(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
