using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents.Word.Templates;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Reports.Templates;

/// <summary>A template that is kept, without its bytes.</summary>
/// <param name="Wave">Null for the one of the site.</param>
/// <param name="UploadedBy">The name of the member of the staff.</param>
public sealed record KeptTemplate(StoredTemplateId Id, WaveId? Wave, string Name, DateTimeOffset UploadedAt, string UploadedBy);

/// <summary>The Word templates that give reports the looks of their office: one for the site, and one for each wave that wants others.</summary>
public sealed class OfficeTemplates(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    /// <summary>In bytes, as it is uploaded.</summary>
    public const int MostBytes = 10_000_000;

    /// <summary>Those that concern a wave, its own first.</summary>
    public async Task<IReadOnlyList<KeptTemplate>> ListAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var kept = await db.StoredTemplates.Where(template => template.WaveId == wave || template.WaveId == null)
            .Join(db.Users, template => template.UploadedBy, user => user.Id, (template, user) => new { template.Id, template.WaveId, template.Name, template.UploadedAt, By = user.Name })
            .ToListAsync(cancellationToken);
        // Two who hand in at once leave two: the newest holds.
        return
        [
            .. kept.OrderByDescending(template => template.UploadedAt).DistinctBy(template => template.WaveId).OrderByDescending(template => template.WaveId is not null)
                .Select(template => new KeptTemplate(template.Id, template.WaveId, template.Name, template.UploadedAt, template.By)),
        ];
    }

    /// <summary>The one whose looks the reports of a wave have: its own, else that of the site; null where there is none.</summary>
    public async Task<WordTemplate?> FindAsync(WaveId wave, CancellationToken cancellationToken) =>
        await ListAsync(wave, cancellationToken) is [var kept, ..]
        && await ReadAsync(kept.Id, cancellationToken) is { } file
        && WordTemplate.Read(file) is TemplateResult.Read { Template: var template } ? template : null;

    /// <summary>As it was uploaded; null when it is gone.</summary>
    public async Task<byte[]?> ReadAsync(StoredTemplateId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.StoredTemplates.Where(template => template.Id == id).Select(template => template.File).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Keeps a template in the place of the one before, if it can be used.</summary>
    /// <param name="wave">Null for every wave that has none of its own.</param>
    public async Task<TemplateResult> KeepAsync(WaveId? wave, string name, byte[] file, Guid by, CancellationToken cancellationToken)
    {
        var read = WordTemplate.Read(file);
        if (read is not TemplateResult.Read)
        {
            return read;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.StoredTemplates.Where(template => template.WaveId == wave).ExecuteDeleteAsync(cancellationToken);
        db.Add(new StoredTemplate(wave, name.Length > StoredTemplate.MaxName ? name[^StoredTemplate.MaxName..] : name, file, by, time.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return read;
    }

    /// <param name="wave">Null for that of the site.</param>
    public async Task RemoveAsync(WaveId? wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.StoredTemplates.Where(template => template.WaveId == wave).ExecuteDeleteAsync(cancellationToken);
    }
}
