using System.Collections.Concurrent;
using System.Data;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Published questionnaires, read once and kept: a version never changes.</summary>
public sealed class PublishedQuestionnaires(EngineConnections connections)
{
    private const string Sql = """SELECT "Text" FROM "QuestionnaireVersions" WHERE "Id" = @id""";

    private readonly ConcurrentDictionary<QuestionnaireVersionId, Questionnaire> _read = new();

    public async ValueTask<Questionnaire> GetAsync(QuestionnaireVersionId id, CancellationToken cancellationToken) =>
        _read.TryGetValue(id, out var questionnaire) ? questionnaire : _read.GetOrAdd(id, await LoadAsync(id, cancellationToken));

    private async Task<Questionnaire> LoadAsync(QuestionnaireVersionId id, CancellationToken cancellationToken)
    {
        // Not by EF, whose first use would be what the first visitor waits for.
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType, parameter.Value) = ("id", DbType.Guid, id.Value);
        command.Parameters.Add(parameter);
        var text = await command.ExecuteScalarAsync(cancellationToken) as string ?? throw new InvalidOperationException("There is no such version.");
        return QuestionnaireFile.Parse(text).Questionnaire;
    }
}
