using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>How far the responses of a wave are filled in. Of the drafts it reads which fields are answered, and no text.</summary>
internal static class DraftCounts
{
    public static async Task<IReadOnlyDictionary<ResponseId, DraftCount>> ReadAsync(
        AppDbContext db, WaveId wave, Questionnaire questionnaire, CancellationToken cancellationToken)
    {
        var counter = new CompletionCounter(questionnaire);
        var conditions = counter.Conditions.ToArray();
        var rows = await (
            from organisation in db.WaveOrganisations
            join response in db.Responses on organisation.Id equals response.WaveOrganisationId
            join current in db.CurrentAnswers on response.Id equals current.ResponseId
            join entry in db.AnswerEvents on current.Sequence equals entry.Sequence
            where organisation.WaveId == wave && current.RowKey == ""
            select new
            {
                current.ResponseId,
                current.Path,
                IsFilled = entry.Kind != AnswerKind.Cleared,
                entry.At,
                Choice = conditions.Contains(current.Path) ? entry.ValueJson : null,
            }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.ResponseId).ToDictionary(
            response => response.Key,
            response => new DraftCount(
                counter.Count(
                    response.Where(row => row.IsFilled).Select(row => row.Path).ToHashSet(),
                    response.Select(row => (row.Path, Value: Choice(row.Path, row.Choice))).Where(choice => choice.Value is not null)
                        .ToDictionary(choice => choice.Path, choice => choice.Value!)),
                response.Max(row => row.At)));

        ChoiceValue? Choice(FieldPath path, string? json) =>
            questionnaire.Find(path) is { } field ? AnswerValueJson.Read(field.Type, json) as ChoiceValue : null;
    }
}

/// <param name="LatestSave">When a field was last changed.</param>
internal sealed record DraftCount(Completion Completion, DateTimeOffset LatestSave);
