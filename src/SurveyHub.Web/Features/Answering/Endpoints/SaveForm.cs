using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Takes a posted form: records what the person changed and nothing else, and says of each field what became of it.</summary>
internal sealed class SaveForm(
    AnswerWriter writer,
    FormSeal seal,
    FormPages pages,
    LinkReader links,
    PublishedQuestionnaires questionnaires,
    IDbContextFactory<AppDbContext> contexts)
{
    public const string ReviewAction = "review";

    public async Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } form)
        {
            return LinkDoor.Notice(StatusCodes.Status413PayloadTooLarge, SubmittingTexts.FormTooLarge, SubmittingTexts.FormTooLargeHelp);
        }

        if (seal.TryOpen(visit.Token, form[FormNames.Seal]) is not { } drawn)
        {
            var message = new FormMessage("bad", AnsweringTexts.NotSavedTampered.In(visit.Language));
            return pages.DrawUnsaved(visit, null, message, TypedField.In(visit, form), StatusCodes.Status400BadRequest);
        }

        var questionnaire = await questionnaires.GetAsync(drawn.Version, cancellationToken);
        var posted = await ReadAsync(visit, questionnaire, drawn, form, cancellationToken);
        SaveResult result;
        try
        {
            if (!visit.Link.HasActivity)
            {
                await writer.NoteActivityAsync(visit.Link.Response, visit.Now, cancellationToken);
            }

            var changes = posted.Select(p => p.Change).ToValueList();
            result = await writer.SaveAsync(
                new SaveAnswers(visit.Link.Response, visit.Actor, drawn.Version, visit.Now, changes), cancellationToken);
        }
        catch (AnswerNotWrittenException)
        {
            var message = new FormMessage("bad", AnsweringTexts.NotSavedBusy.In(visit.Language));
            var typed = posted.Select(field => new TypedField(field.Field, field.Input)).ToList();
            return pages.DrawUnsaved(visit, drawn, message, typed, StatusCodes.Status503ServiceUnavailable);
        }

        return await AnswerAsync(visit, form, posted, result, cancellationToken);
    }

    private async Task<IResult> AnswerAsync(
        LinkVisit visit, IFormCollection form, IReadOnlyList<PostedField> posted, SaveResult result, CancellationToken cancellationToken)
    {
        var notices = new Dictionary<FieldPath, FieldNotice>();
        foreach (var (field, outcome) in posted.Zip(result.Fields))
        {
            if (SaveNotices.Of(field, outcome, visit.Language) is { } notice)
            {
                notices[field.Field.Path] = notice;
            }
        }

        var saved = result.Fields.Count(field => field.Outcome == FieldOutcome.Saved);
        var reread = visit with { Link = await links.FindAsync(visit.Token, cancellationToken) ?? visit.Link };
        if (AnsweringTexts.WhyNotTaken(result.Acceptance) is { } text)
        {
            return notices.Count == 0
                ? new SeeOther(visit.Address)
                : pages.Draw(reread, new FormMessage("bad", text.In(visit.Language)), notices, StatusCodes.Status409Conflict);
        }

        if (notices.Count > 0)
        {
            return pages.Draw(reread, saved == 0 ? null : SaveNotices.SavedMessage(saved, reread), notices, StatusCodes.Status200OK);
        }

        return new SeeOther(form[FormNames.Action] == ReviewAction
            ? visit.Address + AnsweringRoutes.Review
            : string.Create(CultureInfo.InvariantCulture, $"{visit.Address}?{AnsweringRoutes.SavedParameter}={saved}"));
    }

    /// <summary>The fields that differ from what the form showed when it was drawn.</summary>
    private async Task<IReadOnlyList<PostedField>> ReadAsync(
        LinkVisit visit, Questionnaire questionnaire, DrawnForm drawn, IFormCollection form, CancellationToken cancellationToken)
    {
        if (!visit.Link.Holder.MayWrite)
        {
            return [];
        }

        var fields = questionnaire.Questions.Where(question => visit.Link.Holder.Covers(question.Id)).SelectMany(question => question.Fields).ToList();
        var shown = await ShownAsync(visit, drawn, cancellationToken);
        var used = long.TryParse(form[FieldNames.Use], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? await FindOwnAsync(visit, sequence, cancellationToken)
            : null;
        return [.. fields.Select(Read).OfType<PostedField>()];

        PostedField? Read(Field field)
        {
            var before = FieldInputs.Stored(field, shown.GetValueOrDefault(field.Path));
            var input = used?.Path == field.Path ? FieldInputs.Stored(field, used.Value.Answer) : FieldInputs.Posted(field, form, before);
            var (id, basis) = (drawn.FormId, drawn.BasisOf(field.Path));
            return form[FieldNames.Unchanged] == field.Path.ToString() ? PostedField.Carry(visit, field, input, id, basis)
                : input == before ? null
                : PostedField.Of(field, input, id, basis, visit.Stored(field.Path));
        }
    }

    /// <summary>What the form showed: mostly what still holds, else looked up in the log.</summary>
    private async Task<IReadOnlyDictionary<FieldPath, StoredAnswer>> ShownAsync(LinkVisit visit, DrawnForm drawn, CancellationToken cancellationToken)
    {
        var outdated = drawn.Sequences.Where(pair => visit.Stored(pair.Key)?.Sequence != pair.Value).Select(pair => pair.Value).ToList();
        var shown = drawn.Sequences.Keys.Where(path => visit.Stored(path) is not null).ToDictionary(path => path, path => visit.Stored(path)!);
        if (outdated.Count > 0)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            foreach (var entry in await db.AnswerEvents
                .Where(e => e.ResponseId == visit.Link.Response && outdated.Contains(e.Sequence)).ToListAsync(cancellationToken))
            {
                shown[entry.Path] = StoredAnswer.Of(entry);
            }
        }

        return shown;
    }

    /// <summary>The entry that a person wants in place of what holds: one of this response's own log.</summary>
    private async Task<(FieldPath Path, StoredAnswer Answer)?> FindOwnAsync(LinkVisit visit, long sequence, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entry = await db.AnswerEvents.SingleOrDefaultAsync(
            e => e.ResponseId == visit.Link.Response && e.Sequence == sequence && e.RowKey == "", cancellationToken);
        return entry is null ? null : (entry.Path, StoredAnswer.Of(entry));
    }
}
