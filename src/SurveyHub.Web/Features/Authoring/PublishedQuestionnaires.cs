using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Published questionnaires, read once in all their languages and kept: a version never changes.</summary>
public sealed class PublishedQuestionnaires(EngineConnections connections)
{
    private const string Sql = """
        SELECT "Text", '' AS "Name" FROM "QuestionnaireVersions" WHERE "Id" = @id
        UNION ALL SELECT "Text", "Name" FROM "QuestionnaireVersionFiles" WHERE "VersionId" = @id
        ORDER BY "Name"
        """;

    private readonly ConcurrentDictionary<QuestionnaireVersionId, QuestionnaireBundle> _read = new();

    /// <summary>The original: what answers are stored, compiled and compared by.</summary>
    public async ValueTask<Questionnaire> GetAsync(QuestionnaireVersionId id, CancellationToken cancellationToken) =>
        (await GetBundleAsync(id, cancellationToken)).Original;

    /// <summary>In the words of the language that somebody has chosen, where there are such.</summary>
    public async ValueTask<Questionnaire> GetAsync(QuestionnaireVersionId id, Language? chosen, CancellationToken cancellationToken) =>
        (await GetBundleAsync(id, cancellationToken)).In(chosen);

    public async ValueTask<QuestionnaireBundle> GetBundleAsync(QuestionnaireVersionId id, CancellationToken cancellationToken) =>
        _read.TryGetValue(id, out var bundle) ? bundle : _read.GetOrAdd(id, await LoadAsync(id, cancellationToken));

    private async Task<QuestionnaireBundle> LoadAsync(QuestionnaireVersionId id, CancellationToken cancellationToken)
    {
        // Not by EF, whose first use would be what the first visitor waits for.
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType, parameter.Value) = ("id", DbType.Guid, id.Value);
        command.Parameters.Add(parameter);
        var files = await ReadAsync(command, cancellationToken);
        return files is [(_, var text), .. var others] ? VersionText.Parse(text, others).Bundle : throw new InvalidOperationException("There is no such version.");
    }

    /// <summary>The main text has no name and comes first.</summary>
    private static async Task<List<(string Name, string Text)>> ReadAsync(DbCommand command, CancellationToken cancellationToken)
    {
        var files = new List<(string, string)>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            files.Add((reader.GetString(1), reader.GetString(0)));
        }

        return files;
    }
}
