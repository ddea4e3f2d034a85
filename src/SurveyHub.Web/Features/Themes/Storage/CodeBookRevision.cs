using SurveyHub.Domain;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Themes.Storage;

/// <summary>
/// The code book of a wave as it stood after a change. The newest holds; the others tell what was changed, when and by whom. Two who change the same
/// revision make two rows of one key, of which the database takes the first.
/// </summary>
public sealed class CodeBookRevision
{
    private CodeBookRevision()
    {
        // For EF.
    }

    public CodeBookRevision(WaveId wave, int revision, CodeBook book, Analyst by, DateTimeOffset now)
    {
        (WaveId, Revision, SavedBy, SavedAt) = (wave, revision, by.User, now);
        Themes = book.Themes.Select(StoredTheme.Of).ToValueList();
    }

    public WaveId WaveId { get; private set; }

    /// <summary>Counts from 1.</summary>
    public int Revision { get; private set; }

    public ValueList<StoredTheme> Themes { get; private set; } = [];

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}
