using Microsoft.EntityFrameworkCore;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Publishing;

/// <summary>What an author confirms, or why there is nothing to confirm.</summary>
/// <param name="Previous">The newest version's number; null for the first.</param>
public sealed record PublishingPlan(WorkingBundle Texts, ParsedBundle Bundle, PublishResult Expected, int? Previous)
{
    public WorkingText Working => Texts.Original;

    public ParsedQuestionnaire Parsed => Bundle.Original;
}

public sealed class PreparePublishing(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts)
{
    /// <summary>Null when there is no such questionnaire.</summary>
    public async Task<PublishingPlan?> ExecuteAsync(string questionnaireId, CancellationToken cancellationToken)
    {
        if (await workingTexts.FindBundleAsync(questionnaireId, cancellationToken) is not { } working)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var parsed = working.Parse();
        var expected = await PublishDraft.CheckAsync(db, questionnaireId, working, parsed, cancellationToken);
        var previous = await db.QuestionnaireVersions
            .Where(version => version.QuestionnaireId == questionnaireId)
            .MaxAsync(version => (int?)version.Number, cancellationToken);
        return new PublishingPlan(working, parsed, expected, previous);
    }
}
