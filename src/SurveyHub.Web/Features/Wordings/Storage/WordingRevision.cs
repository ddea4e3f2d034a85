using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Wordings.Storage;

/// <summary>
/// An analyst's words for an answer as they stood after a change. The newest holds; the others tell what was changed, when and by whom. Two who change the same
/// revision make two rows of one key, of which the database takes the first.
/// </summary>
public sealed class WordingRevision
{
    /// <summary>Of the answer as it was, which is kept to be shown beside what it became.</summary>
    public const int MaxSaid = 4000;

    private WordingRevision()
    {
        // For EF.
    }

    /// <param name="said">The answer as people read it; null where it is not known, since the words came with a file.</param>
    public WordingRevision(WaveId wave, int revision, AnalystWording wording, string? said, Guid by, DateTimeOffset now)
    {
        (WaveId, Revision, Organisation) = (wave, revision, wording.Organisation);
        (Field, RowKey) = (wording.Field.WithoutRow, wording.Field.Row?.Value ?? "");
        (Text, AnswerMark, SignedBy, SignedAt) = (wording.Text, wording.Of.ToString(), wording.By, wording.At);
        Said = said?.Length > MaxSaid ? $"{said[..(MaxSaid - 1)]}…" : said;
        (SavedBy, SavedAt) = (by, now);
    }

    public WaveId WaveId { get; private set; }

    public OrganisationCode Organisation { get; private set; }

    public FieldPath Field { get; private set; }

    /// <summary>Of a row that the respondent added; empty for every other field.</summary>
    public string RowKey { get; private set; } = "";

    /// <summary>Counts from 1, for each answer.</summary>
    public int Revision { get; private set; }

    /// <summary>Empty where they were taken away.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Of the answer that they were written for.</summary>
    public string AnswerMark { get; private set; } = "";

    public string? Said { get; private set; }

    public string SignedBy { get; private set; } = "";

    public DateTimeOffset SignedAt { get; private set; }

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public FieldPath Path => Domain.Questionnaires.RowKey.TryParse(RowKey, out var key) ? Field.InRow(key) : Field;

    public bool IsTakenAway => Text.Length == 0;

    public AnalystWording ToDomain() => new(Organisation, Path, Text, TextMark.TryParse(AnswerMark, out var mark) ? mark : default, SignedBy, SignedAt);
}
