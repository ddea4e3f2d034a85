using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Drafts;

public enum CreateDraftOutcome
{
    Created,

    /// <summary>A draft, version or catalogue file has the id already.</summary>
    IdTaken,

    /// <summary>The text does not say an id that can be used.</summary>
    NoId,

    /// <summary>The text says that it is a translation: it belongs to the questionnaire that it translates.</summary>
    IsTranslation,

    /// <summary>The text says that it is a shared block, which the catalogue holds.</summary>
    IsBlock,
}

/// <param name="Parsed">The text as it was read, with its mistakes.</param>
public sealed record CreateDraftResult(CreateDraftOutcome Outcome, ParsedQuestionnaire Parsed)
{
    public string QuestionnaireId => Parsed.Questionnaire.Header.Id;
}

/// <summary>Takes up a new questionnaire under the id that its own text states. Other mistakes may be mended afterwards, in the editor.</summary>
public sealed class CreateDraft(IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts, BlockCatalogue blocks, TimeProvider time)
{
    public async Task<CreateDraftResult> ExecuteAsync(string text, Guid by, CancellationToken cancellationToken)
    {
        var normal = ContentHash.Normalise(text);
        var parsed = QuestionnaireFile.Parse(normal, await blocks.FindAsync([normal], cancellationToken));
        var id = parsed.Questionnaire.Header.Id;
        if (!QuestionnaireHeader.IsId(id))
        {
            return new CreateDraftResult(CreateDraftOutcome.NoId, parsed);
        }

        if (parsed.Questionnaire.Header.IsBlock)
        {
            return new CreateDraftResult(CreateDraftOutcome.IsBlock, parsed);
        }

        if (parsed.Questionnaire.Header.TranslationOf is not null)
        {
            return new CreateDraftResult(CreateDraftOutcome.IsTranslation, parsed);
        }

        if (await workingTexts.FindAsync(id, cancellationToken) is not null)
        {
            return new CreateDraftResult(CreateDraftOutcome.IdTaken, parsed);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = new QuestionnaireDraft(id, normal, by, time.GetUtcNow());
        db.Add(draft);
        db.Add(draft.ToRevision());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new CreateDraftResult(CreateDraftOutcome.Created, parsed);
        }
        catch (DbUpdateException)
        {
            // Somebody else took the id in the meantime; the key of the table decides.
            return new CreateDraftResult(CreateDraftOutcome.IdTaken, parsed);
        }
    }
}
