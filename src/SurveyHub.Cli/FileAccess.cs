namespace SurveyHub.Cli;

/// <summary>Reading and writing files, where what goes wrong is a line to the person and not a stack trace.</summary>
internal static class FileAccess
{
    /// <summary>The bytes of a file, or null when it cannot be read; then why has been printed.</summary>
    public static async Task<byte[]?> TryReadAsync(string path, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{path}: {exception.Message}");
            return null;
        }
    }

    /// <summary>
    /// Writes a whole file or none: first beside it, then over it, so that a report that could not be finished does not take the place of one that was.
    /// </summary>
    public static async Task<bool> TryWriteAsync(string path, Action<Stream> write, TextWriter errors)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var stream = File.Create(draft))
            {
                write(stream);
            }

            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{path}: {exception.Message}");
            return false;
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
