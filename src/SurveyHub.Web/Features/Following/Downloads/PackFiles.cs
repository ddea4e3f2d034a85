using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Following.Downloads;

/// <summary>All attached files of a wave that are handed in, in one archive: "01-plan-handlingsplan.pdf".</summary>
public sealed class PackFiles(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires, IByteStore store)
{
    /// <summary>The same files give the same archive on any day.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<IResult?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions)
            .SingleOrDefaultAsync(w => w.Id == id && w.State != WaveState.Draft, cancellationToken);
        if (wave is null)
        {
            return null;
        }

        var questionnaire = await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken);
        var files = await ListAsync(db, id, questionnaire, cancellationToken);
        // Through a file that is gone when it has been sent, as the documents are.
        var archive = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await WriteAsync(archive, files, cancellationToken);
        }
        catch
        {
            await archive.DisposeAsync();
            throw;
        }

        archive.Position = 0;
        return Results.Stream(archive, "application/zip", $"{questionnaire.Header.Id}-filer.zip");
    }

    private static async Task<IReadOnlyList<(string Name, string Hash)>> ListAsync(
        AppDbContext db, WaveId wave, Questionnaire questionnaire, CancellationToken cancellationToken)
    {
        var fields = questionnaire.Fields.Where(field => field.Type is FileType).Select(field => field.Path).ToList();
        var entries = await db.LastHandedIn(wave).AsNoTracking()
            .Where(entry => fields.Contains(entry.Path))
            .Join(db.Responses, entry => entry.ResponseId, response => response.Id, (entry, response) => new { entry.ResponseId, entry.Path, entry.Raw, response.WaveOrganisationId })
            .Join(db.WaveOrganisations, entry => entry.WaveOrganisationId, asked => asked.Id, (entry, asked) => new { asked.Code, entry.ResponseId, entry.Path, entry.Raw })
            .ToListAsync(cancellationToken);
        var responses = entries.Select(entry => entry.ResponseId).ToList();
        var uploaded = (await db.AttachedFiles.AsNoTracking().Where(file => responses.Contains(file.ResponseId)).ToListAsync(cancellationToken))
            .Select(file => (file.ResponseId, file.Hash, file.Name)).ToHashSet();
        return
        [
            .. entries
                .Select(entry => (entry.Code, entry.ResponseId, entry.Path, File: FileReader.TryParse(entry.Raw)))
                .Where(entry => entry.File is { Hash: { } hash, Name: var name } && uploaded.Contains((entry.ResponseId, hash, name)))
                .OrderBy(entry => entry.Code).ThenBy(entry => fields.IndexOf(entry.Path))
                .Select(entry => (NameOf(entry.Code, entry.Path, entry.File!.Name), entry.File!.Hash!)),
        ];
    }

    private static string NameOf(OrganisationCode code, FieldPath path, string name) => $"{code}-{path.ToString().Replace('.', '-')}-{name}";

    private async Task WriteAsync(Stream archive, IReadOnlyList<(string Name, string Hash)> files, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(archive, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach (var (name, hash) in files)
        {
            await using var bytes = store.OpenRead(hash) ?? throw new FileNotFoundException("An attached file is missing in the store.");
            // Most kinds are packed already.
            var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
            entry.LastWriteTime = NoDate;
            await using var target = await entry.OpenAsync(cancellationToken);
            await bytes.CopyToAsync(target, cancellationToken);
        }
    }
}
