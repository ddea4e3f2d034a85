using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>Takes away what was uploaded and never saved in any answer, after a day. What the history names stays as long as the history.</summary>
public sealed class AttachmentSweep(IDbContextFactory<AppDbContext> contexts, WriteGate gate, IByteStore store, TimeProvider time) : IDueWork
{
    /// <summary>Somebody who chose a file and could not save may come back to it within so long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Between looking through the store, which may hold very many files.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public async Task RunAsync(CancellationToken noMoreWork)
    {
        var now = time.GetUtcNow();
        if (now < _next)
        {
            return;
        }

        _next = now + Pause;
        var limit = now - Patience;
        await using var db = await contexts.CreateDbContextAsync(noMoreWork);
        await ForgetUnusedAsync(db, limit, noMoreWork);
        foreach (var hash in store.OlderThan(limit).ToList())
        {
            if (noMoreWork.IsCancellationRequested)
            {
                return;
            }

            if (!await IsWantedAsync(hash))
            {
                await store.RemoveUnlessAsync(hash, () => IsWantedAsync(hash));
            }
        }

        Task<bool> IsWantedAsync(string hash) => db.AttachedFiles.AnyAsync(file => file.Hash == hash, CancellationToken.None);
    }

    /// <summary>In one statement, which a save that names one of them at the same moment either sees or stops.</summary>
    private async Task ForgetUnusedAsync(AppDbContext db, DateTimeOffset limit, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        await db.AttachedFiles.Where(file => file.UsedAt == null && file.UploadedAt < limit).ExecuteDeleteAsync(cancellationToken);
    }
}
