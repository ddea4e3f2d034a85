using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Gives a colleague some or all of the questions, changes what they have, sends the link again, and takes it back.</summary>
internal sealed class ShareAnswer(PeopleDesk desk, ColleagueMailer mailer)
{
    /// <param name="form">Of the form that was filled in: posted twice it shares once.</param>
    public async Task<PeopleProblems> ShareAsync(LinkVisit visit, Guid form, PersonInput input, CancellationToken cancellationToken)
    {
        var problems = new PeopleProblems();
        input.CheckPerson(problems);
        input.CheckShare(problems, visit);
        return problems.Count > 0 ? problems : await desk.ExecuteAsResponsibleAsync(visit, "Shared", ShareAsync, cancellationToken);

        async Task ShareAsync(PeopleTransaction people, PeopleProblems refused)
        {
            var link = new AccessTokenId(form);
            if (await people.HasMadeAsync(link, cancellationToken))
            {
                return;
            }

            var person = await people.FindOrMakeAsync(input.Name, input.Email, cancellationToken);
            refused.Require(person.Id != people.By.PersonId, PeopleNames.Email, PeopleTexts.ThatIsYou);
            refused.Require(
                people.ValidOf(person).All(right => right.RoleOf() is RightRole.Decider or RightRole.HandedOver),
                PeopleNames.Email, PeopleTexts.HasAlready, person.Name);
            desk.CheckRoom(people, person, refused, PeopleNames.Email);
            if (refused.Count > 0)
            {
                return;
            }

            var level = input.MayWrite ? AccessLevel.Write : AccessLevel.Read;
            var right = people.Give(person, new AccessRight(
                person.Id, people.By.ResponseId, input.Scope, level, Issuer.Colleague(people.By.PersonId), people.Now, input.WishedBy));
            await QueueAsync(people, right, link, input.MessageOrNull, cancellationToken);
        }
    }

    /// <summary>Who has been asked for something else is told so, with the link again.</summary>
    /// <inheritdoc cref="ShareAsync"/>
    public async Task<PeopleProblems> ChangeAsync(
        LinkVisit visit, Guid form, AccessRightId id, PersonInput input, CancellationToken cancellationToken)
    {
        return await desk.ExecuteAsResponsibleAsync(visit, "Changed what a colleague has", ChangeAsync, cancellationToken);

        async Task ChangeAsync(PeopleTransaction people, PeopleProblems problems)
        {
            if (people.Find(id) is not { RevokedAt: null } right || right.RoleOf() != RightRole.Colleague)
            {
                problems.Add(new PeopleProblem("", PeopleTexts.NoSuchColleague));
                return;
            }

            problems.Require(
                input.Message.Length <= PersonInput.MaxMessageLength, PeopleNames.Message, PeopleTexts.MessageTooLong,
                Domain.Text.SwedishNumber.Format(input.Message.Length));
            input.CheckShare(problems, visit, right.WishedBy);
            var link = new AccessTokenId(form);
            var isSame = right.Scope.Equals(input.Scope) && right.MayWrite == input.MayWrite && right.WishedBy == input.WishedBy;
            if (problems.Count > 0 || (isSame && input.Message.Length == 0) || await people.HasMadeAsync(link, cancellationToken))
            {
                return;
            }

            right.Reshape(input.Scope, input.MayWrite, input.WishedBy);
            await QueueAsync(people, right, link, input.MessageOrNull, cancellationToken);
        }
    }

    /// <summary>A mail with a new link; those before keep working. The same form posted twice sends one.</summary>
    public Task<PeopleProblems> SendAgainAsync(LinkVisit visit, Guid form, AccessRightId id, CancellationToken cancellationToken) =>
        desk.ExecuteAsResponsibleAsync(
            visit,
            "Sent a link again",
            async (people, problems) =>
            {
                if (people.Find(id) is not { RevokedAt: null } right || right.RoleOf() is not (RightRole.Colleague or RightRole.Decider))
                {
                    problems.Add(new PeopleProblem("", PeopleTexts.NoSuchColleague));
                    return;
                }

                var link = FormLinks.Of(form, id);
                if (!await people.HasMadeAsync(link, cancellationToken))
                {
                    await QueueAsync(people, right, link, null, cancellationToken);
                }
            },
            cancellationToken);

    /// <summary>Ends what a colleague, an approver or a signer has been given here, and tells them. What they have answered stays.</summary>
    public Task<PeopleProblems> WithdrawAsync(LinkVisit visit, AccessRightId id, CancellationToken cancellationToken) =>
        desk.ExecuteAsResponsibleAsync(
            visit,
            "Withdrew a right",
            async (people, problems) =>
            {
                if (people.Find(id) is not { IssuedByPerson: not null } right || right.RoleOf() is not (RightRole.Colleague or RightRole.Decider))
                {
                    problems.Add(new PeopleProblem("", PeopleTexts.NoSuchColleague));
                    return;
                }

                if (right.RevokedAt is null)
                {
                    await people.EndAsync(right, cancellationToken);
                    await mailer.QueueWithdrawalAsync(people, right, cancellationToken);
                }
            },
            cancellationToken);

    private Task QueueAsync(PeopleTransaction people, AccessRight right, AccessTokenId link, string? message, CancellationToken cancellationToken) =>
        right.RoleOf() == RightRole.Decider
            ? mailer.QueueAsync(people, DecisionRequests.KindOf(right), right, link, to => DecisionRequests.Write(to, right, message), cancellationToken)
            : mailer.QueueAsync(
                people,
                MailKind.Share,
                right,
                link,
                to => new ShareLetter(
                    to.Enquiry, to.Organisation, to.Recipient, to.By, to.Titles(right.Scope), right.MayWrite, right.WishedBy, message),
                cancellationToken);
}
