using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Themes.Storage;

/// <summary>A coding in its row. It is never changed and never deleted: one that is taken back says by whom and when, and counts no more.</summary>
public sealed class MarkedPassage
{
    /// <summary>Of a signature: several names may have come with a file.</summary>
    public const int MaxSignature = 400;

    private MarkedPassage()
    {
        // For EF.
    }

    public MarkedPassage(WaveId wave, Coding coding, Guid by)
    {
        var passage = coding.Passage;
        (Id, WaveId, Theme, MarkedBy, MarkedAt) = (CodingId.New(), wave, coding.Theme, by, coding.At);
        (Organisation, Field, RowKey, Part) = (passage.Organisation, passage.Field.WithoutRow, passage.Field.Row?.Value ?? "", passage.Part);
        (Start, Length, Quote, Before, After, Text) = (passage.Start, passage.Quote.Length, passage.Quote, passage.Before, passage.After, passage.Text.ToString());
        // A file that somebody has written in may have more around the words.
        (Before, After) = (Before.Length > Passage.Context ? Before[^Passage.Context..] : Before, After.Length > Passage.Context ? After[..Passage.Context] : After);
        SignedBy = coding.By.Length <= MaxSignature ? coding.By : coding.By[..MaxSignature];
    }

    public CodingId Id { get; private set; }

    public WaveId WaveId { get; private set; }

    /// <summary>As it was marked; it may mean a theme that this one was merged into.</summary>
    public Identifier Theme { get; private set; }

    public OrganisationCode Organisation { get; private set; }

    public FieldPath Field { get; private set; }

    /// <summary>Of a row that the respondent added; empty for every other field.</summary>
    public string RowKey { get; private set; } = "";

    public AnswerPart Part { get; private set; }

    public int Start { get; private set; }

    public int Length { get; private set; }

    public string Quote { get; private set; } = "";

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string SignedBy { get; private set; } = "";

    public Guid MarkedBy { get; private set; }

    public DateTimeOffset MarkedAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public void Remove(Guid by, DateTimeOffset now) => (RemovedBy, RemovedAt) = (by, now);

    public Coding ToDomain() => new(
        Theme, new Passage(Organisation, StoredPlace.Of(Field, RowKey), Part, Start, Quote, Before, After, StoredPlace.Mark(Text)), SignedBy, MarkedAt);
}
