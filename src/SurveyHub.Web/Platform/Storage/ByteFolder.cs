namespace SurveyHub.Web.Platform.Storage;

/// <summary>Bytes as files named by their hash, in one folder. Several nodes share the folder.</summary>
internal sealed class ByteFolder(StoragePaths paths) : IByteStore
{
    private const int HashLength = 64;
    private const string Unfinished = ".tmp";

    /// <summary>After the hash, of a file that is on its way out.</summary>
    private const string Leaving = ".leaving";

    private string Folder => paths.Attachments;

    public async Task PutAsync(string hash, Stream bytes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        var draft = Path.Combine(Folder, $"{Guid.NewGuid():N}{Unfinished}");
        try
        {
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await bytes.CopyToAsync(file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, PathOf(hash), overwrite: true);
            DirectorySync.Flush(Folder);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    public bool Contains(string hash) => File.Exists(PathOf(hash));

    public Stream? OpenRead(string hash)
    {
        try
        {
            return new FileStream(
                PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 81920, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public IEnumerable<string> OlderThan(DateTimeOffset instant)
    {
        if (!Directory.Exists(Folder))
        {
            yield break;
        }

        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles())
        {
            if (file.LastWriteTimeUtc >= instant.UtcDateTime)
            {
                continue;
            }

            if (file.Extension == Unfinished)
            {
                // Of an upload that a stop of the program cut short.
                file.Delete();
            }
            else if (file.Extension == Leaving)
            {
                // A stop of the program cut its removal short: it is back, to be judged anew.
                var path = Path.ChangeExtension(file.FullName, null);
                File.Move(file.FullName, path, overwrite: true);
                yield return Path.GetFileName(path);
            }
            else if (IsHash(file.Name))
            {
                yield return file.Name;
            }
        }
    }

    public async Task RemoveUnlessAsync(string hash, Func<Task<bool>> isWanted)
    {
        var path = PathOf(hash);
        var aside = path + Leaving;
        try
        {
            File.Move(path, aside, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            return;
        }

        if (await isWanted() && !File.Exists(path))
        {
            File.Move(aside, path, overwrite: true);
            DirectorySync.Flush(Folder);
        }
        else
        {
            File.Delete(aside);
        }
    }

    // No other name reaches the file system.
    private string PathOf(string hash) => IsHash(hash) ? Path.Combine(Folder, hash) : throw new ArgumentException("Not a hash.", nameof(hash));

    private static bool IsHash(string name) => name.Length == HashLength && name.All(char.IsAsciiHexDigitLower);
}
