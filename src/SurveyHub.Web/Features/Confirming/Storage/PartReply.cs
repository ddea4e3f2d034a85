using SurveyHub.Domain;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>Numbers are stored.</summary>
public enum PartVerdict
{
    Confirms = 0,

    /// <summary>Something is wrong; the words say what.</summary>
    Corrects = 1,
}

/// <summary>
/// What an organisation said of its part, or of one piece of it. Rows are only ever added: whoever changes their mind says something new, and what was said
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
    public PartReply(PartReplyId id, WaveOrganisationId organisation, PersonId person, ReplyWords said, ValueList<GivenPiece> given, DateTimeOffset now)
    {
        (Id, WaveOrganisationId, PersonId, At, Given) = (id, organisation, person, now, given);
        (Piece, Verdict, Words, SignedBy) = (said.Piece ?? "", said.Verdict, said.Words, said.SignedBy);
    }

    public PartReplyId Id { get; private set; }

    public WaveOrganisationId WaveOrganisationId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>Empty when it is said of all of it.</summary>
    public string Piece { get; private set; } = "";

    public PartVerdict Verdict { get; private set; }

    public string? Words { get; private set; }

    public string SignedBy { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>What they had before them: the pieces that are confirmed, or the one that it is said of.</summary>
    public ValueList<GivenPiece> Given { get; private set; } = [];

    public bool IsOfAll => Piece.Length == 0;

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
