using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Authoring.Catalogue;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Comparing;

/// <summary>Looks up any text that a questionnaire has or has had.</summary>
public sealed class FindText(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts, SurveyCatalogue catalogue)
{
    /// <summary>With LF and without a byte order mark; null when there is none.</summary>
    public async Task<string?> ExecuteAsync(string questionnaireId, TextReference reference, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return reference.Kind switch
        {
            TextKind.Working => (await workingTexts.FindAsync(questionnaireId, cancellationToken))?.Text,
            TextKind.File => (await catalogue.FindAsync(questionnaireId, cancellationToken))?.Text,
            TextKind.Version => await db.QuestionnaireVersions
                .Where(version => version.QuestionnaireId == questionnaireId && version.Number == reference.Number)
                .Select(version => version.Text)
                .SingleOrDefaultAsync(cancellationToken),
            TextKind.Revision => await db.DraftRevisions
                .Where(revision => revision.QuestionnaireId == questionnaireId && revision.Revision == reference.Number)
                .Select(revision => revision.Text)
                .SingleOrDefaultAsync(cancellationToken),
        };
    }
}
