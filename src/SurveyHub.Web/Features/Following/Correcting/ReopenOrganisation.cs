using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Following.Correcting;

/// <summary>An organisation whose submitted answer may be opened again.</summary>
/// <param name="HasEnded">Answers are no longer taken from it, so that it needs a new last day.</param>
/// <param name="HasLinks">Somebody there is responsible for the answer: without, nobody could change it.</param>
/// <param name="MayInvite">The wave is open, so that somebody can be invited.</param>
public sealed record SubmittedOrganisation(ResponseId Response, string OfficialName, AnsweringPeriod Period, bool HasEnded, bool HasLinks, bool MayInvite);

/// <param name="Mailed">How many people a mail about it was queued to.</param>
public readonly record struct ReopenReceipt(ReopenOutcome Outcome, int Mailed);

/// <summary>
/// Opens what an organisation has handed in, for a reason that it is told and that stays on record; where needed with a new last day. All of it is one
/// transaction of the answer writer's: the opening, the day and the mails.
/// </summary>
public sealed partial class ReopenOrganisation(
    IDbContextFactory<AppDbContext> contexts,
    AnswerWriter writer,
    ResponseMailer mailer,
    JobNudge nudge,
    TimeProvider time,
    ILogger<ReopenOrganisation> logger)
{
    /// <summary>Null when there is no such organisation, or nothing of it is handed in.</summary>
    public async Task<SubmittedOrganisation?> FindAsync(WaveId wave, OrganisationCode code, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await (
            from organisation in db.WaveOrganisations
            join response in db.Responses on organisation.Id equals response.WaveOrganisationId
            join own in db.Waves on organisation.WaveId equals own.Id
            where own.Id == wave && organisation.Code == code && response.State == ResponseState.Submitted
            select new
            {
                Response = response.Id,
                organisation.OfficialName,
                organisation.ExtendedDeadline,
                own.State,
                own.OpensOn,
                own.Deadline,
                own.ClosesOn,
                HasLinks = db.AccessRights.Any(right => right.ResponseId == response.Id && right.MayShare && right.RevokedAt == null),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var period = AnsweringPeriod.Of(row.State, row.OpensOn, row.Deadline, row.ClosesOn, row.ExtendedDeadline);
        return new SubmittedOrganisation(row.Response, row.OfficialName, period, period.HasEnded(time.GetUtcNow()), row.HasLinks, row.State == WaveState.Open);
    }

    /// <exception cref="AnswerNotWrittenException">Nothing of it is recorded.</exception>
    public async Task<ReopenReceipt> ExecuteAsync(
        ResponseId response, string reason, DateOnly? newLastDay, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var post = await mailer.OpenAsync(db, response, cancellationToken);
        var people = post.CanLink ? await post.ResponsibleAsync(db, cancellationToken) : [];
        var linked = people.Select(post.WithLink).ToList();
        var enquiry = newLastDay is { } day ? post.ExtendedTo(day) : post.Enquiry;
        var now = time.GetUtcNow();
        var command = new ReopenResponse(
            response,
            new Actor(null, by, AnswerWay.Staff),
            now,
            reason,
            newLastDay,
            submission => [.. linked.Select(to => post.Write(
                MailKind.Reopened, submission, to, new ReopenedLetter(enquiry, post.Organisation, to.Reader.Name, reason, newLastDay is not null), now))]);
        var outcome = await writer.ReopenAsync(command, cancellationToken);
        if (outcome == ReopenOutcome.Reopened)
        {
            Reopened(logger, by, response.Value);
            nudge.Wake();
        }

        return new ReopenReceipt(outcome, linked.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} opened response {Response} again")]
    private static partial void Reopened(ILogger logger, Guid staff, Guid response);
}
