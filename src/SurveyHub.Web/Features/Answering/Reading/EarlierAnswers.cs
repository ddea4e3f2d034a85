using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>
/// What was handed in in finished waves, kept in memory: it stands beside every field of the next wave, and hardly ever changes. That it has is
/// looked for once in a while, on each node by itself.
/// </summary>
public sealed class EarlierAnswers(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires, TimeProvider time)
    : IDisposable
{
    /// <summary>A correction of an earlier wave is seen after this at the latest.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<WaveId, KeptWave> _waves = new();
    private readonly ConcurrentDictionary<WaveOrganisationId, OrganisationId> _organisations = new();
    private readonly SemaphoreSlim _loading = new(1);

    /// <param name="member">Who is asked now.</param>
    /// <returns>Null when they handed nothing in then.</returns>
    public async ValueTask<EarlierSubmission?> FindAsync(WaveOrganisationId member, WaveId earlier, CancellationToken cancellationToken)
    {
        var wave = _waves.TryGetValue(earlier, out var kept) && kept.IsGoodAt(time.GetUtcNow()) ? kept : await RefreshAsync(earlier, cancellationToken);
        var organisation = _organisations.TryGetValue(member, out var known) ? known : await OrganisationOfAsync(member, cancellationToken);
        return wave.Submissions.GetValueOrDefault(organisation);
    }

    public void Dispose() => _loading.Dispose();

    private async Task<OrganisationId> OrganisationOfAsync(WaveOrganisationId member, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return _organisations[member] = await db.WaveOrganisations.Where(o => o.Id == member).Select(o => o.OrganisationId).SingleAsync(cancellationToken);
    }

    /// <summary>One reads while the others wait, so that an evening's first visitors do not all read the same.</summary>
    private async Task<KeptWave> RefreshAsync(WaveId earlier, CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (_waves.TryGetValue(earlier, out var kept) && kept.IsGoodAt(now))
            {
                return kept;
            }

            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var mark = await MarkAsync(db, earlier, cancellationToken);
            var submissions = kept is not null && kept.Mark == mark ? kept.Submissions : await LoadAsync(db, earlier, cancellationToken);
            return _waves[earlier] = new KeptWave(mark, now + GoodFor, submissions);
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Changes with every submission, however it came in.</summary>
    private static async Task<(int Count, long Last)> MarkAsync(AppDbContext db, WaveId wave, CancellationToken cancellationToken)
    {
        var submissions = db.SubmissionsOf(wave);
        return (await submissions.CountAsync(cancellationToken), await submissions.MaxAsync(s => (long?)s.LastSequence, cancellationToken) ?? 0);
    }

    private async Task<IReadOnlyDictionary<OrganisationId, EarlierSubmission>> LoadAsync(AppDbContext db, WaveId id, CancellationToken cancellationToken)
    {
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions).SingleAsync(w => w.Id == id, cancellationToken);
        var bundle = await questionnaires.GetBundleAsync(wave.CurrentVersion, cancellationToken);
        var questionnaire = bundle.Original;
        var organisations = await db.WaveOrganisations.Where(o => o.WaveId == id)
            .Join(db.Responses, o => o.Id, r => r.WaveOrganisationId, (o, r) => new { o.OrganisationId, Response = r.Id }).ToListAsync(cancellationToken);
        var submissions = (await db.SubmissionsOf(id).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(submission => submission.ResponseId);
        var entries = (await db.LastHandedIn(id).AsNoTracking().Where(e => e.RowKey == "").ToListAsync(cancellationToken)).ToLookup(e => e.ResponseId);
        var read = new Dictionary<OrganisationId, EarlierSubmission>();
        foreach (var one in organisations.Where(one => submissions[one.Response].Any()))
        {
            var last = submissions[one.Response].MaxBy(submission => submission.Number)!;
            var stored = entries[one.Response].ToDictionary(entry => entry.Path, StoredAnswer.Of);
            var sheet = new AnswerSheet(
                questionnaire,
                stored.Select(pair => questionnaire.Find(pair.Key) is { } field ? pair.Value.ToAnswer(field) : null).OfType<Answer>());
            var answers =
                from field in questionnaire.Fields
                where sheet.IsAsked(field) && sheet.Find(field.Path) is not null
                select new EarlierAnswer(field, stored[field.Path]);
            read[one.OrganisationId] = new EarlierSubmission(
                wave.Name, questionnaire.Header.Id, last.IsTimeKnown ? StockholmTime.DateOf(last.At) : null, answers.ToDictionary(answer => answer.Field.Path))
            {
                Asked = bundle,
            };
        }

        return read;
    }

    private sealed record KeptWave(
        (int Count, long Last) Mark, DateTimeOffset Until, IReadOnlyDictionary<OrganisationId, EarlierSubmission> Submissions)
    {
        public bool IsGoodAt(DateTimeOffset now) => now < Until;
    }
}
