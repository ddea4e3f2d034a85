using Microsoft.EntityFrameworkCore;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Listing;

/// <param name="SavedBy">The name of the member of the staff.</param>
public sealed record SavedRevision(int Revision, DateTimeOffset SavedAt, string SavedBy);

/// <param name="Versions">Newest first.</param>
/// <param name="Revisions">Newest first.</param>
public sealed record QuestionnaireDetails(
    QuestionnaireRow Row, IReadOnlyList<PublishedVersion> Versions, IReadOnlyList<SavedRevision> Revisions);

/// <summary>One questionnaire with its versions and the history of its draft.</summary>
public sealed class ShowQuestionnaire(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts)
{
    /// <summary>Null when there is no such questionnaire.</summary>
    public async Task<QuestionnaireDetails?> ExecuteAsync(string questionnaireId, CancellationToken cancellationToken)
    {
        if (await workingTexts.FindAsync(questionnaireId, cancellationToken) is not { } working)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = (await db.PublishedVersions().Where(pair => pair.QuestionnaireId == questionnaireId).ToListAsync(cancellationToken))
            .Select(pair => pair.Version)
            .OrderByDescending(version => version.Number)
            .ToList();
        var revisions = await db.DraftRevisions
            .Where(revision => revision.QuestionnaireId == questionnaireId)
            .Join(db.Users, revision => revision.SavedBy, user => user.Id, (revision, user) => new { revision, user.Name })
            .OrderByDescending(pair => pair.revision.Revision)
            .Select(pair => new SavedRevision(pair.revision.Revision, pair.revision.SavedAt, pair.Name))
            .ToListAsync(cancellationToken);
        var row = new QuestionnaireRow(questionnaireId, working, QuestionnaireFile.Parse(working.Text), versions.FirstOrDefault());
        return new QuestionnaireDetails(row, versions, revisions);
    }
}
