using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Waves.Editing;

/// <summary>Makes and changes drafts of waves.</summary>
public sealed class SaveWave(
    IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires, IOptions<MailOptions> mail, TimeProvider time)
{
    private const int UsualDaysToAnswer = 21;
    private const int UsualDaysForLateAnswers = 7;

    /// <summary>A form for a new wave, with the sender of the latest, and what the questionnaire says itself of panel and last day.</summary>
    /// <param name="version">Null when nothing is chosen yet; one that does not exist is as none.</param>
    public async Task<WaveForm> BeginAsync(QuestionnaireVersionId? version, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var isThere = version is not null && await db.QuestionnaireVersions.AnyAsync(v => v.Id == version, cancellationToken);
        var header = isThere ? (await questionnaires.GetAsync(version!.Value, cancellationToken)).Header : null;
        var panel = await db.Panels.Where(p => header != null && p.Key == header.Panel).Select(p => (PanelId?)p.Id).FirstOrDefaultAsync(cancellationToken);
        var today = StockholmTime.DateOf(time.GetUtcNow());
        var latest = await db.Waves.AsNoTracking().OrderByDescending(wave => wave.CreatedAt).FirstOrDefaultAsync(cancellationToken);
        // A day that has passed is one of an earlier round.
        var deadline = header?.Deadline is { } stated && stated >= today ? stated : today.AddDays(UsualDaysToAnswer);
        var earlier = header is not null && panel is { } known ? await EarlierWaves.ProposeAsync(db, header, known, today, cancellationToken) : null;
        return new WaveForm
        {
            Earlier = header is null || panel is null ? WaveForm.ProposedWave : earlier?.Value.ToString(),
            Name = header?.ShortTitle,
            Version = isThere ? version!.Value.Value.ToString() : null,
            Panel = panel?.Value.ToString(),
            OpensOn = WaveForm.Iso(today),
            Deadline = WaveForm.Iso(deadline),
            ClosesOn = WaveForm.Iso(deadline.AddDays(UsualDaysForLateAnswers)),
            SenderName = latest?.SenderName,
            ReplyAddress = latest?.ReplyAddress,
        };
    }

    /// <summary>A form of the draft, or null when there is none with this id.</summary>
    public async Task<WaveForm?> OpenAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions).SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        return wave is { State: WaveState.Draft } ? WaveForm.Of(wave) : null;
    }

    public async Task<WaveChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await WaveChoices.ReadAsync(db, questionnaires, cancellationToken);
    }

    public async Task<WaveId> CreateAsync(WaveDraft draft, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = new Wave(draft.Panel, draft.Version, draft.Plan, mail.Value.Domain, draft.IsTest, by, time.GetUtcNow());
        wave.CompareWith(await EarlierOfAsync(db, draft, wave.Id, cancellationToken));
        wave.Tell(draft.Source, by, wave.CreatedAt);
        db.Waves.Add(wave);
        await db.SaveChangesAsync(cancellationToken);
        return wave.Id;
    }

    /// <summary>False, and nothing is changed, when the wave is no draft any more.</summary>
    public async Task<bool> ChangeAsync(WaveId id, WaveDraft draft, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Takes the wave's row, so that a release waits for the change or the change finds the wave released.
        var taken = await db.Waves.Where(w => w.Id == id && w.State == WaveState.Draft)
            .ExecuteUpdateAsync(set => set.SetProperty(w => w.Name, draft.Plan.Name), cancellationToken);
        if (taken == 0)
        {
            return false;
        }

        var wave = await db.Waves.Include(w => w.Versions).Include(w => w.SourceRevisions).SingleAsync(w => w.Id == id, cancellationToken);
        wave.Plan(draft.Plan);
        wave.Ask(draft.Panel, draft.IsTest);
        wave.CompareWith(await EarlierOfAsync(db, draft, id, cancellationToken));
        wave.Tell(draft.Source, by, time.GetUtcNow());
        if (wave.CurrentVersion != draft.Version)
        {
            wave.Use(draft.Version);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>What was chosen, if it is still one to choose.</summary>
    private async Task<WaveId?> EarlierOfAsync(AppDbContext db, WaveDraft draft, WaveId wave, CancellationToken cancellationToken)
    {
        if (draft.Earlier.IsProposed)
        {
            var header = (await questionnaires.GetAsync(draft.Version, cancellationToken)).Header;
            return await EarlierWaves.ProposeAsync(db, header, draft.Panel, draft.Plan.OpensOn, cancellationToken);
        }

        return draft.Earlier.Wave is { } chosen && await db.Finished().AnyAsync(w => w.Id == chosen && w.Id != wave, cancellationToken) ? chosen : null;
    }
}
