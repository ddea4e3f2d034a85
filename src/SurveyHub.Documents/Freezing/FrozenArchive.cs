using System.IO.Compression;
using System.Text;

namespace SurveyHub.Documents.Freezing;

/// <summary>Packs an edition. The same edition gives the same bytes, whenever it is asked for.</summary>
public static class FrozenArchive
{
    // Zip files know no earlier day.
    private static readonly DateTimeOffset Dated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="bytesOf">The bytes of a file by its name, asked for once each and in order.</param>
    /// <param name="output">Left open.</param>
    public static async Task WriteAsync(FrozenManifest manifest, Func<string, Task<byte[]>> bytesOf, Stream output, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);
        await AddAsync(archive, FrozenManifest.TextName, Encoding.UTF8.GetBytes(manifest.ToText()), cancellationToken);
        await AddAsync(archive, FrozenManifest.JsonName, Encoding.UTF8.GetBytes(manifest.ToJson()), cancellationToken);
        foreach (var file in manifest.Files)
        {
            await AddAsync(archive, file.Name, await bytesOf(file.Name), cancellationToken);
        }
    }

    private static async Task AddAsync(ZipArchive archive, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Dated;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(bytes, cancellationToken);
    }
}
