using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>What a letter between colleagues is written from.</summary>
internal sealed record ColleagueContext(Enquiry Enquiry, string Organisation, string Recipient, Colleague By, Questionnaire Questionnaire)
{
    /// <summary>As a letter lists them; none when it is about all.</summary>
    public ValueList<string> Titles(ValueList<Identifier> scope) =>
        Questionnaire.Questions.Where(question => scope.Contains(question.Id)).Select(question => question.NumberedText).ToValueList();
}

/// <summary>Queues the letters from one colleague to another, in the transaction of what causes them.</summary>
internal sealed class ColleagueMailer(PublishedQuestionnaires questionnaires, Outbox outbox, PublicAddress address)
{
    /// <summary>Without the site's address a link leads nowhere, and nothing may be promised.</summary>
    public bool CanSendLinks => address.Base is not null;

    /// <param name="right">What the link in it stands for.</param>
    /// <param name="link">Its id, so that the same form makes it once.</param>
    public async Task QueueAsync(
        PeopleTransaction people, MailKind kind, AccessRight right, AccessTokenId link, Func<ColleagueContext, Letter> write, CancellationToken cancellationToken)
    {
        var to = people.PersonOf(right);
        var letter = write(await DescribeAsync(people, to, cancellationToken));
        var identity = await people.NextAsync(kind, to, cancellationToken);
        outbox.AddWithLink(people.Db, identity, new MailParty(to.Name, to.Email), letter, right.Id, people.Now, link);
    }

    /// <summary>Tells somebody that they need do no more. Not whoever has been erased.</summary>
    public async Task QueueWithdrawalAsync(PeopleTransaction people, AccessRight right, CancellationToken cancellationToken)
    {
        var to = people.PersonOf(right);
        if (to.ErasedAt is null)
        {
            var context = await DescribeAsync(people, to, cancellationToken);
            var letter = new WithdrawnLetter(context.Enquiry, context.Organisation, context.Recipient, context.By);
            var identity = await people.NextAsync(MailKind.Withdrawn, to, cancellationToken);
            outbox.AddWithoutLink(people.Db, identity, new MailParty(to.Name, to.Email), letter, people.Now);
        }
    }

    private async Task<ColleagueContext> DescribeAsync(PeopleTransaction people, Person to, CancellationToken cancellationToken)
    {
        var id = people.Organisation.WaveId;
        var wave = await people.Db.Waves.Include(w => w.Versions).SingleAsync(w => w.Id == id, cancellationToken);
        var questionnaire = await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken);
        return new ColleagueContext(
            EnquiryFacts.Of(wave, questionnaire, people.Organisation),
            people.Organisation.OfficialName,
            to.Name,
            new Colleague(people.ByPerson.Name, people.ByPerson.Email),
            questionnaire);
    }
}
