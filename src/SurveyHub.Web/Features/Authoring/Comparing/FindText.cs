using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring.Catalogue;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Comparing;

/// <summary>Looks up any text that a questionnaire or a translation of it has or has had.</summary>
public sealed class FindText(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts, SurveyCatalogue catalogue)
{
    /// <param name="translation">The language of the translation; null for the original.</param>
    /// <returns>With LF and without a byte order mark; null when there is none.</returns>
    public async Task<string?> ExecuteAsync(string questionnaireId, TextReference reference, Language? translation, CancellationToken cancellationToken)
    {
        var text = await (translation is { } language
            ? FindTranslationAsync(questionnaireId, reference, language, cancellationToken)
            : FindOriginalAsync(questionnaireId, reference, cancellationToken));
        return text is { Length: > 0 } ? text : null;
    }

    private async Task<string?> FindOriginalAsync(string questionnaireId, TextReference reference, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return reference.Kind switch
        {
            TextKind.Working => (await workingTexts.FindAsync(questionnaireId, cancellationToken))?.Text,
            TextKind.File => (await catalogue.FindAsync(questionnaireId, cancellationToken)).Original?.Text,
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

    private async Task<string?> FindTranslationAsync(string questionnaireId, TextReference reference, Language language, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = language.Code();
        return reference.Kind switch
        {
            TextKind.Working => (await workingTexts.FindBundleAsync(questionnaireId, cancellationToken))?.Find(language).Text,
            TextKind.File => (await catalogue.FindAsync(questionnaireId, cancellationToken)).Translations.GetValueOrDefault(language)?.Text,
            TextKind.Version => await db.QuestionnaireVersions
                .Where(version => version.QuestionnaireId == questionnaireId && version.Number == reference.Number)
                .SelectMany(version => version.Files.Where(file => file.Name == name))
                .Select(file => file.Text)
                .SingleOrDefaultAsync(cancellationToken),
            TextKind.Revision => await db.TranslationRevisions
                .Where(revision => revision.QuestionnaireId == questionnaireId && revision.Language == language && revision.Revision == reference.Number)
                .Select(revision => revision.Text)
                .SingleOrDefaultAsync(cancellationToken),
        };
    }
}
