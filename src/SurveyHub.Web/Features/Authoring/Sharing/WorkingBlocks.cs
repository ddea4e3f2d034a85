using Microsoft.EntityFrameworkCore;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Sharing;

/// <summary>
/// Finds the texts of the blocks that a questionnaire takes in: the catalogue's as they are now, or those of a version. What the catalogue has not is as it was in
/// the newest version, so that a questionnaire can be gone on with where the files are not.
/// </summary>
public sealed class WorkingBlocks(IDbContextFactory<AppDbContext> contexts, BlockCatalogue catalogue)
{
    /// <param name="texts">The questionnaire and its translations.</param>
    public async Task<SharedFiles> FindAsync(string questionnaireId, IReadOnlyCollection<string> texts, CancellationToken cancellationToken)
    {
        var found = await catalogue.FindAsync(texts, cancellationToken);
        var missing = texts.SelectMany(SharedFiles.NamedIn).Where(path => found.Find(path) is null).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            return found;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var newest = await db.QuestionnaireVersions.Where(version => version.QuestionnaireId == questionnaireId)
            .MaxAsync(version => (int?)version.Number, cancellationToken);
        var published = newest is { } number ? await OfVersionAsync(db, questionnaireId, number, cancellationToken) : [];
        return found.Or(published.Where(file => missing.Contains(file.Path)));
    }

    /// <summary>For any text that a questionnaire has or has had.</summary>
    public async Task<SharedFiles> FindAsync(string questionnaireId, TextReference reference, string text, CancellationToken cancellationToken)
    {
        if (reference.Kind != TextKind.Version)
        {
            return await FindAsync(questionnaireId, [text], cancellationToken);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // A version has the blocks of its translations too.
        var named = SharedFiles.NamedIn(text).ToHashSet(StringComparer.Ordinal);
        return new SharedFiles((await OfVersionAsync(db, questionnaireId, reference.Number, cancellationToken)).Where(file => named.Contains(file.Path)));
    }

    /// <summary>Also its translations, whose names are no paths and which nothing takes in.</summary>
    private static async Task<IReadOnlyList<SharedFile>> OfVersionAsync(AppDbContext db, string questionnaireId, int number, CancellationToken cancellationToken) =>
        await db.QuestionnaireVersions
            .Where(version => version.QuestionnaireId == questionnaireId && version.Number == number)
            .SelectMany(version => version.Files)
            .Select(file => new SharedFile(file.Name, file.Text))
            .ToListAsync(cancellationToken);
}
