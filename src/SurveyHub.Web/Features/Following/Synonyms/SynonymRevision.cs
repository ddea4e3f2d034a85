namespace SurveyHub.Web.Features.Following.Synonyms;

/// <summary>
/// The synonyms that staff have written, as the list stood after a change. The newest holds, for every wave; two who change the same one make two rows of one key,
/// of which the database takes the first.
/// </summary>
public sealed class SynonymRevision
{
    /// <summary>Of the whole list: some 500 groups. Every search reads it.</summary>
    public const int MaxText = 20_000;

    private SynonymRevision()
    {
        // For EF.
    }

    public SynonymRevision(int revision, string text, string signedBy, Guid by, DateTimeOffset now) =>
        (Revision, Text, SignedBy, SavedBy, SavedAt) = (revision, text, signedBy, by, now);

    /// <summary>Counts from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>As <see cref="Domain.Search.Synonyms.Read"/> reads it.</summary>
    public string Text { get; private set; } = "";

    public string SignedBy { get; private set; } = "";

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}
