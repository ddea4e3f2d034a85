using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.News;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>
/// Takes what the page's script sends while somebody types: single fields under the names the form gives them, and of each what it is based on.
/// </summary>
internal sealed class SaveFields(
    AnswerWriter writer, SaveTicket tickets, LinkReader links, PublishedQuestionnaires questionnaires, ConflictChoices conflicts)
{
    /// <summary>Between the parts of <see cref="FormNames.Change"/>: path, save id, the entry it is based on (or nothing).</summary>
    private const char Separator = ' ';

    public async Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } form)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge);
        }

        if (tickets.TryRead(visit.Token, form[FormNames.Ticket]) is not { } version)
        {
            return Refused(StatusCodes.Status400BadRequest);
        }

        var questionnaire = await questionnaires.GetAsync(version, visit.Link.Holder.Language, cancellationToken);
        var posted = form[FormNames.Change].Select(change => TryRead(visit, questionnaire, form, change ?? "")).OfType<PostedField>().ToList();
        if (posted.Count != form[FormNames.Change].Count)
        {
            return Refused(StatusCodes.Status400BadRequest);
        }

        if (!WhoInput.Of(form, isOther: false).IsMe)
        {
            return Results.Json(
                new { status = StatusCodes.Status428PreconditionRequired, refusal = WhoTexts.HeldAlert.In(visit.Language) },
                statusCode: StatusCodes.Status428PreconditionRequired);
        }

        var decided = await conflicts.ReadAsync(visit, questionnaire, form, cancellationToken);
        posted.AddRange(decided.Select(conflict => conflict.TakenUp).OfType<PostedField>());
        try
        {
            var changes = posted.Select(field => field.Change).ToValueList();
            var save = new SaveAnswers(visit.Link.Response, visit.Actor, version, visit.Now, changes)
            {
                Settlements = decided.Select(conflict => conflict.Choice.Settlement).ToValueList(),
                MostRows = RowLimits.Of(questionnaire),
            };
            var result = await writer.SaveAsync(save, cancellationToken);
            // With the rows that were posted, also where nothing stands in them any more.
            var reread = (visit with { Link = await links.FindAsync(visit.Token, cancellationToken) ?? visit.Link }).With(posted.Select(field => field.Field.Path));
            return SavedFields.Of(
                reread, posted, [.. decided.Select(conflict => conflict.Choice)], result, NewsStamp.TryParse(form[FormNames.After])).ToResult();
        }
        catch (AnswerNotWrittenException)
        {
            return Refused(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>With a body, since an answer without one would be made a page for people, which has a cookie.</summary>
    private static IResult Refused(int status) => Results.Json(new { status }, statusCode: status);

    /// <summary>Null when it is not a change that this person can make.</summary>
    private static PostedField? TryRead(LinkVisit visit, Questionnaire questionnaire, IFormCollection form, string change)
    {
        var parts = change.Split(Separator);
        if (parts.Length != 3
            || !FieldPath.TryParse(parts[0], out var path)
            || questionnaire.FindAnswerable(path) is not { } field
            || !Guid.TryParseExact(parts[1], "D", out var saveId)
            || !visit.Link.Holder.MayWrite
            || !visit.Link.Holder.Covers(path.Question))
        {
            return null;
        }

        long? basis = long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;
        var input = FieldInputs.Posted(field, form, FieldInput.Empty);
        return form[FieldNames.Unchanged].Contains(parts[0])
            ? PostedField.Carry(visit, field, input, saveId, basis)
            : PostedField.Of(field, input, saveId, basis, visit.Stored(path));
    }
}
