using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Search;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Measures;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Search;

namespace SurveyHub.Web.Features.Following.Searching;

/// <summary>
/// The indexes of the waves that were searched last, in memory. Each search first asks the database, in one small question, whether anything was handed in since; so every
/// node finds a correction at once, and nothing has to be told to any of them.
/// </summary>
public sealed class SearchIndexes(IDbContextFactory<AppDbContext> contexts, ReadAnswers answers, LoadMeasures measures) : IDisposable
{
    /// <summary>People search one wave, and the one before; an index of 100 000 answers is large.</summary>
    private const int MostWaves = 3;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private SearchableWave[] _kept = [];

    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<SearchableWave?> FindAsync(WaveId id, CancellationToken cancellationToken)
    {
        // The state is read before the answers: what is handed in between makes the next search read again, and none is missed.
        if (await ReadStateAsync(id, cancellationToken) is not { } state)
        {
            return null;
        }

        if (Kept(id, state) is { } ready)
        {
            return ready;
        }

        // One at a time: several who search the same wave after a correction wait for the first.
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return Kept(id, state) ?? await MakeAsync(id, state, cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private SearchableWave? Kept(WaveId id, HandedInState state) => Array.Find(_kept, one => one.Wave.Wave == id && one.State == state);

    private async Task<SearchableWave?> MakeAsync(WaveId id, HandedInState state, CancellationToken cancellationToken)
    {
        if (await answers.ExecuteAsync(id, cancellationToken) is not { } wave)
        {
            return null;
        }

        var language = wave.Answers.Questionnaire.Header.Language;
        var earlier = Array.Find(_kept, one => one.Wave.Wave == id)?.Index;
        var made = new SearchableWave(state, wave, AnswerIndex.Of(wave.Answers, WordForms.Of(language), earlier));
        _kept = [made, .. _kept.Where(one => one.Wave.Wave != id).Take(MostWaves - 1)];
        return made;
    }

    private async Task<HandedInState?> ReadStateAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var submissions = db.SubmissionsOf(id);
        var measured = await measures.StateAsync(id, cancellationToken);
        return await db.Waves
            .Where(wave => wave.Id == id && wave.State != WaveState.Draft)
            .Select(wave => (HandedInState?)new HandedInState(wave.Name, wave.Versions.Count, submissions.Count(), submissions.Max(one => (long?)one.LastSequence) ?? 0, measured))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
