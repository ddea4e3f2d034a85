using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>
/// The text of a translation as it was once saved in the studio; the newest is what is worked on. An empty one says that there is no translation any more.
/// Of two that are saved at once with the same number the database lets one through.
/// </summary>
public sealed class TranslationRevision
{
    private TranslationRevision()
    {
        // For EF.
    }

    /// <param name="revision">Counts from 1.</param>
    public TranslationRevision(string questionnaireId, Language language, int revision, string text, Guid savedBy, DateTimeOffset savedAt)
    {
        QuestionnaireId = questionnaireId;
        Language = language;
        Revision = revision;
        Text = text;
        SavedBy = savedBy;
        SavedAt = savedAt;
    }

    public string QuestionnaireId { get; private set; } = "";

    public Language Language { get; private set; }

    public int Revision { get; private set; }

    public string Text { get; private set; } = "";

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}
