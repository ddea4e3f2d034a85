using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>What a person decided about one conflict.</summary>
/// <param name="TakenUp">The change that makes a text of the log hold again; null when what holds, or what the post brings, is to hold.</param>
internal sealed record DecidedConflict(ConflictChoice Choice, PostedField? TakenUp);

/// <summary>Reads which conflicts a post decides. The writer has the last word: whether there still is anything to decide.</summary>
internal sealed class ConflictChoices(IDbContextFactory<AppDbContext> contexts)
{
    /// <returns>Without what this person cannot decide.</returns>
    public async Task<IReadOnlyList<DecidedConflict>> ReadAsync(
        LinkVisit visit, Questionnaire questionnaire, IFormCollection form, CancellationToken cancellationToken)
    {
        var decided = new List<DecidedConflict>();
        foreach (var choice in form[FieldNames.Use].Select(ConflictChoice.TryParse).OfType<ConflictChoice>())
        {
            if (visit.Link.Holder.MayWrite && visit.Link.Holder.Covers(choice.Path.Question) && questionnaire.FindAnswerable(choice.Path) is { } field)
            {
                decided.AddRange(await FindAsync(visit, field, choice, cancellationToken));
            }
        }

        return decided;
    }

    /// <summary>None when the chosen text is not in this field's log.</summary>
    private async Task<DecidedConflict[]> FindAsync(LinkVisit visit, Field field, ConflictChoice choice, CancellationToken cancellationToken)
    {
        if (choice.Chosen is not { } chosen || choice.IsKeeping)
        {
            return [new DecidedConflict(choice, null)];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entry = await db.AnswerEvents.AsNoTracking().SingleOrDefaultAsync(
            e => e.ResponseId == visit.Link.Response && e.Sequence == chosen, cancellationToken);
        if (entry?.Field != field.Path)
        {
            return [];
        }

        var input = FieldInputs.Stored(field, StoredAnswer.Of(entry));
        return [new DecidedConflict(choice, PostedField.Of(field, input, choice.SaveId, choice.Settlement.Held, visit.Stored(field.Path)))];
    }
}
