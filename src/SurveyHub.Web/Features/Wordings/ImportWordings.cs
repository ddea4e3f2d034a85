using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Wordings;
using SurveyHub.Web.Features.Wordings.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>Takes in a file of words: what it would change can be seen first, and is then saved whole or not at all. It takes nothing away.</summary>
public sealed class ImportWordings(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    public static WordingsImport Preview(WaveWordings wave, ReadOnlySpan<byte> file)
    {
        var parsed = WordingsFile.Parse(file, wave.Answers);
        var stored = wave.Latest.Where(latest => !latest.IsTakenAway).ToDictionary(latest => (latest.Organisation, latest.Path), latest => latest.ToDomain());
        var fresh = parsed.Wordings.Where(wording => !stored.TryGetValue((wording.Organisation, wording.Field), out var known) || (known.Text, known.Of) != (wording.Text, wording.Of)).ToValueList();
        var placed = (wave.Answers with { Wordings = fresh }).PlacedWordings();
        return new WordingsImport(
            placed.Where(one => !stored.ContainsKey((one.Wording.Organisation, one.Wording.Field))).ToValueList(),
            placed.Where(one => stored.ContainsKey((one.Wording.Organisation, one.Wording.Field))).ToValueList(),
            parsed.Wordings.Count - fresh.Count,
            parsed.Diagnostics);
    }

    /// <returns>False when somebody has changed any of these words since they were read.</returns>
    public async Task<bool> ExecuteAsync(WaveWordings wave, WordingsImport import, Guid by, CancellationToken cancellationToken)
    {
        var revisions = wave.Latest.ToDictionary(latest => (latest.Organisation, latest.Path), latest => latest.Revision);
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var placed in import.Added.Concat(import.Changed))
        {
            var wording = placed.Wording;
            // What the answer was that stale words were written for no file says.
            var said = placed.Fit == WordingFit.Stale ? null : wave.Find(wording.Organisation.Value, wording.Field.ToString())?.Said(Domain.Text.Language.Swedish);
            db.Add(new WordingRevision(wave.Wave, revisions.GetValueOrDefault((wording.Organisation, wording.Field)) + 1, wording, said is null ? null : string.Join('\n', said), by, now));
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}

/// <summary>What a file of words would change.</summary>
/// <param name="Known">How many words of the file are here already.</param>
public sealed record WordingsImport(ValueList<PlacedWording> Added, ValueList<PlacedWording> Changed, int Known, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(found => found.Severity == Severity.Error);

    public bool ChangesNothing => (Added.Count, Changed.Count) == (0, 0);

    public int Stale => Added.Concat(Changed).Count(placed => placed.Fit != WordingFit.Fits);
}
