using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering;

[Flags]
public enum AccessLevel
{
    Read = 0,
    Write = 1,
    Approve = 2,
    Submit = 4,

    /// <summary>Share with colleagues, hand over, take back, and name who approves and who signs.</summary>
    Share = 8,

    /// <summary>Of whoever is responsible for the organisation's answer.</summary>
    Responsible = Write | Submit | Share,
}

/// <summary>Who gave a right: the staff, or a person at the organisation who shares with a colleague.</summary>
public readonly record struct Issuer(Guid? StaffUser, PersonId? Person)
{
    public static Issuer Staff(Guid user) => new(user, null);

    public static Issuer Colleague(PersonId person) => new(null, person);
}

/// <summary>What a person may do with a response. Several links may stand for one right (<see cref="AccessToken"/>).</summary>
public sealed class AccessRight
{
    private AccessRight()
    {
        // For EF.
    }

    /// <param name="scope">Ids of the questions it holds for; empty is all of them.</param>
    /// <param name="wishedBy"><inheritdoc cref="WishedBy" path="/summary"/></param>
    public AccessRight(
        PersonId person, ResponseId response, ValueList<Identifier> scope, AccessLevel level, Issuer issuer, DateTimeOffset now,
        DateOnly? wishedBy = null)
    {
        Id = AccessRightId.New();
        PersonId = person;
        ResponseId = response;
        Scope = scope;
        MayWrite = level.HasFlag(AccessLevel.Write);
        MayApprove = level.HasFlag(AccessLevel.Approve);
        MaySubmit = level.HasFlag(AccessLevel.Submit);
        MayShare = level.HasFlag(AccessLevel.Share);
        WishedBy = wishedBy;
        IssuedByStaff = issuer.StaffUser;
        IssuedByPerson = issuer.Person;
        IssuedAt = now;
    }

    public AccessRightId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public ResponseId ResponseId { get; private set; }

    /// <summary>Ids of the questions it holds for; empty is all of them.</summary>
    public ValueList<Identifier> Scope { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public bool MayApprove { get; private set; }

    public bool MaySubmit { get; private set; }

    /// <inheritdoc cref="AccessLevel.Share"/>
    public bool MayShare { get; private set; }

    /// <summary>The day, in Stockholm, by which whoever shared wishes to have the answers; null when none was said. Nothing ends with it.</summary>
    public DateOnly? WishedBy { get; private set; }

    /// <summary>In which language the person wants the words around the questions; null is that of the questionnaire.</summary>
    public Language? Language { get; private set; }

    /// <summary>
    /// Somebody came by another person's link, said who they were, and got this right in their own name; it is issued by whoever the link was for.
    /// </summary>
    public bool IsIntroduced { get; private set; }

    /// <summary>To whom this person handed the responsibility over; null when they did not. Until it is taken back they may only read.</summary>
    public AccessRightId? HandedOverTo { get; private set; }

    public Guid? IssuedByStaff { get; private set; }

    public PersonId? IssuedByPerson { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Who withdrew it: a person at the organisation. Null when the staff did, or nobody.</summary>
    public PersonId? RevokedByPerson { get; private set; }

    public bool Covers(Identifier question) => Scope.Count == 0 || Scope.Contains(question);

    public void Revoke(DateTimeOffset now, PersonId? by = null)
    {
        if (RevokedAt is null)
        {
            RevokedAt = now;
            RevokedByPerson = by;
        }
    }

    public void Speak(Language language) => Language = language;

    public void MarkIntroduced() => IsIntroduced = true;

    /// <summary>What a colleague has been asked for is something else from now on.</summary>
    public void Reshape(ValueList<Identifier> scope, bool mayWrite, DateOnly? wishedBy) => (Scope, MayWrite, WishedBy) = (scope, mayWrite, wishedBy);

    /// <summary>The responsibility goes to <paramref name="successor"/>; what is left here is reading.</summary>
    public void HandOverTo(AccessRight successor)
    {
        if (!MayShare || successor.ResponseId != ResponseId || !successor.MayShare)
        {
            throw new InvalidOperationException("Only who is responsible hands over, and only to somebody who then is.");
        }

        HandedOverTo = successor.Id;
        (MayWrite, MaySubmit, MayShare) = (false, false, false);
    }

    /// <summary>Takes the responsibility back, whose successor's right has been revoked.</summary>
    public void TakeBack()
    {
        if (HandedOverTo is null)
        {
            throw new InvalidOperationException("Nothing was handed over.");
        }

        HandedOverTo = null;
        (MayWrite, MaySubmit, MayShare) = (true, true, true);
    }
}
