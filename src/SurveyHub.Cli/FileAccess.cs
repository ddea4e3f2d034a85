using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary>Reading and writing files, where what goes wrong is a line to the person and not a stack trace.</summary>
internal sealed class FileAccess(Language language, TextWriter errors)
{
    /// <summary>The bytes of a file, or null when it cannot be read; then why has been printed.</summary>
    public async Task<byte[]?> TryReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            await PrintAsync(path, Directory.Exists(path) ? FileDiagnostics.IsFolder : FileDiagnostics.NotFound);
            return null;
        }

        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await PrintAsync(path, FileDiagnostics.NotReadable, exception.Message);
            return null;
        }
    }

    /// <summary>
    /// Writes a whole file or none: first beside it, then over it, so that a report that could not be finished does not take the place of one that was.
    /// </summary>
    public async Task<bool> TryWriteAsync(string path, Action<Stream> write)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            await PrintAsync(path, FileDiagnostics.NoFolder);
            return false;
        }

        if (Directory.Exists(path))
        {
            await PrintAsync(path, FileDiagnostics.IsFolder);
            return false;
        }

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
            await PrintAsync(path, FileDiagnostics.NotWritable, exception.Message);
            return false;
        }
        finally
        {
            // Not even looked for where its name was the trouble: deleting would fail by the same, and stop the files that come after.
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }
        }
    }

    /// <summary>Prints why a file is not made, and says that it is not.</summary>
    public async Task<bool> RefuseAsync(string path, DiagnosticDescriptor descriptor, params LocalText[] arguments)
    {
        await PrintAsync(path, descriptor, arguments);
        return false;
    }

    /// <summary>Without a line and column: the form that editors read for a file as a whole.</summary>
    private Task PrintAsync(string path, DiagnosticDescriptor descriptor, params LocalText[] arguments) =>
        errors.WriteLineAsync($"{path}: error {descriptor.Code}: {descriptor.Format(language, arguments)}");
}
