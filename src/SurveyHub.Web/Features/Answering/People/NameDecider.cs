using SurveyHub.Web.Features.Answering.Form;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>
/// Names who approves the answer and who signs it. One person may do both, beside the questions they have: that right stands apart from them, with a
/// link of its own, and may be withdrawn alone.
/// </summary>
internal sealed class NameDecider(PeopleDesk desk, ColleagueMailer mailer)
{
    /// <param name="form">Of the form that was filled in: posted twice it names once.</param>
    public async Task<PeopleProblems> ExecuteAsync(LinkVisit visit, Guid form, PersonInput input, CancellationToken cancellationToken)
    {
        var problems = new PeopleProblems();
        input.CheckPerson(problems);
        input.CheckTasks(problems);
        return problems.Count > 0 ? problems : await desk.ExecuteAsResponsibleAsync(visit, "Named who decides", NameAsync, cancellationToken);

        async Task NameAsync(PeopleTransaction people, PeopleProblems refused)
        {
            var link = new AccessTokenId(form);
            if (await people.HasMadeAsync(link, cancellationToken))
            {
                return;
            }

            var person = await people.FindOrMakeAsync(input.Name, input.Email, cancellationToken);
            refused.Require(person.Id != people.By.PersonId, PeopleNames.Email, PeopleTexts.ThatIsYouDeciding);
            refused.Require(
                people.ValidOf(person).All(right => right.RoleOf() != RightRole.Decider), PeopleNames.Email, PeopleTexts.DecidesAlready, person.Name);
            desk.CheckRoom(people, person, refused, PeopleNames.Email);
            if (refused.Count > 0)
            {
                return;
            }

            var level = (input.Approves ? AccessLevel.Approve : AccessLevel.Read) | (input.Signs ? AccessLevel.Submit : AccessLevel.Read);
            var right = people.Give(
                person, new AccessRight(person.Id, people.By.ResponseId, [], level, Issuer.Colleague(people.By.PersonId), people.Now));
            await mailer.QueueAsync(
                people, DecisionRequests.KindOf(right), right, link, to => DecisionRequests.Write(to, right, input.MessageOrNull), cancellationToken);
        }
    }
}
