using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>Reads for a page what the answer writer will decide by. Only where somebody is named or something was opened again: most pages need not ask.</summary>
public sealed class ReadPowers(IDbContextFactory<AppDbContext> contexts)
{
    public async Task<LinkVisit> AddAsync(LinkVisit visit, CancellationToken cancellationToken) => visit.Link.HasDecisions
        ? visit with { Powers = await ExecuteAsync(visit.Link.Response, cancellationToken) }
        : visit;

    public async Task<DecidingPowers> ExecuteAsync(ResponseId response, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rights = await db.AccessRights.AsNoTracking()
            .Where(right => right.ResponseId == response && right.RevokedAt == null)
            .Join(db.Persons, right => right.PersonId, person => person.Id, (right, person) => new { Right = right, person.Name })
            .ToListAsync(cancellationToken);
        var verdicts = await db.Approvals.AsNoTracking()
            .Where(approval => approval.ResponseId == response)
            .Join(db.Persons, approval => approval.PersonId, person => person.Id, (approval, person) => new { Approval = approval, person.Name })
            .ToListAsync(cancellationToken);
        var reopenings = await db.Reopenings.AsNoTracking().Where(reopening => reopening.ResponseId == response).ToListAsync(cancellationToken);
        var last = reopenings.MaxBy(reopening => reopening.At);
        return new DecidingPowers(
            [
                .. rights.OrderBy(row => row.Right.IssuedAt)
                    .Select(row => new HeldRight(row.Right.PersonId, row.Name, row.Right.MayApprove, row.Right.MaySubmit, row.Right.MayShare)),
            ],
            [
                .. verdicts.OrderByDescending(row => row.Approval.At).Select(row => new GivenVerdict(
                    row.Approval.PersonId, row.Name, row.Approval.Verdict, row.Approval.UpToSequence, row.Approval.Comment, row.Approval.At)),
            ],
            last?.At,
            last?.Reason);
    }
}
