using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>As <see cref="SaveDraft"/>, for a translation. An empty text takes the translation away; what it was stays in the history.</summary>
public sealed class SaveTranslation(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts, TimeProvider time)
{
    public async Task<SaveDraftResult> ExecuteAsync(SaveDraftRequest request, Language language, Guid by, CancellationToken cancellationToken)
    {
        if (await workingTexts.FindBundleAsync(request.QuestionnaireId, cancellationToken) is not { } bundle)
        {
            return new SaveDraftResult.NotFound();
        }

        var working = bundle.Find(language);
        if (request.BasedOnRevision != working.Revision || request.BasedOnHash != working.Hash)
        {
            return new SaveDraftResult.Conflict(working);
        }

        var text = ContentHash.Normalise(request.Text);
        if (text == working.Text && (working.Revision > 0 || text.Length == 0))
        {
            return new SaveDraftResult.Saved(working.Revision);
        }

        try
        {
            return new SaveDraftResult.Saved(await StoreAsync(request.QuestionnaireId, language, working, text, by, cancellationToken));
        }
        catch (DbUpdateException)
        {
            // Another save took the number between the reading above and the writing.
            return await workingTexts.FindBundleAsync(request.QuestionnaireId, cancellationToken) is { } theirs
                ? new SaveDraftResult.Conflict(theirs.Find(language))
                : new SaveDraftResult.NotFound();
        }
    }

    private async Task<int> StoreAsync(string id, Language language, WorkingText working, string text, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (now, revision) = (time.GetUtcNow(), working.Revision);
        if (revision == 0 && working.Text.Length > 0)
        {
            // The text of the file or version comes first in the history, so that it is known what was changed in it.
            db.Add(new TranslationRevision(id, language, ++revision, working.Text, by, now));
        }

        if (text != working.Text || revision == 0)
        {
            db.Add(new TranslationRevision(id, language, ++revision, text, by, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return revision;
    }
}
