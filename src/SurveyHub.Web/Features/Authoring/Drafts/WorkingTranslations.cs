using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring.Catalogue;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>Finds the text of a translation that an author goes on from, as <see cref="WorkingTexts"/> does for the original.</summary>
internal static class WorkingTranslations
{
    /// <summary>Null when there is none; an empty text where one was saved in the studio and taken away again.</summary>
    /// <param name="file">The catalogue's file of this translation, or null.</param>
    public static async Task<WorkingText?> FindAsync(
        AppDbContext db, string questionnaireId, Language language, CatalogueFile? file, CancellationToken cancellationToken)
    {
        var newFile = file is not null && !await IsKnownAsync(db, questionnaireId, language, file.Text, cancellationToken) ? file : null;
        var draft = await db.TranslationRevisions.AsNoTracking()
            .Where(revision => revision.QuestionnaireId == questionnaireId && revision.Language == language)
            .OrderByDescending(revision => revision.Revision)
            .FirstOrDefaultAsync(cancellationToken);
        if (draft is not null)
        {
            return new WorkingText(draft.Text, WorkingSource.Draft, draft.Revision, newFile?.Name);
        }

        if (newFile is not null)
        {
            return new WorkingText(newFile.Text, WorkingSource.File, Revision: 0, NewFile: null);
        }

        var name = language.Code();
        var newest = await db.QuestionnaireVersions
            .Where(version => version.QuestionnaireId == questionnaireId)
            .OrderByDescending(version => version.Number)
            .Select(version => new { Text = version.Files.Where(published => published.Name == name).Select(published => published.Text).FirstOrDefault() })
            .FirstOrDefaultAsync(cancellationToken);
        return newest?.Text is { } published ? new WorkingText(published, WorkingSource.Version, Revision: 0, NewFile: null) : null;
    }

    private static async Task<bool> IsKnownAsync(
        AppDbContext db, string questionnaireId, Language language, string text, CancellationToken cancellationToken)
    {
        var name = language.Code();
        return await db.QuestionnaireVersions.AnyAsync(
                version => version.QuestionnaireId == questionnaireId && version.Files.Any(file => file.Name == name && file.Text == text), cancellationToken)
            || await db.TranslationRevisions.AnyAsync(
                revision => revision.QuestionnaireId == questionnaireId && revision.Language == language && revision.Text == text, cancellationToken);
    }
}
