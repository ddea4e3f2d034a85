using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Reads from a posted form the fields that differ from what it showed when it was drawn.</summary>
internal sealed class PostedFields(IDbContextFactory<AppDbContext> contexts)
{
    /// <param name="decided">Conflicts in which another text than that of the control is to hold.</param>
    public async Task<IReadOnlyList<PostedField>> ReadAsync(
        LinkVisit visit,
        Questionnaire questionnaire,
        DrawnForm drawn,
        IFormCollection form,
        IReadOnlyList<DecidedConflict> decided,
        CancellationToken cancellationToken)
    {
        if (!visit.Link.Holder.MayWrite)
        {
            return [];
        }

        // Also in rows that are new with this form.
        var fields = questionnaire.WithRows(PostedRows.In(form)).Questions.Where(question => visit.Link.Holder.Covers(question.Id)).SelectMany(question => question.Fields).ToList();
        var shown = await ShownAsync(visit, drawn, cancellationToken);
        var otherwise = decided.Where(conflict => conflict.Choice.Chosen is not null).ToDictionary(conflict => conflict.Choice.Path);
        return [.. fields.SelectMany(field => otherwise.TryGetValue(field.Path, out var conflict) ? Decided(field, conflict) : [Read(field)]).OfType<PostedField>()];

        // What the person typed, and then chose another text, must not be lost.
        PostedField?[] Decided(Field field, DecidedConflict conflict)
        {
            var (before, input) = Inputs(field);
            var typed = input == before ? null : PostedField.Of(field, input, drawn.FormId, conflict.Choice.UpTo, visit.Stored(field.Path));
            return [conflict.TakenUp, typed is null ? null : typed with { Change = typed.Change with { IsAside = true } }];
        }

        PostedField? Read(Field field)
        {
            var (before, input) = Inputs(field);
            var (id, basis) = (drawn.FormId, drawn.BasisOf(field.Path));
            return form[FieldNames.Unchanged] == field.Path.ToString() ? PostedField.Carry(visit, field, input, id, basis)
                : input == before ? null
                : PostedField.Of(field, input, id, basis, visit.Stored(field.Path));
        }

        (FieldInput Before, FieldInput Posted) Inputs(Field field)
        {
            var before = FieldInputs.Stored(field, shown.GetValueOrDefault(field.Path));
            return (before, FieldInputs.Posted(field, form, before));
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
                shown[entry.Field] = StoredAnswer.Of(entry);
            }
        }

        return shown;
    }
}
