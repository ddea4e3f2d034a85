using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace SurveyHub.E2E.Hosting;

/// <summary>Names somebody at an organisation to approve or to sign, by writing it in the database.</summary>
internal static class NamedColleague
{
    private const string Sql =
        """
        INSERT INTO "Persons" ("Id", "Name", "Email") VALUES (@person, @name, @email);
        INSERT INTO "AccessRights" ("Id", "PersonId", "ResponseId", "Scope", "MayWrite", "MayApprove", "MaySubmit", "MayShare", "IsIntroduced",
            "IssuedByPerson", "IssuedAt")
        SELECT @right, @person, a."ResponseId", '[]', 0, @approves, NOT @approves, 0, 0, a."PersonId", @at
        FROM "AccessRights" a JOIN "AccessTokens" t ON t."AccessRightId" = a."Id" WHERE t."Hash" = @leader;
        INSERT INTO "AccessTokens" ("Id", "AccessRightId", "Hash", "IssuedAt") VALUES (@token, @right, @hash, @at);
        """;

    /// <param name="leader">The link of whoever is responsible.</param>
    /// <param name="approves">Or else signs.</param>
    /// <returns>Their own link.</returns>
    public static async Task<Uri> AddAsync(string database, Uri leader, string name, bool approves)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        (string Name, object Value)[] parameters =
        [
            ("@person", Guid.CreateVersion7()), ("@name", name), ("@email", $"{Guid.NewGuid():N}@example.org"), ("@right", Guid.CreateVersion7()),
            ("@approves", approves), ("@at", TimeProvider.System.GetUtcNow().UtcTicks), ("@leader", Hash(leader.Segments[^1])),
            ("@token", Guid.CreateVersion7()), ("@hash", Hash(secret)),
        ];
        foreach (var (parameter, value) in parameters)
        {
            command.Parameters.AddWithValue(parameter, value);
        }

        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return new Uri(leader, secret);
    }

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));
}
