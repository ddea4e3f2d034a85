using System.Data;
using System.Data.Common;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Deciding.Writing;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>Every statement of the answer writer, prepared on its one connection. The same SQL on both engines.</summary>
internal sealed class AnswerStatements : IAsyncDisposable
{
    private const DbType Id = DbType.Guid;
    private const DbType Text = DbType.String;
    private const DbType Number = DbType.Int32;
    private const DbType Long = DbType.Int64;
    private const DbType Flag = DbType.Boolean;

    /// <summary>Of an entry of table alias <c>e</c>: it lost to another, and nobody has decided between them.</summary>
    private static readonly string Open =
        $"""
        e."Standing" = {(int)EntryStanding.Conflicting} AND NOT EXISTS (SELECT 1 FROM "SettledConflicts" s WHERE s."Sequence" = e."Sequence")
        """;

    private readonly List<Statement> _all = [];

    private AnswerStatements()
    {
        // Made by PrepareAsync, since preparing asks the database.
    }

    public Statement Begin { get; private set; } = null!;

    public Statement Commit { get; private set; } = null!;

    public Statement Rollback { get; private set; } = null!;

    public Statement ReadResponse { get; private set; } = null!;

    public Statement FindBefore { get; private set; } = null!;

    public Statement Append { get; private set; } = null!;

    public Statement Hold { get; private set; } = null!;

    public Statement FindHeld { get; private set; } = null!;

    public Statement CountRows { get; private set; } = null!;

    public Statement UseFile { get; private set; } = null!;

    public Statement FindOpen { get; private set; } = null!;

    public Statement Settle { get; private set; } = null!;

    public Statement SettleSame { get; private set; } = null!;

    public Statement Start { get; private set; } = null!;

    public Statement NoteActivity { get; private set; } = null!;

    public Statement LastHeld { get; private set; } = null!;

    public Statement LastSubmission { get; private set; } = null!;

    public Statement CurrentVersion { get; private set; } = null!;

    public Statement AddSubmission { get; private set; } = null!;

    public Statement SetState { get; private set; } = null!;

    public DecidingStatements Deciding { get; private set; } = null!;

    public static async Task<AnswerStatements> PrepareAsync(
        DbConnection connection, IAnswerDatabase database, CancellationToken cancellationToken)
    {
        var statements = new AnswerStatements();
        await statements.PrepareAllAsync(connection, database, cancellationToken);
        statements.Deciding = await DecidingStatements.PrepareAsync(connection, cancellationToken);
        return statements;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in _all)
        {
            await statement.DisposeAsync();
        }

