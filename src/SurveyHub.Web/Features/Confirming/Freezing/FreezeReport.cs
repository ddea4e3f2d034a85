using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents.Freezing;
using SurveyHub.Web.Features.Confirming.Replying;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Freezing;

public enum FreezeOutcome
{
    Frozen,

    /// <summary>The report file has errors: its page lists them.</summary>
    HasErrors,

    /// <summary>There is no such wave, it has not been released, or nobody has handed in.</summary>
    NothingToFreeze,

    /// <summary>Somebody else froze at the same time.</summary>
    SomebodyElseDid,

    /// <summary>The browser on the server did not print.</summary>
    NotPrinted,
}

/// <summary>Makes all forms of a wave's report once, and keeps them with all that they were made of.</summary>
public sealed partial class FreezeReport(IDbContextFactory<AppDbContext> contexts, MakeEdition editions, ReportNewsBoard news, TimeProvider time, ILogger<FreezeReport> logger)
{
    public static string ProgramVersion { get; } =
        $"SurveyHub {typeof(FreezeReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?"}";

    /// <param name="after">The newest edition that the page showed: pressed twice, the second press makes none.</param>
    public async Task<FreezeOutcome> ExecuteAsync(WaveId wave, int after, Guid by, string name, CancellationToken cancellationToken)
    {
        var (outcome, made) = await editions.ExecuteAsync(wave, cancellationToken);
        if (made is null)
        {
            return outcome;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var newest = await db.FrozenReports.Where(report => report.WaveId == wave).MaxAsync(report => (int?)report.Edition, cancellationToken) ?? 0;
        if (newest != after)
        {
            return FreezeOutcome.SomebodyElseDid;
        }

        var report = new FrozenReport(wave, newest + 1, made.Title, by, name, ProgramVersion, time.GetUtcNow());
        db.FrozenReports.Add(report);
        db.FrozenFiles.AddRange(made.Files.Select(file => new FrozenFile(report.Id, file.Kind, file.Name, file.ContentType, FrozenManifest.HashOf(file.Bytes), file.Bytes)));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // The index let only one through.
            await using var again = await contexts.CreateDbContextAsync(cancellationToken);
            if (await again.FrozenReports.AnyAsync(other => other.WaveId == wave && other.Edition > after, cancellationToken))
            {
                return FreezeOutcome.SomebodyElseDid;
            }

            throw;
        }

        news.Forget();
        Frozen(logger, by, report.Edition, wave.Value, made.Files.Count);
        return FreezeOutcome.Frozen;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} published edition {Edition} of the report of wave {Wave}: {Count} files")]
    private static partial void Frozen(ILogger logger, Guid staff, int edition, Guid wave, int count);
}
