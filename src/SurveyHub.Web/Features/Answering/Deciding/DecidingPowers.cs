using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>An unrevoked right to a response, as far as it decides who approves and who signs.</summary>
/// <param name="Name">The person's.</param>
public sealed record HeldRight(PersonId Person, string Name, bool MayApprove, bool MaySubmit, bool MayShare);

/// <summary>What an approver has said.</summary>
/// <inheritdoc cref="Approval" path="/param"/>
public sealed record GivenVerdict(PersonId Person, string Name, Verdict Verdict, long UpToSequence, string? Comment, DateTimeOffset At);

/// <summary>How a response stands with those who approve it.</summary>
public enum ApprovalStanding
{
    /// <summary>Nobody is named to approve.</summary>
    NotNeeded,

    /// <summary>Nobody named has said anything since it was last opened.</summary>
    Waiting,

    /// <summary>Exactly what holds now.</summary>
    Approved,

    /// <summary>It was approved, and has been changed since.</summary>
    ChangedSince,

    SentBack,
}

/// <summary>
/// Who approves and who signs, and what has been said so far. The one rule for both the pages and the answer writer, which asks it with the
/// response locked.
/// </summary>
/// <param name="Verdicts">The newest first.</param>
/// <param name="ReopenedAt">When a submitted response was last opened again. What was approved before holds no more.</param>
/// <param name="ReopenedBecause">Why the staff did that; null when the organisation did.</param>
public sealed record DecidingPowers(
    IReadOnlyList<HeldRight> Rights, IReadOnlyList<GivenVerdict> Verdicts, DateTimeOffset? ReopenedAt, string? ReopenedBecause = null)
{
    public static DecidingPowers None { get; } = new([], [], null);

    public IReadOnlyList<HeldRight> Approvers => [.. Rights.Where(right => right.MayApprove).DistinctBy(right => right.Person)];

    /// <summary>Those named to sign; while there is one, the right of whoever is responsible sleeps.</summary>
    public IReadOnlyList<HeldRight> Signers
    {
        get
        {
            var able = Rights.Where(right => right.MaySubmit).DistinctBy(right => right.Person).ToList();
            var named = able.Where(right => !right.MayShare).ToList();
            return named.Count > 0 ? named : able;
        }
    }

    /// <summary>Somebody else than whoever is responsible is to sign.</summary>
    public bool HasNamedSigner => Rights.Any(right => right is { MaySubmit: true, MayShare: false });

    /// <summary>The newest word of somebody who may approve now, about what has been written since it was last opened; null for none.</summary>
    public GivenVerdict? Latest => Verdicts.FirstOrDefault(verdict =>
        Rights.Any(right => right.MayApprove && right.Person == verdict.Person) && (ReopenedAt is null || verdict.At > ReopenedAt));

    public bool MayApprove(PersonId person) => Rights.Any(right => right.Person == person && right.MayApprove);

    public bool MaySign(PersonId person) => Signers.Any(right => right.Person == person);

    /// <summary>May open what was handed in again: to correct it, not to stand for it, so also whoever's right to sign sleeps.</summary>
    public bool MayReopen(PersonId person) => Rights.Any(right => right.Person == person && right.MaySubmit);

    /// <param name="held">The newest entry that holds; 0 when nothing is answered.</param>
    public ApprovalStanding StandingAt(long held) => (Approvers.Count, Latest) switch
    {
        (0, _) => ApprovalStanding.NotNeeded,
        (_, null) => ApprovalStanding.Waiting,
        (_, { Verdict: Verdict.SentBack }) => ApprovalStanding.SentBack,
        (_, var latest) => latest.UpToSequence == held ? ApprovalStanding.Approved : ApprovalStanding.ChangedSince,
    };
}