        await Deciding.DisposeAsync();
    }

    private async Task PrepareAllAsync(DbConnection connection, IAnswerDatabase database, CancellationToken cancellationToken)
    {
        Begin = await Add(database.BeginWrite);
        Commit = await Add("COMMIT");
        Rollback = await Add("ROLLBACK");
        ReadResponse = await Add(
            $"""
            SELECT r."State", w."State", w."OpensOn", w."Deadline", w."ClosesOn", o."ExtendedDeadline", r."FirstActivityAt",
                EXISTS (SELECT 1 FROM "AnswerEvents" e WHERE e."ResponseId" = r."Id" AND e."Standing" = {(int)EntryStanding.Conflicting})
            FROM "Responses" r
            JOIN "WaveOrganisations" o ON o."Id" = r."WaveOrganisationId"
            JOIN "Waves" w ON w."Id" = o."WaveId"
            WHERE r."Id" = @response {database.LockResponse}
            """,
            ("response", Id));
        // Always one row: what holds in the field, and what became of the same save when it came before; each may be empty.
        FindBefore = await Add(
            """
            SELECT e."Sequence", e."Kind", e."Raw", e."Reason", e."Comment", e."CarriedFrom", s."Sequence", s."Standing"
            FROM "Responses" r
            LEFT JOIN "CurrentAnswers" c ON c."ResponseId" = r."Id" AND c."Path" = @path AND c."RowKey" = @row
            LEFT JOIN "AnswerEvents" e ON e."Sequence" = c."Sequence"
            LEFT JOIN "AnswerEvents" s ON s."SaveId" = @save
            WHERE r."Id" = @response
            """,
            ("response", Id), ("path", Text), ("row", Text), ("save", Id));
        Append = await Add(
            """
            INSERT INTO "AnswerEvents" ("ResponseId", "Path", "RowKey", "QuestionnaireVersionId", "Kind", "Raw", "ValueJson", "Reason", "Comment",
                "PersonId", "StaffUserId", "Way", "At", "SaveId", "BasedOn", "CarriedFrom", "Standing")
            VALUES (@response, @path, @row, @version, @kind, @raw, @value, @reason, @comment, @person, @staff, @way, @at, @save, @based,
                @carried, @standing)
            RETURNING "Sequence"
            """,
            ("response", Id), ("path", Text), ("row", Text), ("version", Id), ("kind", Number), ("raw", Text), ("value", Text),
            ("reason", Text), ("comment", Text), ("person", Id), ("staff", Id), ("way", Number), ("at", Long), ("save", Id),
            ("based", Long), ("carried", Long), ("standing", Number));
        Hold = await Add(
            """
            INSERT INTO "CurrentAnswers" ("ResponseId", "Path", "RowKey", "Sequence") VALUES (@response, @path, @row, @sequence)
            ON CONFLICT ("ResponseId", "Path", "RowKey") DO UPDATE SET "Sequence" = excluded."Sequence"
            """,
            ("response", Id), ("path", Text), ("row", Text), ("sequence", Long));
        FindHeld = await Add(
            """SELECT "Sequence" FROM "CurrentAnswers" WHERE "ResponseId" = @response AND "Path" = @path AND "RowKey" = @row""",
            ("response", Id), ("path", Text), ("row", Text));
        CountRows = await Add(
            $"""
            SELECT COUNT(DISTINCT c."RowKey"), COUNT(CASE WHEN c."RowKey" = @row THEN 1 END)
            FROM "CurrentAnswers" c
            JOIN "AnswerEvents" e ON e."Sequence" = c."Sequence"
            WHERE c."ResponseId" = @response AND c."Path" LIKE @cells AND c."RowKey" <> ''
                AND (e."Kind" <> {(int)AnswerKind.Cleared} OR e."Comment" IS NOT NULL)
            """,
            ("response", Id), ("cells", Text), ("row", Text));
        // Locks the row, so that no sweep takes a file away while an answer comes to name it.
        UseFile = await Add(
            """
            UPDATE "AttachedFiles" SET "UsedAt" = COALESCE("UsedAt", @at)
            WHERE "ResponseId" = @response AND "Hash" = @hash AND "Name" = @name AND "Size" = @size
            """,
            ("at", Long), ("response", Id), ("hash", Text), ("name", Text), ("size", Long));
        FindOpen = await Add(
            $"""
            SELECT e."Sequence" FROM "AnswerEvents" e
            WHERE e."ResponseId" = @response AND e."Path" = @path AND e."RowKey" = @row AND e."Sequence" = @sequence AND {Open}
            """,
            ("response", Id), ("path", Text), ("row", Text), ("sequence", Long));
        Settle = await Add(
            $"""
            INSERT INTO "SettledConflicts" ("Sequence", "ResponseId", "PersonId", "At")
            SELECT e."Sequence", e."ResponseId", @person, @at FROM "AnswerEvents" e
            WHERE e."ResponseId" = @response AND e."Path" = @path AND e."RowKey" = @row AND e."Sequence" BETWEEN @from AND @to AND {Open}
            """,
            ("person", Id), ("at", Long), ("response", Id), ("path", Text), ("row", Text), ("from", Long), ("to", Long));
        SettleSame = await Add(
            $"""
            INSERT INTO "SettledConflicts" ("Sequence", "ResponseId", "PersonId", "At")
            SELECT e."Sequence", e."ResponseId", @person, @at FROM "AnswerEvents" e
            WHERE e."ResponseId" = @response AND {Open} AND e."Path" = @path AND e."RowKey" = @row AND e."Kind" = @kind AND e."Raw" = @raw
                AND e."Reason" IS NOT DISTINCT FROM @reason AND e."Comment" IS NOT DISTINCT FROM @comment
            """,
            ("person", Id), ("at", Long), ("response", Id), ("path", Text), ("row", Text), ("kind", Number), ("raw", Text), ("reason", Text),
            ("comment", Text));
        Start = await Add(
            $"""
            UPDATE "Responses" SET "FirstActivityAt" = COALESCE("FirstActivityAt", @at),
                "State" = CASE WHEN "State" = {(int)ResponseState.NotStarted} THEN {(int)ResponseState.Started} ELSE "State" END
            WHERE "Id" = @response
            """,
            ("at", Long), ("response", Id));
        NoteActivity = await Add(
            """UPDATE "Responses" SET "FirstActivityAt" = @at WHERE "Id" = @response AND "FirstActivityAt" IS NULL""",
            ("at", Long), ("response", Id));
        LastHeld = await Add("""SELECT MAX("Sequence") FROM "CurrentAnswers" WHERE "ResponseId" = @response""", ("response", Id));
        LastSubmission = await Add(
            """
            SELECT "Number", "LastSequence", "QuestionnaireVersionId" FROM "Submissions"
            WHERE "ResponseId" = @response ORDER BY "Number" DESC LIMIT 1
            """,
            ("response", Id));
        CurrentVersion = await Add(
            """
            SELECT v."QuestionnaireVersionId" FROM "Responses" r
            JOIN "WaveOrganisations" o ON o."Id" = r."WaveOrganisationId"
            JOIN "WaveVersions" v ON v."WaveId" = o."WaveId"
            WHERE r."Id" = @response ORDER BY v."Ordinal" DESC LIMIT 1
            """,
            ("response", Id));
        AddSubmission = await Add(
            """
            INSERT INTO "Submissions" ("Id", "ResponseId", "Number", "LastSequence", "At", "IsTimeKnown", "SignedByName", "SignedByTitle",
                "PersonId", "IsLate", "DiaryNumber", "ApprovedByName", "ApprovedAt", "QuestionnaireVersionId")
            VALUES (@id, @response, @number, @last, @at, @known, @name, @title, @person, @late, @diary, @approver, @approved, @version)
            """,
            ("id", Id), ("response", Id), ("number", Number), ("last", Long), ("at", Long), ("known", Flag), ("name", Text),
            ("title", Text), ("person", Id), ("late", Flag), ("diary", Text), ("approver", Text), ("approved", Long),
            ("version", Id));
        SetState = await Add(
            """UPDATE "Responses" SET "State" = @state, "FirstActivityAt" = COALESCE("FirstActivityAt", @at) WHERE "Id" = @response""",
            ("state", Number), ("at", Long), ("response", Id));

        async Task<Statement> Add(string sql, params (string Name, DbType Type)[] parameters)
        {
            var statement = await Statement.PrepareAsync(connection, sql, cancellationToken, parameters);
            _all.Add(statement);
            return statement;
        }
    }
}
