using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Hands the responsibility for the answer over, and takes it back.</summary>
internal sealed class HandOver(PeopleDesk desk, ColleagueMailer mailer)
{
    /// <param name="form">Of the form that was filled in: posted twice it hands over once.</param>
    public async Task<PeopleProblems> ExecuteAsync(LinkVisit visit, Guid form, PersonInput input, CancellationToken cancellationToken)
    {
        var problems = new PeopleProblems();
        input.CheckPerson(problems);
        return problems.Count > 0 ? problems : await desk.ExecuteAsync(visit, "Handed over", HandOverAsync, cancellationToken);

        async Task HandOverAsync(PeopleTransaction people, PeopleProblems refused)
        {
            var link = new AccessTokenId(form);
            if (await people.HasMadeAsync(link, cancellationToken))
            {
                // The first of two presses has done it, and with it taken from this right what the second would need.
                return;
            }

            refused.Require(people.By.MayShare, "", PeopleTexts.NotResponsible);
            var person = await people.FindOrMakeAsync(input.Name, input.Email, cancellationToken);
            refused.Require(
                people.ValidOf(person).All(right => !right.MayShare), PeopleNames.Email, PeopleTexts.ResponsibleAlready, person.Name);
            desk.CheckRoom(people, person, refused, PeopleNames.Email);
            if (refused.Count > 0)
            {
                return;
            }

            var successor = people.Give(person, new AccessRight(
                person.Id, people.By.ResponseId, [], AccessLevel.Responsible, Issuer.Colleague(people.By.PersonId), people.Now));
            people.By.HandOverTo(successor);
            await mailer.QueueAsync(
                people,
                MailKind.HandOver,
                successor,
                link,
                to => new HandOverLetter(to.Enquiry, to.Organisation, to.Recipient, to.By, input.MessageOrNull),
                cancellationToken);
        }
    }

    /// <summary>
    /// From the successor, and from whoever they have handed it on to. What these have shared stays, and so does whatever else they were given. No
    /// longer once one of them has handed in: the answer then carries their name.
    /// </summary>
    public Task<PeopleProblems> TakeBackAsync(LinkVisit visit, CancellationToken cancellationToken) => desk.ExecuteAsync(
        visit,
        "Took back",
        async (people, problems) =>
        {
            var successors = Successors(people).ToList();
            if (people.By.MayShare && successors.Count == 0)
            {
                // It has been taken back by the first of two presses.
                return;
            }

            problems.Require(successors.Count > 0, "", PeopleTexts.NothingHandedOver);
            foreach (var right in successors)
            {
                problems.Require(
                    !await people.HasSubmittedAsync(right, cancellationToken), "", PeopleTexts.HandedInByNow, people.PersonOf(right).Name);
            }

            if (problems.Count > 0)
            {
                return;
            }

            foreach (var right in successors.Where(right => right.RevokedAt is null))
            {
                await people.EndAsync(right, cancellationToken);
                if (right.PersonId != people.By.PersonId)
                {
                    await mailer.QueueWithdrawalAsync(people, right, cancellationToken);
                }
            }

            people.By.TakeBack();
        },
        cancellationToken);

    private static IEnumerable<AccessRight> Successors(PeopleTransaction people)
    {
        for (var next = people.By.HandedOverTo; next is { } id && people.Find(id) is { } right; next = right.HandedOverTo)
        {
            yield return right;
        }
    }
}
