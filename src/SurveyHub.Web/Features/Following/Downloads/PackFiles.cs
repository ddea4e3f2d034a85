using System.IO.Compression;
using System.Text;
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
public sealed partial class PackFiles(
    IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires, IByteStore store, ILogger<PackFiles> logger)
{
    /// <summary>Says which files are not in the archive although they were handed in. No file of it is called so: those begin with a code.</summary>
    internal const string MissingList = "SAKNAS-MISSING.txt";

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
            await WriteAsync(archive, id, files, cancellationToken);
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

    private async Task WriteAsync(Stream archive, WaveId wave, IReadOnlyList<(string Name, string Hash)> files, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(archive, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        var missing = new List<(string Name, string Hash)>();
        foreach (var file in files)
        {
            // One that has been lost must not keep the others from whoever reads them.
            await using var bytes = TryOpen(file.Hash);
            if (bytes is null)
            {
                missing.Add(file);
                continue;
            }

            await AddAsync(zip, file.Name, bytes, cancellationToken);
        }

        if (missing.Count > 0)
        {
            Missing(logger, missing.Count, wave.Value, string.Join(", ", missing.Select(file => file.Hash)));
            await using var list = new MemoryStream(Encoding.UTF8.GetBytes(ListOf(missing)));
            await AddAsync(zip, MissingList, list, cancellationToken);
        }
    }

    /// <summary>Null also for one that lies there and may not be read, as after a backup was brought back by another user.</summary>
    private Stream? TryOpen(string hash)
    {
        try
        {
            return store.OpenRead(hash);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Unreadable(logger, exception, hash);
            return null;
        }
    }

    private static async Task AddAsync(ZipArchive zip, string name, Stream bytes, CancellationToken cancellationToken)
    {
        // Most kinds are packed already.
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = NoDate;
        await using var target = await entry.OpenAsync(cancellationToken);
        await bytes.CopyToAsync(target, cancellationToken);
    }

    private static string ListOf(IEnumerable<(string Name, string Hash)> missing) =>
        "Filerna här nedanför är inlämnade men finns inte kvar på servern. Be den som driver webbplatsen att läsa tillbaka dem från en säkerhetskopia.\r\n"
        + "The files below were handed in but are no longer on the server. Ask whoever runs the site to bring them back from a backup.\r\n\r\n"
        + string.Concat(missing.Select(file => $"{file.Name}\r\n  SHA-256 {file.Hash}\r\n"));

    [LoggerMessage(Level = LogLevel.Error, Message = "The attached file {Hash} lies in the store and cannot be read")]
    private static partial void Unreadable(ILogger logger, Exception exception, string hash);

    // By their hashes: a name is somebody's answer.
    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} attached files of wave {Wave} are missing in the store: {Hashes}")]
    private static partial void Missing(ILogger logger, int count, Guid wave, string hashes);
}
