using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Published questionnaires, read once and kept: a version never changes.</summary>
public sealed class PublishedQuestionnaires(IDbContextFactory<AppDbContext> contexts)
{
    private readonly ConcurrentDictionary<QuestionnaireVersionId, Questionnaire> _read = new();

    public async ValueTask<Questionnaire> GetAsync(QuestionnaireVersionId id, CancellationToken cancellationToken) =>
        _read.TryGetValue(id, out var questionnaire) ? questionnaire : _read.GetOrAdd(id, await LoadAsync(id, cancellationToken));

    private async Task<Questionnaire> LoadAsync(QuestionnaireVersionId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var text = await db.QuestionnaireVersions.Where(version => version.Id == id).Select(version => version.Text).SingleAsync(cancellationToken);
        return QuestionnaireFile.Parse(text).Questionnaire;
    }
}
