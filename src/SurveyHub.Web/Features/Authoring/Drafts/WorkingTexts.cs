using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring.Catalogue;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>Finds what an author goes on from: the draft, else a catalogue file that is news, else the newest version.</summary>
public sealed class WorkingTexts(IDbContextFactory<AppDbContext> contexts, SurveyCatalogue catalogue, WorkingBlocks blocks)
{
    /// <summary>Null when there is no such questionnaire.</summary>
    public async Task<WorkingText?> FindAsync(string questionnaireId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var files = await catalogue.FindAsync(questionnaireId, cancellationToken);
        return await FindAsync(db, questionnaireId, files.Original, cancellationToken);
    }

    /// <summary>The questionnaire with its translations; null when there is no such questionnaire.</summary>
    public async Task<WorkingBundle?> FindBundleAsync(string questionnaireId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindBundleAsync(db, questionnaireId, await catalogue.FindAsync(questionnaireId, cancellationToken), cancellationToken);
    }

    /// <param name="files">The catalogue's files of this questionnaire.</param>
    internal async Task<WorkingBundle?> FindBundleAsync(
        AppDbContext db, string questionnaireId, CatalogueBundle files, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, questionnaireId, files.Original, cancellationToken) is not { } original)
        {
            return null;
        }

        var translations = new List<WorkingTranslation>();
        foreach (var language in Enum.GetValues<Language>())
        {
            if (await WorkingTranslations.FindAsync(db, questionnaireId, language, files.Translations.GetValueOrDefault(language), cancellationToken) is { } text)
            {
                translations.Add(new WorkingTranslation(language, text));
            }
        }

        string[] texts = [original.Text, .. translations.Select(translation => translation.Text.Text)];
        return new WorkingBundle(original, translations, await blocks.FindAsync(questionnaireId, texts, cancellationToken));
    }

    /// <param name="file">The catalogue's file of this questionnaire, or null.</param>
    private static async Task<WorkingText?> FindAsync(
        AppDbContext db, string questionnaireId, CatalogueFile? file, CancellationToken cancellationToken)
    {
        var newFile = file is not null && !await IsKnownAsync(db, questionnaireId, file.Text, cancellationToken) ? file : null;
        var draft = await db.QuestionnaireDrafts.AsNoTracking()
            .SingleOrDefaultAsync(d => d.QuestionnaireId == questionnaireId, cancellationToken);
        if (draft is not null)
        {
            return new WorkingText(draft.Text, WorkingSource.Draft, draft.Revision, newFile?.Name);
        }

        if (newFile is not null)
        {
            return new WorkingText(newFile.Text, WorkingSource.File, Revision: 0, NewFile: null);
        }

        var published = await db.QuestionnaireVersions
            .Where(version => version.QuestionnaireId == questionnaireId)
            .OrderByDescending(version => version.Number)
            .Select(version => version.Text)
            .FirstOrDefaultAsync(cancellationToken);
        return published is null ? null : new WorkingText(published, WorkingSource.Version, Revision: 0, NewFile: null);
    }

    // By the text: the hash of a version is of its translations too.
    private static async Task<bool> IsKnownAsync(AppDbContext db, string questionnaireId, string text, CancellationToken cancellationToken) =>
        await db.QuestionnaireVersions.AnyAsync(v => v.QuestionnaireId == questionnaireId && v.Text == text, cancellationToken)
        || await db.DraftRevisions.AnyAsync(r => r.QuestionnaireId == questionnaireId && r.Text == text, cancellationToken);
}
