using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Listing;

/// <param name="SavedBy">The name of the member of the staff.</param>
public sealed record SavedRevision(int Revision, DateTimeOffset SavedAt, string SavedBy);

/// <param name="Versions">Newest first.</param>
/// <param name="Revisions">Newest first.</param>
public sealed record QuestionnaireDetails(
    QuestionnaireRow Row, IReadOnlyList<PublishedVersion> Versions, IReadOnlyList<SavedRevision> Revisions)
{
    /// <summary>Those of each translation, newest first.</summary>
    public required ILookup<Language, SavedRevision> TranslationRevisions { get; init; }

    /// <summary>The languages that each version has beside its own.</summary>
    public required ILookup<int, Language> TranslationsOfVersions { get; init; }
}

/// <summary>One questionnaire with its versions and the history of its draft.</summary>
public sealed class ShowQuestionnaire(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts)
{
    /// <summary>Null when there is no such questionnaire.</summary>
    public async Task<QuestionnaireDetails?> ExecuteAsync(string questionnaireId, CancellationToken cancellationToken)
    {
        if (await workingTexts.FindBundleAsync(questionnaireId, cancellationToken) is not { } working)
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
        var row = new QuestionnaireRow(questionnaireId, working, working.Parse(), versions.FirstOrDefault());
        var translations = await db.TranslationRevisions
            .Where(revision => revision.QuestionnaireId == questionnaireId)
            .Join(db.Users, revision => revision.SavedBy, user => user.Id, (revision, user) => new { revision, user.Name })
            .OrderByDescending(pair => pair.revision.Revision)
            .Select(pair => new { pair.revision.Language, Saved = new SavedRevision(pair.revision.Revision, pair.revision.SavedAt, pair.Name) })
            .ToListAsync(cancellationToken);
        var files = await db.QuestionnaireVersionFiles
            .Join(db.QuestionnaireVersions, file => file.VersionId, version => version.Id, (file, version) => new { version.QuestionnaireId, version.Number, file.Name })
            .Where(file => file.QuestionnaireId == questionnaireId)
            .ToListAsync(cancellationToken);
        return new QuestionnaireDetails(row, versions, revisions)
        {
            TranslationRevisions = translations.ToLookup(pair => pair.Language, pair => pair.Saved),
            TranslationsOfVersions = files.SelectMany(file => LanguageExtensions.FromCode(file.Name) is { } language ? [(file.Number, language)] : Array.Empty<(int, Language)>())
                .ToLookup(pair => pair.Item1, pair => pair.Item2),
        };
    }
}
