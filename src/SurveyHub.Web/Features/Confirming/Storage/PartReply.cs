using SurveyHub.Domain;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>
/// What an organisation said of its part, or of one piece of it, or what the staff answered to that. Rows are only ever added: whoever changes their mind says something new, and what was said
/// before is still there.
/// </summary>
public sealed class PartReply
{
    public const int MaxWordsLength = 4000;

    public const int MaxNameLength = 200;

    /// <summary>Of the key of a piece.</summary>
    public const int MaxPieceLength = 20;

    private PartReply()
    {
        // For EF.
    }

    /// <param name="id">Follows from the form, so that a form that is sent twice is said once.</param>
    public PartReply(PartReplyId id, WaveOrganisationId organisation, ReplyAuthor by, ReplyWords said, ValueList<GivenPiece> given, DateTimeOffset now)
    {
        (Id, WaveOrganisationId, At, Given) = (id, organisation, now, given);
        (PersonId, StaffUserId, NotedBy) = (by.Person, by.Staff, by.StaffName);
        (Piece, Verdict, Words, SignedBy) = (said.Piece ?? "", said.Verdict, said.Words, said.SignedBy);
    }

    /// <summary>What the staff answers to an objection.</summary>
    /// <param name="given">The pieces that it is about, as they are now.</param>
    public PartReply(PartReply objection, ReplyAuthor by, ReplyWords said, ValueList<GivenPiece> given, DateTimeOffset now)
        : this(PartReplyId.New(), objection.WaveOrganisationId, by, said, given, now) => AnswerTo = objection.Id;

    public PartReplyId Id { get; private set; }

    public WaveOrganisationId WaveOrganisationId { get; private set; }

    /// <summary>Null for what the staff put in.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>The member of the staff who put it in: an answer of theirs, or what somebody told them. Null for what came by a link.</summary>
    public Guid? StaffUserId { get; private set; }

    /// <summary>The name of that member of the staff then.</summary>
    public string? NotedBy { get; private set; }

    /// <summary>The objection that the staff answers by it; null for what an organisation says.</summary>
    public PartReplyId? AnswerTo { get; private set; }

    /// <summary>Empty when it is said of all of it.</summary>
    public string Piece { get; private set; } = "";

    public PartVerdict Verdict { get; private set; }

    public string? Words { get; private set; }

    public string SignedBy { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>What they had before them: the pieces that are confirmed, or the one that it is said of.</summary>
    public ValueList<GivenPiece> Given { get; private set; } = [];

    public bool IsOfAll => Piece.Length == 0;

    /// <summary>The staff says it, and not the organisation.</summary>
    public bool IsAnswer => AnswerTo is not null;

    /// <summary>It confirms no piece: what was objected to the part as a whole is taken back.</summary>
    public bool IsWithdrawal => IsOfAll && Verdict == PartVerdict.Confirms && Given.Count == 0;

    /// <summary>It leaves what is objected to the part as a whole as it is (<see cref="GivenPiece.Whole"/>).</summary>
    public bool LeavesWhole => Given.Any(given => given.Key == GivenPiece.Whole);
}

/// <param name="Piece">Its key; null for all of the part.</param>
/// <param name="Words">Null where nothing had to be said.</param>
/// <param name="SignedBy">A name, as they wrote it.</param>
public sealed record ReplyWords(string? Piece, PartVerdict Verdict, string? Words, string SignedBy);

/// <summary>A piece as it was when something was said of it.</summary>
public sealed record GivenPiece(string Key, ValueList<string> Lines)
{
    /// <summary>The key of what is objected to the part as a whole, where that stands beside what is confirmed.</summary>
    public const string Whole = "";
}
