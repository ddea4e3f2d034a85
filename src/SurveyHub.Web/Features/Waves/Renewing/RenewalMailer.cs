using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Waves.Renewing;

/// <summary>Writes to those who have begun to answer what another version changes.</summary>
public sealed class RenewalMailer(OrganisationMailer organisations, TimeProvider time)
{
    /// <param name="db">In which the wave has taken the version, saved or not.</param>
    public async Task<RenewalLetters> OpenAsync(
        AppDbContext db, WaveId wave, QuestionnaireDifference difference, CancellationToken cancellationToken)
    {
        var answering = await (
            from response in db.Responses
            join organisation in db.WaveOrganisations on response.WaveOrganisationId equals organisation.Id
            where organisation.WaveId == wave && response.State != ResponseState.NotStarted
            orderby organisation.Code
            select new RenewalReader(organisation.Id, response.State == ResponseState.Submitted)).ToListAsync(cancellationToken);
        var letters = await organisations.OpenAsync(db, wave, only: null, cancellationToken);
        return new RenewalLetters(letters, answering, RenewalWords.Of(difference), StockholmTime.DateOf(time.GetUtcNow()));
    }
}

/// <param name="HasHandedIn">And is not correcting it.</param>
public sealed record RenewalReader(WaveOrganisationId Organisation, bool HasHandedIn);

public sealed class RenewalLetters(
    WaveCorrespondence letters, IReadOnlyList<RenewalReader> readers, ValueList<string> changes, DateOnly today)
{
    /// <summary>The letter to one who is working on an answer, and to one who has handed it in, where there are such.</summary>
    public IEnumerable<(Letter Letter, MailParty To)> Examples() => readers
        .GroupBy(reader => reader.HasHandedIn)
        .OrderBy(group => group.Key)
        .Select(group => group.Select(reader => letters.Example(reader.Organisation, to => Write(to, reader))).FirstOrDefault(example => example is not null))
        .OfType<(Letter, MailParty)>();

    /// <summary>Queues a letter with a fresh link to everybody responsible, and says how many people that is.</summary>
    public int QueueAll() => readers.Sum(reader => letters.Queue(reader.Organisation, MailKind.NewVersion, to => Write(to, reader)));

    private NewVersionLetter Write(LetterContext to, RenewalReader reader) =>
        new(to.Enquiry, to.Organisation, to.Recipient, changes, reader.HasHandedIn, today);
}
