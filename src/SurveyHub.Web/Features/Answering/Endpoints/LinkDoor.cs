using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Pages;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Lets holders of a valid link in; everybody else meets one calm page that says what to do.</summary>
internal sealed class LinkDoor(
    LinkReader links,
    PublishedQuestionnaires questionnaires,
    EarlierAnswers earlier,
    ReadPowers powers,
    WhoWithdrew withdrawals,
    IReportNews reports,
    WrongLinkDelay delay,
    TimeProvider time)
{
    public async Task<IResult> EnterAsync(HttpContext context, Func<LinkVisit, Task<IResult>> inside)
    {
        var stop = context.RequestAborted;
        if (!LinkToken.TryParse(context.Request.RouteValues["token"] as string, out var token)
            || await links.FindAsync(token, stop) is not { } link)
        {
            await delay.WaitAsync(context.Connection.RemoteIpAddress, stop);
            return Notice(StatusCodes.Status404NotFound, SubmittingTexts.UnknownLink, SubmittingTexts.UnknownLinkHelp);
        }

        var address = $"{context.Request.PathBase}{AnsweringRoutes.Form(token)}";
        var questionnaire = await questionnaires.GetAsync(link.Version, link.Holder.Language, stop);
        var now = time.GetUtcNow();
        var visit = new LinkVisit(token, address, link, questionnaire, now);
        if (link.IsRevoked)
        {
            return await TurnAwayAsync(visit, context.Request, stop);
        }

        if (!link.Period.HasOpened(now))
        {
            var day = SwedishWords.DateWithWeekday(link.Period.OpensOn);
            return Notice(StatusCodes.Status403Forbidden, SubmittingTexts.NotOpenYet, SubmittingTexts.NotOpenYetHelp, day);
        }

        if (link.Context.EarlierWave is { } wave)
        {
            visit = visit with { Earlier = await earlier.FindAsync(link.Context.WaveOrganisation, wave, stop) };
        }

        if (link is { State: ResponseState.Submitted, Submission: { } handedIn } && handedIn.Version != link.Version)
        {
            visit = visit with { HandedIn = await questionnaires.GetAsync(handedIn.Version, stop) };
        }

        if (link.Holder.Scope.Count == 0)
        {
            visit = visit with { Report = await reports.FindAsync(link.Context.WaveOrganisation, stop) };
        }

        return await inside(await powers.AddAsync(visit, stop));
    }

    /// <summary>As <see cref="EnterAsync"/>, for what changes something.</summary>
    public Task<IResult> EnterToPostAsync(HttpContext context, Func<LinkVisit, Task<IResult>> inside) => PostOrigin.IsOurs(context.Request)
        ? EnterAsync(context, inside)
        : Task.FromResult(Notice(StatusCodes.Status403Forbidden, SubmittingTexts.FromElsewhere, SubmittingTexts.FromElsewhereHelp));

    /// <summary>The link was good once: nothing is recorded by it, and what its holder has typed is handed back.</summary>
    private async Task<IResult> TurnAwayAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        var colleague = await withdrawals.FindAsync(visit.Link.Holder.Right, cancellationToken);
        if (request.Path.Value is { } path && (path.EndsWith(AnsweringRoutes.Save, StringComparison.Ordinal) || path.EndsWith(AnsweringRoutes.News, StringComparison.Ordinal)))
        {
            // The page stays open, and says what it is told: when it saves, and when it asks what others have done, whichever comes first.
            var refusal = colleague is null ? SavingTexts.Refused.In(visit.Language) : WhoTexts.WithdrawnByWhileTyping.Format(visit.Language, colleague);
            return Results.Json(new { refusal }, statusCode: StatusCodes.Status410Gone);
        }

        var form = HttpMethods.IsPost(request.Method) ? await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) : null;
        IReadOnlyList<(string Title, string Words)> typed = form is null
            ? []
            : [.. TypedField.In(visit, form).Select(t => (FieldTitles.Of(visit.Questionnaire, t.Field), t.Input.Words(t.Field, visit.Language)))];
        return new PageResult<NoticePage>(
            visit.Language,
            StatusCodes.Status410Gone,
            (nameof(NoticePage.Title), colleague is null ? SubmittingTexts.RevokedLink : WhoTexts.WithdrawnByTitle),
            (nameof(NoticePage.Help), WhyRevoked(colleague is not null, typed.Count > 0)),
            (nameof(NoticePage.Arguments), colleague is null ? Array.Empty<string>() : [colleague]),
            (nameof(NoticePage.Typed), typed));
    }

    private static ScreenText WhyRevoked(bool isByColleague, bool hasTyped) => (isByColleague, hasTyped) switch
    {
        (true, true) => WhoTexts.WithdrawnByPostHelp,
        (true, false) => WhoTexts.WithdrawnByHelp,
        (false, true) => SubmittingTexts.RevokedPostHelp,
        (false, false) => SubmittingTexts.RevokedLinkHelp,
    };

    /// <summary>A page with a heading, what to do, and nothing else.</summary>
    public static IResult Notice(int status, ScreenText title, ScreenText help, params string[] arguments) => new PageResult<NoticePage>(
        Language.Swedish, status, (nameof(NoticePage.Title), title), (nameof(NoticePage.Help), help), (nameof(NoticePage.Arguments), arguments));
}
