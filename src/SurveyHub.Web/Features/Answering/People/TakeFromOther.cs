using SurveyHub.Domain;
using SurveyHub.Web.Features.Answering.Comments;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>
/// Takes a form that is not said to be filled in by the person its link was sent to. Nothing of it is recorded as theirs: either it comes back with
/// the question, or what was typed is saved as the other person's, who goes on by a link of their own.
/// </summary>
internal sealed class TakeFromOther(AnswerWriter writer, FormPages pages, IntroducePerson introductions, CommentOnQuestions comments)
{
    public async Task<IResult> TakeAsync(LinkVisit visit, HttpRequest request, PostedForm form, CancellationToken cancellationToken)
    {
        var (drawn, posted, spoken, who) = form;
        if (!visit.IsEditable)
        {
            return Refuse(who, new PeopleProblem("", WhoTexts.NotTaken), StatusCodes.Status409Conflict);
        }

        if (!who.IsOther)
        {
            return Refuse(who, new PeopleProblem("", WhoTexts.SayFirst), StatusCodes.Status428PreconditionRequired);
        }

        var introduction = await introductions.ExecuteAsync(visit, drawn.FormId, who.Name, who.Email, cancellationToken);
        if (introduction.Token is not { } token)
        {
            return Refuse(
                who with { Problems = introduction.Problems }, new PeopleProblem("", WhoTexts.NotIntroduced), StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            await writer.NoteActivityAsync(visit.Link.Response, visit.Now, cancellationToken);
            var changes = posted.Select(field => field.Change).ToValueList();
            var save = new SaveAnswers(visit.Link.Response, Actor.Colleague(introduction.Person), drawn.Version, visit.Now, changes) { MostRows = RowLimits.Of(visit.Plain) };
            var result = await writer.SaveAsync(save, cancellationToken);
            var theirs = visit with { Link = visit.Link with { Holder = visit.Link.Holder with { Person = introduction.Person } } };
            await comments.AddAsync(theirs, [.. spoken.Where(comment => comment.Problem(visit.Language) is null)], cancellationToken);
            var own = visit.Address[..^AnsweringRoutes.Form(visit.Token).Length] + AnsweringRoutes.Form(token);
            var address = AnsweringRoutes.AfterSave(own, result.Fields.Count(field => field.Outcome == FieldOutcome.Saved));
            return WantsJson(request) ? Results.Json(new { address }) : new SeeOther(address);
        }
        catch (AnswerNotWrittenException)
        {
            // Sent again, it finds the right that was given, and saves then.
            return Refuse(who, new PeopleProblem("", AnsweringTexts.NotSavedBusy), StatusCodes.Status503ServiceUnavailable);
        }

        IResult Refuse(WhoInput said, PeopleProblem why, int status)
        {
            if (WantsJson(request))
            {
                var problems = (said.Problems.Count > 0 ? said.Problems : [why])
                    .Select(problem => new { problem.Field, Text = problem.Text.Format(visit.Language, problem.Arguments) });
                return Results.Json(new { problems }, statusCode: status);
            }

            return pages.DrawUnsaved(
                visit, UnsavedForm.Of(visit, drawn, posted, spoken, said), new FormMessage("bad", why.Text.In(visit.Language)), status);
        }
    }

    /// <summary>The script's own post, which has the texts still before it.</summary>
    private static bool WantsJson(HttpRequest request) => request.Headers.Accept.Any(accept => accept?.Contains("application/json", StringComparison.Ordinal) == true);
}
