using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.History;

/// <summary>What became of an entry, as those who wrote it are told.</summary>
public enum Fate
{
    Holds,

    /// <summary>It held until a later one.</summary>
    Replaced,

    /// <summary>It lost to another text, and nobody has decided between them.</summary>
    Open,

    /// <summary>It lost to another text, and somebody has decided.</summary>
    Settled,

    /// <summary>It came when nothing was taken.</summary>
    NotTaken,
}

/// <summary>One entry of a field's history.</summary>
/// <param name="By">"du" for the reader's own; the asking organisation for its staff.</param>
/// <param name="SettledBy">Who decided, and when; null when nobody has.</param>
/// <param name="Submissions">The numbers of the submissions in which it was handed in.</param>
public sealed record OwnHistoryEntry(
    DateTimeOffset At, string Words, string By, AnswerWay Way, Fate Fate, string? SettledBy, IReadOnlyList<int> Submissions)
{
    /// <summary>Where the file that it names is fetched; null for any other entry.</summary>
    public string? File { get; init; }
}

/// <summary>All that was ever written in a field, the newest first.</summary>
public sealed record OwnHistory(Question Question, Field Field, IReadOnlyList<OwnHistoryEntry> Entries);
