using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.People.Pages;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Draws the page about who works on the answer, and the forms that lead from it.</summary>
internal sealed class PeoplePages(ReadPeople people, PeopleSeal seal)
{
    private static readonly Dictionary<PersonFormKind, string> Addresses = new()
    {
        [PersonFormKind.Share] = AnsweringRoutes.Share,
        [PersonFormKind.Change] = AnsweringRoutes.Change,
        [PersonFormKind.HandOver] = AnsweringRoutes.HandOver,
        [PersonFormKind.NameDecider] = AnsweringRoutes.NameDecider,
    };

    public async Task<IResult> ShowAsync(LinkVisit visit, ScreenText? done, PeopleProblem? problem, CancellationToken cancellationToken) =>
        new PageResult<PeoplePage>(
            visit.Language,
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict,
            (nameof(PeoplePage.Visit), visit),
            (nameof(PeoplePage.Overview), await people.ExecuteAsync(visit, cancellationToken)),
            (nameof(PeoplePage.Seal), seal.Draw(visit.Token)),
            (nameof(PeoplePage.Done), done),
            (nameof(PeoplePage.Problem), problem));

    /// <summary>Leads away whoever may not fill it in, or to whom there is nothing to be changed.</summary>
    public async Task<IResult> ShowFormAsync(LinkVisit visit, PersonFormKind kind, AccessRightId? right, CancellationToken cancellationToken)
    {
        if (!visit.Link.Holder.MayShare || visit.Link.Period.HasEnded(visit.Now))
        {
            return new SeeOther(visit.Address + AnsweringRoutes.People);
        }

        var overview = await people.ExecuteAsync(visit, cancellationToken);
        return kind != PersonFormKind.Change
            ? Draw(visit, kind, overview, right, PersonInput.Empty, [], null)
            : Find(overview, right) is var (_, given)
                ? Draw(visit, kind, overview, right, PersonInput.Of(given.Right), [], null)
                : new SeeOther(visit.Address + AnsweringRoutes.People);
    }

    /// <summary>The form again with what was typed and what is wrong with it.</summary>
    /// <param name="form">The id it was drawn with; null when that cannot be told.</param>
    public async Task<IResult> ShowFormAgainAsync(
        LinkVisit visit, PersonFormKind kind, AccessRightId? right, PersonInput input, PeopleProblems problems, Guid? form, CancellationToken cancellationToken)
    {
        var overview = await people.ExecuteAsync(visit, cancellationToken);
        return kind == PersonFormKind.Change && Find(overview, right) is null
            ? await ShowAsync(visit, null, problems[0], cancellationToken)
            : Draw(visit, kind, overview, right, input, problems, form);
    }

    private static (Participant Person, GivenRight Given)? Find(PeopleOverview overview, AccessRightId? id)
    {
        foreach (var person in overview.Participants)
        {
            if (person.Rights.FirstOrDefault(given => given.Right.Id == id && given.Role == RightRole.Colleague) is { } found)
            {
                return (person, found);
            }
        }

        return null;
    }

    private PageResult<PersonFormPage> Draw(
        LinkVisit visit, PersonFormKind kind, PeopleOverview overview, AccessRightId? right, PersonInput input, PeopleProblems problems, Guid? form)
    {
        var below = right is { } id ? $"{Addresses[kind]}/{id.Value:D}" : Addresses[kind];
        var drawn = new PersonForm(
            visit, kind, below, Find(overview, right)?.Person.Name, input, form is { } same ? seal.Close(visit.Token, same) : seal.Draw(visit.Token), problems,
            overview.Questions);
        var status = problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return new PageResult<PersonFormPage>(visit.Language, status, (nameof(PersonFormPage.Form), drawn));
    }
}
