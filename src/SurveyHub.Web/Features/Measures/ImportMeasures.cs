using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Measures;
using SurveyHub.Web.Features.Measures.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Measures;

/// <summary>Takes in a file of measures: what it would change can be seen first, and is then saved whole or not at all. What a measure was before is kept.</summary>
public sealed class ImportMeasures(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    public static MeasuresImport Preview(WaveMeasures wave, ReadOnlySpan<byte> file)
    {
        var parsed = MeasuresFile.Parse(file, wave.Panel);
        var numbers = parsed.Book.Values.ToLookup(value => value.Measure, value => new MeasuredNumber(value.Organisation, value.Value));
        return new MeasuresImport(
            parsed.Book.Measures.Select(measure => new ImportedMeasure(measure, [.. numbers[measure.Key]], wave.Current.FirstOrDefault(one => one.Key == measure.Key))).ToValueList(),
            parsed.Diagnostics);
    }

    /// <returns>False when somebody else has changed the measures since they were read.</returns>
    public Task<bool> ExecuteAsync(WaveMeasures wave, MeasuresImport import, (Guid User, string Name) by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return SaveAsync(
            import.Measures.Where(one => one.IsChange)
                .Select(one => new MeasureRevision(wave.Wave, wave.RevisionOf(one.Measure.Key) + 1, one.Measure, one.Numbers, by.Name, by.User, now)),
            cancellationToken);
    }

    /// <summary>From then on it stands nowhere; what it was is kept.</summary>
    /// <returns>False when somebody else has changed the measure since it was read, or it is not there.</returns>
    public async Task<bool> TakeAwayAsync(WaveMeasures wave, FactKey key, int revision, (Guid User, string Name) by, CancellationToken cancellationToken) =>
        wave.Current.FirstOrDefault(one => one.Key == key) is { } current && current.Revision == revision
        && await SaveAsync([current.TakenAway(by.Name, by.User, time.GetUtcNow())], cancellationToken);

    private async Task<bool> SaveAsync(IEnumerable<MeasureRevision> revisions, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.AddRange(revisions);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another came between the reading and the writing: the database let only one through.
            return false;
        }
    }
}

/// <summary>What a file of measures would change.</summary>
public sealed record MeasuresImport(ValueList<ImportedMeasure> Measures, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(found => found.Severity == Severity.Error);

    public bool ChangesNothing => !Measures.Any(one => one.IsChange);
}

/// <param name="Before">As it is here; null for a new one.</param>
public sealed record ImportedMeasure(Measure Measure, ValueList<MeasuredNumber> Numbers, MeasureRevision? Before)
{
    public bool IsChange => Before is null || Before.ToDomain() != Measure || ChangedNumbers > 0;

    /// <summary>How many organisations have another number than before, or now one or none.</summary>
    public int ChangedNumbers
    {
        get
        {
            var now = Numbers.ToDictionary(number => number.Organisation, number => number.Value);
            var before = (Before?.Numbers ?? []).ToDictionary(number => number.Organisation, number => number.Value);
            return now.Keys.Union(before.Keys).Count(code => !now.TryGetValue(code, out var one) || !before.TryGetValue(code, out var other) || one != other);
        }
    }
}
