using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Sharing;

/// <summary>A published version with its translations and blocks, laid out in an archive as the tool reads them from a folder.</summary>
public sealed class PackVersion(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>The same version gives the same archive on any day.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null when there is no such version.</summary>
    public async Task<byte[]?> ExecuteAsync(string questionnaireId, int number, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await db.QuestionnaireVersions.AsNoTracking().Include(v => v.Files)
            .SingleOrDefaultAsync(v => v.QuestionnaireId == questionnaireId && v.Number == number, cancellationToken);
        return version is null ? null : await PackAsync(version, cancellationToken);
    }

    /// <summary>The bytes of each file are those that the content hash is taken of.</summary>
    public static async Task<byte[]> PackAsync(QuestionnaireVersion version, CancellationToken cancellationToken)
    {
        using var archive = new MemoryStream();
        await using (var zip = await ZipArchive.CreateAsync(archive, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            await AddAsync(zip, VersionText.FileName(version.QuestionnaireId, ""), version.Text, cancellationToken);
            foreach (var file in version.Files.OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                await AddAsync(zip, VersionText.FileName(version.QuestionnaireId, file.Name), file.Text, cancellationToken);
            }
        }

        return archive.ToArray();
    }

    private static async Task AddAsync(ZipArchive zip, string name, string text, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoDate;
        await using var target = await entry.OpenAsync(cancellationToken);
        await target.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }
}
