using SurveyHub.Domain;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Measures.Storage;

/// <summary>
/// A measure of a wave as it stood after an import. The newest holds; the others tell which numbers held before, since reports were made of them. Two who import at
/// once make two rows of one key, of which the database takes the first.
/// </summary>
public sealed class MeasureRevision
{
    private MeasureRevision()
    {
        // For EF.
    }

    public MeasureRevision(WaveId wave, int revision, Measure measure, ValueList<MeasuredNumber> numbers, string signedBy, Guid by, DateTimeOffset now)
    {
        (WaveId, Name, Year, Revision) = (wave, measure.Key.Name, measure.Key.Year, revision);
        (Heading, Unit, Decimals) = (measure.Name, measure.Unit, measure.Decimals);
        (Definition, Source, Fetched, Numbers) = (measure.Definition, measure.Source, measure.Fetched, numbers);
        (SignedBy, SavedBy, SavedAt) = (signedBy, by, now);
    }

    public WaveId WaveId { get; private set; }

    /// <summary>Of its key, as its year is.</summary>
    public Identifier Name { get; private set; }

    public int Year { get; private set; }

    /// <summary>Counts from 1, for each measure.</summary>
    public int Revision { get; private set; }

    public string Heading { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public int Decimals { get; private set; }

    public string Definition { get; private set; } = "";

    public string Source { get; private set; } = "";

    public DateOnly Fetched { get; private set; }

    public ValueList<MeasuredNumber> Numbers { get; private set; } = [];

    /// <summary>It was taken away, and says with what numbers.</summary>
    public bool IsTakenAway { get; private set; }

    public string SignedBy { get; private set; } = "";

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public FactKey Key => new(Name, Year);

    public Measure ToDomain() => new(Key, Heading, Unit, Decimals, Definition, Source, Fetched);

    /// <summary>The next revision, from which on the measure is not there.</summary>
    public MeasureRevision TakenAway(string signedBy, Guid by, DateTimeOffset now) =>
        new(WaveId, Revision + 1, ToDomain(), Numbers, signedBy, by, now) { IsTakenAway = true };
}

/// <summary>A number in its row.</summary>
public sealed record MeasuredNumber(OrganisationCode Organisation, decimal Value);
