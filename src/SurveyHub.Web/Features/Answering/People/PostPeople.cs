using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Takes the forms about who works on the answer.</summary>
internal sealed class PostPeople(ShareAnswer sharing, HandOver responsibility, NameDecider deciders, PeoplePages pages, PeopleSeal seal)
{
    /// <summary>A form in which a colleague is described.</summary>
    public async Task<IResult> TakeFormAsync(LinkVisit visit, HttpRequest request, PersonFormKind kind, AccessRightId? right, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } posted)
        {
            return TooLarge();
        }

        var input = PersonInput.Of(posted);
        if (seal.TryOpen(visit.Token, posted[FormNames.Seal]) is not { } form)
        {
            return await pages.ShowFormAgainAsync(visit, kind, right, input, [new PeopleProblem("", PeopleTexts.FormOutdated)], null, cancellationToken);
        }

        var problems = visit.Link.Period.HasEnded(visit.Now) ? [new PeopleProblem("", AnsweringTexts.NoMoreAnswers)] : await DoAsync();
        return problems.Count == 0
            ? Done(visit, DoneBy(kind))
            : await pages.ShowFormAgainAsync(visit, kind, right, input, problems, form, cancellationToken);

        Task<PeopleProblems> DoAsync() => kind switch
        {
            PersonFormKind.Share => sharing.ShareAsync(visit, form, input, cancellationToken),
            PersonFormKind.Change => sharing.ChangeAsync(visit, form, right ?? default, input, cancellationToken),
            PersonFormKind.HandOver => responsibility.ExecuteAsync(visit, form, input, cancellationToken),
            PersonFormKind.NameDecider => deciders.ExecuteAsync(visit, form, input, cancellationToken),
        };
    }

    public Task<IResult> WithdrawAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken) => PressAsync(
        visit, request, PeopleDone.Withdrawn, (_, right) => sharing.WithdrawAsync(visit, right, cancellationToken), cancellationToken);

    public Task<IResult> SendAgainAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken) => PressAsync(
        visit, request, PeopleDone.SentAgain, (form, right) => sharing.SendAgainAsync(visit, form, right, cancellationToken), cancellationToken);

    public Task<IResult> TakeBackAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken) => PressAsync(
        visit, request, PeopleDone.TakenBack, (_, _) => responsibility.TakeBackAsync(visit, cancellationToken), cancellationToken);

    private async Task<IResult> PressAsync(
        LinkVisit visit, HttpRequest request, string done, Func<Guid, AccessRightId, Task<PeopleProblems>> execute, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } posted)
        {
            return TooLarge();
        }

        if (seal.TryOpen(visit.Token, posted[FormNames.Seal]) is not { } form)
        {
            return await pages.ShowAsync(visit, null, new PeopleProblem("", PeopleTexts.FormOutdated), cancellationToken);
        }

        var right = Guid.TryParseExact(posted[PeopleNames.Right], "D", out var id) ? new AccessRightId(id) : default;
        var problems = await execute(form, right);
        return problems.Count == 0 ? Done(visit, done) : await pages.ShowAsync(visit, null, problems[0], cancellationToken);
    }

    private static SeeOther Done(LinkVisit visit, string done) =>
        new($"{visit.Address}{AnsweringRoutes.People}?{AnsweringRoutes.DoneParameter}={done}");

    private static IResult TooLarge() =>
        LinkDoor.Notice(StatusCodes.Status413PayloadTooLarge, SubmittingTexts.FormTooLarge, SubmittingTexts.FormTooLargeHelp);

    private static string DoneBy(PersonFormKind kind) => kind switch
    {
        PersonFormKind.Share => PeopleDone.Shared,
        PersonFormKind.Change => PeopleDone.Changed,
        PersonFormKind.HandOver => PeopleDone.HandedOver,
        PersonFormKind.NameDecider => PeopleDone.Named,
    };
}
