namespace SurveyHub.Web.Features.Authoring;

/// <summary>
/// A questionnaire being written. Every save adds a <see cref="DraftRevision"/>; nothing that was saved is overwritten or lost.
/// </summary>
public sealed class QuestionnaireDraft
{
    /// <summary>Of the id that the author chose in the file's front block.</summary>
    public const int MaxIdLength = 64;

    private QuestionnaireDraft()
    {
        // For EF.
    }

    public QuestionnaireDraft(string questionnaireId, string text, Guid by, DateTimeOffset now)
    {
        QuestionnaireId = questionnaireId;
        Take(text, by, now);
    }

    public string QuestionnaireId { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Counts from 1. A concurrency token: of two saves at once, one is refused by the database.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The member of the staff who saved it.</summary>
    public Guid UpdatedBy { get; private set; }

    /// <summary>
    /// Takes a new text. Returns false, and changes nothing, when somebody else has saved since <paramref name="basedOnRevision"/>.
    /// </summary>
    public bool TrySave(string text, int basedOnRevision, Guid by, DateTimeOffset now)
    {
        if (basedOnRevision != Revision)
        {
            return false;
        }

        if (text != Text)
        {
            Take(text, by, now);
        }

        return true;
    }

    /// <summary>The history's entry of the text as it now stands; to be added in the same transaction as the save.</summary>
    public DraftRevision ToRevision() => new(QuestionnaireId, Revision, Text, UpdatedBy, UpdatedAt);

    private void Take(string text, Guid by, DateTimeOffset now)
    {
        Text = text;
        Revision++;
        UpdatedBy = by;
        UpdatedAt = now;
    }
}
