using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents.Freezing;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>A published edition without its bytes.</summary>
/// <param name="Files">In the order of their names.</param>
public sealed record Edition(FrozenReport Report, IReadOnlyList<EditionFile> Files)
{
    public long Size => Files.Sum(file => file.Size);

    public FrozenManifest ManifestOf(string wave) => new(
        Report.Title, wave, Report.Edition, Report.FrozenAt, Report.SignedBy, Report.ProgramVersion,
        [.. Files.Select(file => new FrozenEntry(file.Name, WordOf(file.Kind), file.Size, file.Hash))]);

    private static string WordOf(FrozenKind kind) => kind switch
    {
        FrozenKind.Form => "form",
        FrozenKind.Input => "input",
        FrozenKind.Part => "part",
    };
}

public sealed record EditionFile(FrozenKind Kind, string Name, long Size, string Hash);

/// <summary>Reads what has been published of a wave.</summary>
public sealed class ReadEditions(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>The newest first; null when there is no such wave, or it has not been released.</summary>
    public async Task<(string Wave, IReadOnlyList<Edition> Editions)?> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Waves.Where(w => w.Id == wave && w.State != WaveState.Draft).Select(w => w.Name).SingleOrDefaultAsync(cancellationToken) is not { } name)
        {
            return null;
        }

        var reports = await db.FrozenReports.AsNoTracking().Where(report => report.WaveId == wave).OrderByDescending(report => report.Edition).ToListAsync(cancellationToken);
        var ids = reports.ConvertAll(report => report.Id);
        var files = (await db.FrozenFiles.Where(file => ids.Contains(file.FrozenReportId))
            .Select(file => new { file.FrozenReportId, file.Kind, file.Name, file.Size, file.Hash }).ToListAsync(cancellationToken)).ToLookup(file => file.FrozenReportId);
        return (name, [.. reports.Select(report => new Edition(report, [
            .. files[report.Id].OrderBy(file => file.Kind).ThenBy(file => file.Name, StringComparer.Ordinal).Select(file => new EditionFile(file.Kind, file.Name, file.Size, file.Hash))]))]);
    }

    /// <summary>Null when there is none.</summary>
    public async Task<FrozenFile?> FindAsync(FrozenReportId report, string name, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.FrozenFiles.AsNoTracking().SingleOrDefaultAsync(file => file.FrozenReportId == report && file.Name == name, cancellationToken);
    }
}
