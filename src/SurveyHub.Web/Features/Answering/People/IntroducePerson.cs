using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.People;

/// <param name="Token">Of the link that leads them on; null when there are problems.</param>
/// <param name="Person">Whom what they typed is saved as.</param>
internal sealed record Introduction(PeopleProblems Problems, LinkToken? Token, PersonId Person);

/// <summary>
/// Somebody came by another person's link and says who they are: they get a right of their own, to the same questions and for writing only, and a
/// mail with a link to it.
/// </summary>
internal sealed class IntroducePerson(PeopleDesk desk, ColleagueMailer mailer)
{
    /// <param name="form">The form as it was drawn, posted perhaps more than once: it sends one mail to each person.</param>
    public async Task<Introduction> ExecuteAsync(LinkVisit visit, Guid form, string name, string email, CancellationToken cancellationToken)
    {
        var problems = new PeopleProblems();
        problems.Require(name.Length is > 0 and <= Person.MaxNameLength, FormNames.OtherName, PeopleTexts.NameMissing);
        problems.Require(EmailAddress.IsValid(email), FormNames.OtherEmail, PeopleTexts.EmailInvalid);
        if (problems.Count > 0)
        {
            return new Introduction(problems, null, default);
        }

        var (token, introduced) = (LinkToken.Draw(), default(PersonId));
        problems = await desk.ExecuteAsync(visit, "Was introduced", IntroduceAsync, cancellationToken);
        return new Introduction(problems, problems.Count == 0 ? token : null, introduced);

        async Task IntroduceAsync(PeopleTransaction people, PeopleProblems refused)
        {
            refused.Require(people.By.MayWrite, "", AnsweringTexts.MayNotWrite);
            var right = FindEarlier(people) ?? Make(people, refused);
            if (refused.Count > 0)
            {
                return;
            }

            introduced = right.PersonId;
            people.Db.AccessTokens.Add(new AccessToken(right.Id, token, people.Now));
            var link = FormLinks.Of(form, right.Id);
            if (!await people.HasMadeAsync(link, cancellationToken))
            {
                await mailer.QueueAsync(
                    people,
                    MailKind.OwnLink,
                    right,
                    link,
                    to => new OwnLinkLetter(to.Enquiry, to.Organisation, to.Recipient, to.By, to.Titles(right.Scope)),
                    cancellationToken);
            }
        }

        // Only a right that the same link gave before: whoever types the leader's name and address must not get the leader's.
        AccessRight? FindEarlier(PeopleTransaction people) => people.Valid.FirstOrDefault(right =>
            right.IsIntroduced && right.IssuedByPerson == people.By.PersonId && right.Scope.Equals(people.By.Scope) && right.RoleOf() == RightRole.Colleague
            && people.PersonOf(right) is var person && person.Name == name && string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase));

        AccessRight Make(PeopleTransaction people, PeopleProblems refused)
        {
            var person = new Person(name, email);
            desk.CheckRoom(people, person, refused, FormNames.OtherEmail);
            var right = new AccessRight(
                person.Id, people.By.ResponseId, people.By.Scope, AccessLevel.Write, Issuer.Colleague(people.By.PersonId), people.Now);
            right.MarkIntroduced();
            return refused.Count > 0 ? right : people.Give(person, right);
        }
    }
}
