using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering;

[Flags]
public enum AccessLevel
{
    Read = 0,
    Write = 1,
    Approve = 2,
    Submit = 4,
    All = Write | Approve | Submit,
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
    public AccessRight(
        PersonId person, ResponseId response, ValueList<Identifier> scope, AccessLevel level, Issuer issuer, DateTimeOffset now)
    {
        Id = AccessRightId.New();
        PersonId = person;
        ResponseId = response;
        Scope = scope;
        MayWrite = level.HasFlag(AccessLevel.Write);
        MayApprove = level.HasFlag(AccessLevel.Approve);
        MaySubmit = level.HasFlag(AccessLevel.Submit);
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

    public Guid? IssuedByStaff { get; private set; }

    public PersonId? IssuedByPerson { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool Covers(Identifier question) => Scope.Count == 0 || Scope.Contains(question);

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
