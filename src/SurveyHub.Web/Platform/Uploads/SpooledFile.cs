using System.Buffers;
using System.Security.Cryptography;

namespace SurveyHub.Web.Platform.Uploads;

/// <summary>
/// An uploaded file on its way, in a temporary file that is gone when it is disposed: it is never whole in memory. Of one that is larger than it may be only
/// the beginning is kept, and the rest is read past, so that what comes after it in the same post is not lost.
/// </summary>
internal sealed class SpooledFile : IAsyncDisposable, IDisposable
{
    private const int BufferSize = 81920;

    private readonly FileStream _file;

    private SpooledFile(FileStream file, string name, long size, string hash) => (_file, Name, Size, Hash) = (file, name, size, hash);

    /// <summary>As the browser gave it.</summary>
    public string Name { get; }

    /// <summary>In bytes, all that was sent.</summary>
    public long Size { get; }

    /// <summary>SHA-256 in hexadecimal digits; of the beginning alone when it is too large.</summary>
    public string Hash { get; }

    /// <param name="most">In bytes. More is not kept.</param>
    public static async Task<SpooledFile> ReceiveAsync(Stream bytes, string name, long most, CancellationToken cancellationToken)
    {
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long size = 0;
            for (int read; (read = await bytes.ReadAsync(buffer, cancellationToken)) > 0; size += read)
            {
                if (size + read <= most)
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }
            }

            return new SpooledFile(file, name, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The bytes from the first on. Not to be disposed by who reads them.</summary>
    public Stream Rewind()
    {
        _file.Position = 0;
        return _file;
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    public void Dispose() => _file.Dispose();
}
