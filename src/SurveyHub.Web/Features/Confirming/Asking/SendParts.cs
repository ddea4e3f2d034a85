using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Replying;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Confirming.Asking;

/// <summary>Who would be asked or reminded now.</summary>
/// <param name="Ordinals">Which of its mails about the part each would get; pressed twice, the second finds another number.</param>
/// <param name="Reached">Those where somebody has a link.</param>
/// <param name="Invited">Those where somebody has been given one at some time.</param>
/// <param name="IsOpen">The wave takes answers, so that people can be invited.</param>
/// <param name="Example">The mail as the first of them would get it; null when it cannot be written.</param>
public sealed record AskingPlan(
    WaveConfirming Confirming,
    IReadOnlyDictionary<WaveOrganisationId, int> Ordinals,
    IReadOnlySet<WaveOrganisationId> Reached,
    IReadOnlySet<WaveOrganisationId> Invited,
    bool IsOpen,
    ComposedMail? Example,
    bool HasAddress)
{
    /// <summary>Those that have a part, somebody to read it, and have not said something of all of it.</summary>
    public IEnumerable<OrganisationConfirming> Candidates => Confirming.Organisations.Where(one => HindranceOf(one) is null);

    /// <summary>The others, by why they get nothing.</summary>
    public IEnumerable<IGrouping<AskingHindrance, OrganisationConfirming>> Hindered => Confirming.Organisations
        .Where(one => HindranceOf(one) is not null).GroupBy(one => HindranceOf(one)!.Value).OrderByDescending(group => group.Key);

    /// <summary>Answers were read from a file, or nothing was ever sent: nobody has a link.</summary>
    public bool WasNeverSent => Invited.Count == 0;

    private AskingHindrance? HindranceOf(OrganisationConfirming one) => one.State switch
    {
        PartState.NoAnswer => AskingHindrance.NoAnswer,
        _ when one.State != PartState.NotSent && !one.IsWaitedFor => AskingHindrance.HasReplied,
        _ when Reached.Contains(one.Id) => null,
        _ => Invited.Contains(one.Id) ? AskingHindrance.LinksWithdrawn : AskingHindrance.NeverInvited,
    };
}

/// <param name="Skipped">Chosen, but they had said all meanwhile, been written to by another press, or have nobody left to write to.</param>
public sealed record AskingReceipt(ValueList<string> Sent, ValueList<string> Skipped);

/// <summary>Sends organisations the link to their part, or a reminder of it, when a member of the staff releases it.</summary>
public sealed partial class SendParts(
    IDbContextFactory<AppDbContext> contexts,
    ReadConfirming confirming,
    OrganisationMailer mailer,
    LetterPreviews previews,
    PublicAddress address,
    JobNudge nudge,
    ReportNewsBoard news,
    TimeProvider time,
    ILogger<SendParts> logger)
{
    /// <param name="lastDay">What the example says.</param>
    public async Task<AskingPlan?> PlanAsync(WaveId id, DateOnly lastDay, CancellationToken cancellationToken)
    {
        if (await confirming.ExecuteAsync(id, cancellationToken) is not { } wave)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var letters = await mailer.OpenAsync(db, id, only: null, cancellationToken);
        var ordinals = wave.Organisations.ToDictionary(one => one.Id, one => letters.NextOrdinal(one.Id, MailKind.Part));
        var reached = wave.Organisations.Select(one => one.Id).Where(one => letters.Recipients(one) > 0).ToHashSet();
        var invited = await (
            from right in db.AccessRights
            join response in db.Responses on right.ResponseId equals response.Id
            join one in db.WaveOrganisations on response.WaveOrganisationId equals one.Id
            where one.WaveId == id && right.MayShare
            select one.Id).ToListAsync(cancellationToken);
        var isOpen = await db.Waves.AnyAsync(one => one.Id == id && one.State == WaveState.Open, cancellationToken);
        var plan = new AskingPlan(wave, ordinals, reached, invited.ToHashSet(), isOpen, null, address.Base is not null);
        var first = plan.Candidates.FirstOrDefault();
        var example = first is null ? null : await previews.OfAsync(letters.Example(first.Id, to => Write(to, lastDay, isReminder: first.Request is not null)), cancellationToken);
        return plan with { Example = example };
    }

    /// <param name="chosen">With the ordinals that were shown.</param>
    /// <param name="by">The member of the staff who presses the button.</param>
    public async Task<AskingReceipt> ExecuteAsync(
        WaveId id, DateOnly lastDay, IReadOnlyDictionary<WaveOrganisationId, int> chosen, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeWaveAsync(id, cancellationToken);
        if (await confirming.ExecuteAsync(id, cancellationToken) is not { } wave)
        {
            return new AskingReceipt([], []);
        }

        var (sent, skipped, now) = (new List<string>(), new List<string>(), time.GetUtcNow());
        var letters = await mailer.OpenAsync(db, id, only: null, cancellationToken);
        foreach (var one in wave.Organisations.Where(one => chosen.ContainsKey(one.Id)))
        {
            var isFirst = one.State == PartState.NotSent;
            var isSent = (isFirst || one.IsWaitedFor) && letters.NextOrdinal(one.Id, MailKind.Part) == chosen[one.Id]
                && letters.Queue(one.Id, MailKind.Part, to => Write(to, lastDay, !isFirst)) > 0;
            (isSent ? sent : skipped).Add(one.Organisation.ShortName);
            if (isSent && isFirst)
            {
                db.PartRequests.Add(new PartRequest(one.Id, by, now));
            }
        }

        await MoveAsync(db, id, lastDay, by, now, asks: sent.Count > 0, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        news.Forget();
        if (sent.Count > 0)
        {
            Asked(logger, by, sent.Count, id.Value);
            nudge.Wake();
        }

        return new AskingReceipt(sent.ToValueList(), skipped.ToValueList());
    }

    /// <summary>There is one last day, which all go by; a mail that moves it moves it for all.</summary>
    private static async Task MoveAsync(AppDbContext db, WaveId id, DateOnly lastDay, Guid by, DateTimeOffset now, bool asks, CancellationToken cancellationToken)
    {
        if (await db.ConfirmingRounds.SingleOrDefaultAsync(round => round.WaveId == id, cancellationToken) is { } round)
        {
            round.Move(lastDay, by, now, asks);
        }
        else
        {
            db.ConfirmingRounds.Add(new ConfirmingRound(id, lastDay, by, now));
        }
    }

    private static PartLetter Write(LetterContext to, DateOnly lastDay, bool isReminder) => new(to.Enquiry, to.Organisation, to.Recipient, lastDay, isReminder);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} sent parts of the report to {Count} organisations in wave {Wave}")]
    private static partial void Asked(ILogger logger, Guid staff, int count, Guid wave);
}
