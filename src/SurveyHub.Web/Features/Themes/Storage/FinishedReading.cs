using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Themes.Storage;

/// <summary>A reading in its row: that somebody has read an answer to its end. Like a coding it is only ever taken back.</summary>
public sealed class FinishedReading
{
    private FinishedReading()
    {
        // For EF.
    }

    public FinishedReading(WaveId wave, Reading reading, Guid by)
    {
        (Id, WaveId, Organisation, ReadBy, ReadAt) = (ReadingId.New(), wave, reading.Organisation, by, reading.At);
        (Field, RowKey, Text) = (reading.Field.WithoutRow, reading.Field.Row?.Value ?? "", reading.Text.ToString());
        SignedBy = reading.By.Length <= MarkedPassage.MaxSignature ? reading.By : reading.By[..MarkedPassage.MaxSignature];
    }

    public ReadingId Id { get; private set; }

    public WaveId WaveId { get; private set; }

    public OrganisationCode Organisation { get; private set; }

    public FieldPath Field { get; private set; }

    /// <inheritdoc cref="MarkedPassage.RowKey"/>
    public string RowKey { get; private set; } = "";

    /// <summary>All that the answer said.</summary>
    public string Text { get; private set; } = "";

    public string SignedBy { get; private set; } = "";

    public Guid ReadBy { get; private set; }

    public DateTimeOffset ReadAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public void Remove(Guid by, DateTimeOffset now) => (RemovedBy, RemovedAt) = (by, now);

    public Reading ToDomain() => new(Organisation, StoredPlace.Of(Field, RowKey), StoredPlace.Mark(Text), SignedBy, ReadAt);
}
