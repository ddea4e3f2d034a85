using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Measures;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Loading;

/// <summary>
/// The answers of the waves that were coded last. Whoever codes asks for all of them with every key, while they change only with a submission or a new
/// version, and with the measures that rules may name, which is asked for each time.
/// </summary>
public sealed class SubmittedInMind(IDbContextFactory<AppDbContext> contexts, ReadAnswers waves, LoadMeasures measures)
{
    /// <summary>Waves that are coded at the same time; a panel of 1 400 with 30 answers each takes some 30 MB.</summary>
    private const int Most = 4;

    private readonly ConcurrentDictionary<WaveId, Kept> _kept = [];

    /// <summary>As files give them back, without those that were not asked for. Null when there is no such wave, or it has not been released.</summary>
    public async Task<AnswersInMind?> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        var state = await StateAsync(wave, cancellationToken);
        if (_kept.TryGetValue(wave, out var kept) && kept.State == state)
        {
            _kept[wave] = kept with { Used = Environment.TickCount64 };
            return kept.InMind;
        }

        if (await waves.ExecuteAsync(wave, cancellationToken) is not { } answers)
        {
            return null;
        }

        var filed = new AnswersInMind(answers.Name, answers.Answers.OnlyAsked().AsFiled(), [.. answers.Answers.Panel.InTableOrder]);
        // What came between the question and the reading is asked for again next time.
        _kept[wave] = new Kept(state, filed, Environment.TickCount64);
        foreach (var (old, _) in _kept.OrderByDescending(pair => pair.Value.Used).Skip(Most))
        {
            _kept.TryRemove(old, out _);
        }

        return filed;
    }

    private async Task<State> StateAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var submissions = db.SubmissionsOf(wave);
        return new State(
            await submissions.CountAsync(cancellationToken),
            await submissions.MaxAsync(submission => (long?)submission.LastSequence, cancellationToken) ?? 0,
            await db.WaveVersions.CountAsync(version => version.WaveId == wave, cancellationToken),
            await measures.StateAsync(wave, cancellationToken));
    }

    private sealed record State(int Submissions, long Last, int Versions, int Measures);

    private sealed record Kept(State State, AnswersInMind InMind, long Used);
}

/// <summary>The answers of a wave as they are marked in.</summary>
/// <param name="Name">The wave's.</param>
/// <param name="InTableOrder">The whole panel, sorted once.</param>
public sealed record AnswersInMind(string Name, SurveyAnswers Answers, IReadOnlyList<Organisation> InTableOrder);
