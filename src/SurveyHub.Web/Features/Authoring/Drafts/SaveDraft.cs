using Microsoft.EntityFrameworkCore;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <param name="BasedOnRevision">Of the draft that the editor was opened with; 0 when there was none.</param>
/// <param name="BasedOnHash">Of the text that the editor was opened with: says the same where there is no revision yet.</param>
public sealed record SaveDraftRequest(string QuestionnaireId, string Text, int BasedOnRevision, string BasedOnHash);

public abstract record SaveDraftResult
{
    private SaveDraftResult()
    {
    }

    public sealed record Saved(int Revision) : SaveDraftResult;

    /// <summary>Somebody else was first; nothing was saved.</summary>
    /// <param name="Theirs">What stands there now.</param>
    public sealed record Conflict(WorkingText Theirs) : SaveDraftResult;

    public sealed record NotFound : SaveDraftResult;
}

/// <summary>Saves a draft unless somebody else has saved since it was opened. Every text that was ever saved stays in the history.</summary>
public sealed class SaveDraft(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts, TimeProvider time)
{
    public async Task<SaveDraftResult> ExecuteAsync(SaveDraftRequest request, Guid by, CancellationToken cancellationToken)
    {
        if (await workingTexts.FindAsync(request.QuestionnaireId, cancellationToken) is not { } working)
        {
            return new SaveDraftResult.NotFound();
        }

        if (request.BasedOnRevision != working.Revision || request.BasedOnHash != working.Hash)
        {
            return new SaveDraftResult.Conflict(working);
        }

        try
        {
            return new SaveDraftResult.Saved(await StoreAsync(request, working, by, cancellationToken));
        }
        catch (DbUpdateException)
        {
            // Another save came between the reading above and the writing: the database let only one through.
            return await workingTexts.FindAsync(request.QuestionnaireId, cancellationToken) is { } theirs
                ? new SaveDraftResult.Conflict(theirs)
                : new SaveDraftResult.NotFound();
        }
    }

    private async Task<int> StoreAsync(SaveDraftRequest request, WorkingText working, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var draft = await db.QuestionnaireDrafts.FindAsync([request.QuestionnaireId], cancellationToken);
        var basedOn = request.BasedOnRevision;
        if (draft is null)
        {
            // The text of the file or version comes first in the history, so that it is known what was changed in it.
            draft = new QuestionnaireDraft(request.QuestionnaireId, working.Text, by, now);
            db.Add(draft);
            db.Add(draft.ToRevision());
            basedOn = draft.Revision;
        }

        var before = draft.Revision;
        if (!draft.TrySave(ContentHash.Normalise(request.Text), basedOn, by, now))
        {
            throw new DbUpdateConcurrencyException("The draft moved on between two reads.");
        }

        if (draft.Revision != before)
        {
            db.Add(draft.ToRevision());
        }

        await db.SaveChangesAsync(cancellationToken);
        return draft.Revision;
    }
}
