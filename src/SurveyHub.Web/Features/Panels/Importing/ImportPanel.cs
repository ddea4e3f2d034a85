using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Panels.Importing;

/// <param name="Plan">Null when the file has errors: then nothing can be done with it.</param>
/// <param name="Applied">True when the plan has been carried out.</param>
public sealed record ImportResult(ParsedPanel File, PanelImportPlan? Plan, bool Applied);

/// <summary>Brings a panel into agreement with a panel file, after it has been shown what that means.</summary>
public sealed class ImportPanel(IDbContextFactory<AppDbContext> contexts, TimeProvider time, ILogger<ImportPanel> logger)
{
    public async Task<ImportResult> PreviewAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken)
    {
        var file = PanelFile.Parse(utf8.Span);
        if (file.HasErrors)
        {
            return new ImportResult(file, Plan: null, Applied: false);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return new ImportResult(file, await PanelMerge.RunAsync(db, file, Today, cancellationToken), Applied: false);
    }

    /// <summary>
    /// Applies the file when it still does what was confirmed. Otherwise nothing is changed, and the result holds the plan as it is now.
    /// </summary>
    /// <param name="confirmed">The fingerprint of the plan that was shown.</param>
    public async Task<ImportResult> ApplyAsync(ReadOnlyMemory<byte> utf8, string confirmed, Guid by, CancellationToken cancellationToken)
    {
        var file = PanelFile.Parse(utf8.Span);
        if (file.HasErrors)
        {
            return new ImportResult(file, Plan: null, Applied: false);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var plan = await PanelMerge.RunAsync(db, file, Today, cancellationToken);
        if (plan.Fingerprint != confirmed)
        {
            return new ImportResult(file, plan, Applied: false);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else imported at the same moment; the unique keys let one through.
            return await PreviewAsync(utf8, cancellationToken);
        }

        logger.LogInformation("Panel {Panel} imported by staff user {User}: {Changes} organisations changed", plan.Key, by, plan.Members.Count);
        return new ImportResult(file, plan, Applied: true);
    }

    /// <summary>Applies a file without errors within the caller's transaction, as to an empty database: nobody has to confirm anything.</summary>
    internal async Task ApplyAsync(AppDbContext db, ParsedPanel file, CancellationToken cancellationToken)
    {
        await PanelMerge.RunAsync(db, file, Today, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private DateOnly Today => StockholmTime.DateOf(time.GetUtcNow());
}
