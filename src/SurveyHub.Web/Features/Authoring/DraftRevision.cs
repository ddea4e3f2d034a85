namespace SurveyHub.Web.Features.Authoring;

/// <summary>A draft as it once stood.</summary>
public sealed class DraftRevision
{
    private DraftRevision()
    {
        // For EF.
    }

    internal DraftRevision(string questionnaireId, int revision, string text, Guid savedBy, DateTimeOffset savedAt)
    {
        QuestionnaireId = questionnaireId;
        Revision = revision;
        Text = text;
        SavedBy = savedBy;
        SavedAt = savedAt;
    }

    public string QuestionnaireId { get; private set; } = "";

    public int Revision { get; private set; }

    public string Text { get; private set; } = "";

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}
