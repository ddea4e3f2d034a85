using System.Data;
using System.Data.Common;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Features.Answering.Deciding.Writing;

/// <summary>The writer's statements about approval, reopening and the mails that go with them. The same SQL on both engines.</summary>
internal sealed class DecidingStatements : IAsyncDisposable
{
    private const DbType Id = DbType.Guid;
    private const DbType Text = DbType.String;
    private const DbType Number = DbType.Int32;
    private const DbType Long = DbType.Int64;

    private readonly List<Statement> _all = [];

    private DecidingStatements()
    {
        // Made by PrepareAsync, since preparing asks the database.
    }

    public Statement Rights { get; private set; } = null!;

    public Statement Verdicts { get; private set; } = null!;

    public Statement LastReopening { get; private set; } = null!;

    public Statement AddApproval { get; private set; } = null!;

    public Statement AddReopening { get; private set; } = null!;

    public Statement Extend { get; private set; } = null!;

    public Statement AddLink { get; private set; } = null!;

    public Statement AddMail { get; private set; } = null!;

    public static async Task<DecidingStatements> PrepareAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var statements = new DecidingStatements();
        await statements.PrepareAllAsync(connection, cancellationToken);
        return statements;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in _all)
        {
            await statement.DisposeAsync();
        }
    }

    private async Task PrepareAllAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        Rights = await Add(
            """
            SELECT a."PersonId", p."Name", a."MayApprove", a."MaySubmit", a."MayShare"
            FROM "AccessRights" a JOIN "Persons" p ON p."Id" = a."PersonId"
            WHERE a."ResponseId" = @response AND a."RevokedAt" IS NULL
            ORDER BY a."IssuedAt", a."Id"
            """,
            ("response", Id));
        Verdicts = await Add(
            """
            SELECT v."PersonId", p."Name", v."Verdict", v."UpToSequence", v."Comment", v."At"
            FROM "Approvals" v JOIN "Persons" p ON p."Id" = v."PersonId"
            WHERE v."ResponseId" = @response ORDER BY v."At" DESC, v."Id" DESC
            """,
            ("response", Id));
        LastReopening = await Add("""SELECT MAX("At") FROM "Reopenings" WHERE "ResponseId" = @response""", ("response", Id));
        AddApproval = await Add(
            """
            INSERT INTO "Approvals" ("Id", "ResponseId", "PersonId", "Verdict", "UpToSequence", "Comment", "At")
            VALUES (@id, @response, @person, @verdict, @last, @comment, @at)
            """,
            ("id", Id), ("response", Id), ("person", Id), ("verdict", Number), ("last", Long), ("comment", Text), ("at", Long));
        AddReopening = await Add(
            """
            INSERT INTO "Reopenings" ("Id", "ResponseId", "AfterSubmission", "Reason", "PersonId", "StaffUserId", "At")
            VALUES (@id, @response, @after, @reason, @person, @staff, @at)
            """,
            ("id", Id), ("response", Id), ("after", Number), ("reason", Text), ("person", Id), ("staff", Id), ("at", Long));
        Extend = await Add(
            """
            UPDATE "WaveOrganisations" SET "ExtendedDeadline" = @day, "ExtensionReason" = @reason, "ExtendedBy" = @staff,
                "CalendarSequence" = "CalendarSequence" + 1
            WHERE "Id" = (SELECT r."WaveOrganisationId" FROM "Responses" r WHERE r."Id" = @response)
            """,
            ("day", DbType.Date), ("reason", Text), ("staff", Id), ("response", Id));
        AddLink = await Add(
            """INSERT INTO "AccessTokens" ("Id", "AccessRightId", "Hash", "IssuedAt") VALUES (@id, @right, @hash, @at)""",
            ("id", Id), ("right", Id), ("hash", Text), ("at", Long));
        AddMail = await Add(
            """
            INSERT INTO "OutboxMails" ("Id", "Kind", "WaveId", "RecipientKey", "Ordinal", "RecipientName", "Address", "Template", "DataJson",
                "ProtectedToken", "MessageId", "CreatedAt", "DueAt", "State", "Attempts", "NextAttemptAt")
            VALUES (@id, @kind, @wave, @key, @ordinal, @name, @address, @template, @data, @token, @message, @created, @due, @state, 0, @next)
            """,
            ("id", Id), ("kind", Number), ("wave", Id), ("key", Text), ("ordinal", Number), ("name", Text), ("address", Text),
            ("template", Text), ("data", Text), ("token", Text), ("message", Text), ("created", Long), ("due", Long), ("state", Number), ("next", Long));

        async Task<Statement> Add(string sql, params (string Name, DbType Type)[] parameters)
        {
            var statement = await Statement.PrepareAsync(connection, sql, cancellationToken, parameters);
            _all.Add(statement);
            return statement;
        }
    }
}
